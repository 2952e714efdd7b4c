import type { PdfLine } from "#lib/article/formats/find-pdf-lines";

/** How much wider than the usual distance of two lines that of two paragraphs is. */
const WIDER = 1.25;
const OTHER_SIZE = 0.08;
const INDENT = 0.8;
const FLUSH = 0.4;
const SENTENCE_END = /[.!?…؟۔:][\p{Pe}\p{Pf}"'\s]*$/u;
const HYPHEN = /(\p{L}+)[-\u2010\u00ad]$/u;
const FIRST_WORD = /^\S+/u;
const CONTINUED_WORD = /^\p{Ll}+/u;

/** Lines below each other. */
type Column = {
  readonly lines: PdfLine[];
  left: number;
  right: number;
};

/**
 * The paragraphs that the lines of pages make up. One ends before a wider gap, another size of letters or
 * an indented line, after a line that had room for the next word, and at the foot of a column that ends a sentence.
 */
export function joinPdfLines(pages: readonly (readonly PdfLine[])[]): string[] {
  const columns = pages.flatMap(splitColumns);
  const distance = usualDistance(columns);
  const paragraphs: PdfLine[][] = [];
  for (const { lines, left, right } of columns) {
    for (const [index, line] of lines.entries()) {
      const paragraph = paragraphs.at(-1);
      const last = paragraph?.at(-1);
      const before = lines[index - 1];
      const continues =
        last !== undefined &&
        isSameSize(last, line) &&
        (before === undefined
          ? !SENTENCE_END.test(last.text)
          : !endsParagraph(before, line, { left, right, distance }));
      if (continues) paragraph?.push(line);
      else paragraphs.push([line]);
    }
  }
  const whole = new Set(paragraphs.flat().flatMap(({ text }) => wordsInside(text)));
  return paragraphs.map((lines) => joinWords(lines, whole));
}

function splitColumns(lines: readonly PdfLine[]): Column[] {
  const columns: Column[] = [];
  for (const line of lines) {
    const column = columns.at(-1);
    const last = column?.lines.at(-1);
    if (column === undefined || last === undefined || !isBelow(line, last, column)) {
      columns.push({ lines: [line], left: line.left, right: line.right });
      continue;
    }
    column.lines.push(line);
    column.left = Math.min(column.left, line.left);
    column.right = Math.max(column.right, line.right);
  }
  return columns;
}

function isBelow(line: PdfLine, last: PdfLine, column: Column): boolean {
  return line.y < last.y && line.left < column.right && line.right > column.left;
}

/** In letter heights. The lower quarter: of a text of short paragraphs, most distances are wide. */
function usualDistance(columns: readonly Column[]): number {
  const distances = columns.flatMap(({ lines }) =>
    lines.slice(1).flatMap((line, index) => {
      const before = lines[index];
      return before !== undefined && isSameSize(before, line)
        ? [(before.y - line.y) / line.size]
        : [];
    }),
  );
  return distances.sort((a, b) => a - b)[Math.floor(distances.length / 4)] ?? 0;
}

function isSameSize(a: PdfLine, b: PdfLine): boolean {
  return Math.abs(a.size - b.size) <= OTHER_SIZE * Math.max(a.size, b.size);
}

type Setting = { readonly left: number; readonly right: number; readonly distance: number };

function endsParagraph(before: PdfLine, line: PdfLine, setting: Setting): boolean {
  if ((before.y - line.y) / line.size > setting.distance * WIDER) return true;
  const isIndented = indentOf(line, setting) > INDENT * line.size;
  if (isIndented && indentOf(before, setting) < FLUSH * line.size) return true;
  const room = line.rightToLeft ? before.left - setting.left : setting.right - before.right;
  const word = FIRST_WORD.exec(line.text)?.[0].length ?? 0;
  return room > ((word + 1) / line.text.length) * (line.right - line.left) + FLUSH * line.size;
}

function indentOf(line: PdfLine, { left, right }: Setting): number {
  return line.rightToLeft ? right - line.right : line.left - left;
}

const wordsInside = (text: string): string[] => text.match(/\p{L}+(?:-\p{L}+)+(?=\P{L})/gu) ?? [];

/** A word that was cut at the end of a line is whole again, unless it is written with a hyphen elsewhere. */
function joinWords(lines: readonly PdfLine[], whole: ReadonlySet<string>): string {
  let joined = "";
  for (const { text } of lines) {
    const cut = HYPHEN.exec(joined)?.[1];
    const rest = CONTINUED_WORD.exec(text)?.[0];
    if (cut === undefined || rest === undefined) joined += joined === "" ? text : ` ${text}`;
    else if (whole.has(`${cut}-${rest}`)) joined += text;
    else joined = joined.slice(0, -1) + text;
  }
  return joined;
}
