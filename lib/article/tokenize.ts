import type { Paragraph, Span } from "#lib/article/article";
import { fold } from "#lib/article/fold";
import { readPieces } from "#lib/article/read-pieces";
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
  readPieces(text, WORD, {
    word: (word, start) =>
      tokens.push({ start, end: start + word.length, text: word, key: word.toLowerCase() }),
    match: ({ 0: match, index: start }) => {
      const { text: written, key } = readWord(match);
      if (key !== "") tokens.push({ start, end: start + written.length, text: written, key });
    },
  });
  return tokens;
}

/** The words of each paragraph, for the readers of names, of queries and of events alike. */
export function tokenizeAll(paragraphs: readonly Pick<Paragraph, "text">[]): readonly Token[][] {
  return paragraphs.map(({ text }) => tokenize(text));
}
