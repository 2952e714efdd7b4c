import type { Span } from "#lib/article/article";
import { fold } from "#lib/article/fold";
import { hasPlainCapital, readPieces } from "#lib/article/read-pieces";
import { rememberWords } from "#lib/article/remember-words";

/** A word, number or mark of a paragraph, as the rules for figures and sources read it. */
export type Word = Span & {
  /** As written, without a possessive 's. */
  readonly text: string;
  /** Folded; for a number or mark as written. */
  readonly key: string;
  readonly kind: "word" | "number" | "mark";
  readonly capital: boolean;
  readonly possessive: boolean;
};

// A number: digits grouped by thousands, a range of two, or a decimal. A word: an initialism, a date or
// score of digits, digits with letters ("6:30am"), or letters joined by hyphens and apostrophes. Else a mark.
const NUMBER =
  "\\p{Nd}{1,3}(?:[.,٬’'\\u00A0\\u202F]\\p{Nd}{3}|, 000)+(?:\\.\\p{Nd}{1,2})?(?![\\p{L}\\p{Nd}])|" +
  "\\p{Nd}+[-–]\\p{Nd}+(?![\\p{L}\\p{Nd}:.–-])|" +
  "\\p{Nd}+(?:[.,٫]\\p{Nd}+)?(?![\\p{L}\\p{Nd}:/]|[-–][\\p{L}\\p{Nd}])";
const WORD =
  "[وفبلك]\u0640?(?=\\p{Nd})|(?:\\p{Lu}\\.){2,}|\\p{Nd}+(?:[-–/]\\p{Nd}+)+|\\p{Nd}[\\p{Nd}\\p{L}:.,]*[\\p{L}\\p{Nd}](?:[-–]\\p{L}+)*|" +
  "[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}\\u0640\\u200C-\\u200F]*(?:['’‘`´ʹʻʼʿʾ′-][\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}\\u200C-\\u200F]*)*";
const PIECE = new RegExp(`(${NUMBER})|(${WORD})|[^\\s\\p{Cf}]`, "gu");
const POSSESSIVE = /['’‘`´′]s$/iu;
const PLAIN = /^[a-z]+$/;
const CAPITAL = /^\p{Lu}/u;

/** Words, numbers and marks of a text in order, with UTF-16 offsets. Linear in the length of the text. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  readPieces(text, PIECE, {
    word: (word, start) => words.push(toPlainWord(word, start)),
    match: ({ 0: match, 1: number, 2: word, index }) => {
      if (word !== undefined) words.push(toWord(match, index));
      else words.push(toSign(match, index, number === undefined ? "mark" : "number"));
    },
  });
  return words;
}

function toPlainWord(text: string, start: number): Word {
  const end = start + text.length;
  const key = text.toLowerCase();
  return { start, end, text, key, kind: "word", capital: hasPlainCapital(text), possessive: false };
}

function toWord(written: string, start: number): Word {
  const { text, key, capital, possessive } = readWord(written);
  return { start, end: start + text.length, text, key, kind: "word", capital, possessive };
}

const readWord = rememberWords((written: string) => {
  const possessive = POSSESSIVE.test(written);
  const text = possessive ? written.slice(0, -2) : written;
  const lower = text.toLowerCase();
  const key = PLAIN.test(lower) ? lower : fold(text);
  return { text, key, capital: CAPITAL.test(text), possessive };
});

function toSign(text: string, start: number, kind: "number" | "mark"): Word {
  const end = start + text.length;
  return { start, end, text, key: text, kind, capital: false, possessive: false };
}

/** Index of the first word that starts at or after an offset. */
export function wordAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
