import type { Paragraph, Span } from "#lib/article/article";
import { fold } from "#lib/article/fold";
import { rememberWords } from "#lib/article/remember-words";

/** A word of a text: where it stands, as written (without a possessive 's), and its folded key. */
export type Token = Span & { readonly text: string; readonly key: string };

// An initialism (U.S.) is one word; an apostrophe joins (Asa'ib); a hyphen separates (al-Haq).
const WORD =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640\u200C\u200D]*(?:['’‘`´ʹ′][\p{L}][\p{L}\p{M}]*)*/gu;
const POSSESSIVE = /['’‘`´′]s$/iu;

/** A word without its possessive 's, and its key. */
const readWord = rememberWords((written: string): Pick<Token, "text" | "key"> => {
  const text = /s$/i.test(written) ? written.replace(POSSESSIVE, "") : written;
  const folded = fold(text);
  return { text, key: folded.includes(".") ? folded.replaceAll(".", "") : folded };
});

/** Words of a text in order, with UTF-16 offsets. Linear in the length of the text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const { text: written, key } = readWord(match[0]);
    if (key === "") continue;
    tokens.push({ start: match.index, end: match.index + written.length, text: written, key });
  }
  return tokens;
}

/** The words of each paragraph, for the readers of names, of queries and of events alike. */
export function tokenizeAll(paragraphs: readonly Pick<Paragraph, "text">[]): readonly Token[][] {
  return paragraphs.map(({ text }) => tokenize(text));
}
