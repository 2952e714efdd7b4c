import type { Paragraph, Span } from "#lib/article/article";
import { fold } from "#lib/article/fold";

/** A word of a text: where it stands, as written (without a possessive 's), and its folded key. */
export type Token = Span & { readonly text: string; readonly key: string };

// An initialism (U.S.) is one word; an apostrophe joins (Asa'ib); a hyphen separates (al-Haq).
const WORD =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640\u200C\u200D]*(?:['’‘`´ʹ′][\p{L}][\p{L}\p{M}]*)*/gu;
const POSSESSIVE = /['’‘`´′]s$/iu;

const ownWord = (word: string) => (/s$/i.test(word) ? word.replace(POSSESSIVE, "") : word);

/** Words of a text in order, with UTF-16 offsets. Linear in the length of the text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const written = ownWord(match[0]);
    const folded = fold(written);
    const key = folded.includes(".") ? folded.replaceAll(".", "") : folded;
    if (key === "") continue;
    tokens.push({ start: match.index, end: match.index + written.length, text: written, key });
  }
  return tokens;
}

/** The words of each paragraph, for the readers of names, of queries and of events alike. */
export function tokenizeAll(paragraphs: readonly Pick<Paragraph, "text">[]): readonly Token[][] {
  return paragraphs.map(({ text }) => tokenize(text));
}
