/** A part of what was typed: a word or a quoted phrase, wanted or (with a minus before it) not. */
export type Term = {
  readonly kind: "word" | "phrase";
  readonly text: string;
  readonly negative: boolean;
};

const TERM = /(-?)(?:"([^"]*)"|“([^“”]*)”|«([^«»]*)»|(\S+))/gu;
const HAS_WORD = /[\p{L}\p{N}]/u;
/** A minus counts only before a word and at its start: `al-Sadr` has none. */
const QUOTE_MARKS = /["“”«»]/gu;

/** Reads what was typed into the search box; punctuation alone gives no term. */
export function parseWords(query: string): Term[] {
  const terms: Term[] = [];
  for (const match of query.matchAll(TERM)) {
    const phrase = match[2] ?? match[3] ?? match[4];
    const bare = match[5]?.replace(/^-+/, "").replace(QUOTE_MARKS, " ").trim();
    const negative = match[1] === "-";
    if (phrase !== undefined && HAS_WORD.test(phrase)) {
      terms.push({ kind: "phrase", text: phrase.trim(), negative });
    } else if (bare !== undefined && HAS_WORD.test(bare)) {
      terms.push({ kind: "word", text: bare, negative });
    }
  }
  return terms;
}
