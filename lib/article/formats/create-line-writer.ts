const SPACES = /[ \t\r\n\f]+/g;
const SPACE = /\s/g;
const SPACE_AT_END = / +$/;
const SENTENCE_END = /[.!?…؟۔]["'”’»›)\]\s]*$/u;

/** Collects text into lines, white space as a browser shows it. */
export type LineWriter = {
  /** Goes on with the line; `linked` when the text is that of a link. */
  readonly add: (text: string, linked: boolean) => void;
  readonly endLine: () => void;
  /** The lines so far with something on them. A line that is a link and no sentence leads elsewhere and is left out. */
  readonly text: () => string;
};

export function createLineWriter(): LineWriter {
  const lines: string[] = [];
  let line = "";
  let unlinked = 0;
  let linkedLength = 0;
  const endLine = () => {
    const shown = line.replace(SPACE_AT_END, "");
    const leadsElsewhere = linkedLength > 0 && unlinked === 0 && !SENTENCE_END.test(shown);
    if (shown !== "" && !leadsElsewhere) lines.push(shown);
    [line, unlinked, linkedLength] = ["", 0, 0];
  };
  const add = (text: string, linked: boolean) => {
    const shown = text.replace(SPACES, " ");
    line += line === "" || line.endsWith(" ") ? shown.replace(/^ /, "") : shown;
    const letters = shown.replace(SPACE, "").length;
    if (linked) linkedLength += letters;
    else unlinked += letters;
  };
  return { add, endLine, text: () => lines.join("\n") };
}
