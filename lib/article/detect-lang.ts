import { franc } from "franc-min";
import { readLang } from "#lib/article/read-lang";

/** Characters that are looked at, from the beginning. */
export const SAMPLE_LENGTH = 400;
const SHORTEST = 100;
const ARABIC_LETTER = /\p{Script=Arabic}/gu;
const LETTER = /\p{L}/gu;
const ARABIC_SHARE = 0.5;
/** Letters that Arabic does not use, and the language that does; the commonest decide. */
const OWN_LETTERS: readonly { readonly lang: string; readonly letters: RegExp }[] = [
  { lang: "ckb", letters: /[ێۆڵڕەڤ]/gu },
  { lang: "ur", letters: /[ٹڈڑےںھہ]/gu },
  { lang: "ps", letters: /[ټډړښځڅۍې]/gu },
  { lang: "fa", letters: /[پچژگکی]/gu },
];
const OWN_SHARE = 0.02;

/**
 * ISO 639-1 code (639-3 where there is none) of the language of a text, or null when the text is too
 * short to tell. Languages in Arabic script are told by their letters; others need 100 characters.
 */
export function detectLang(text: string): string | null {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const arabic = count(sample, ARABIC_LETTER);
  if (arabic > ARABIC_SHARE * count(sample, LETTER)) return detectByLetters(sample, arabic);
  if (sample.trim().length < SHORTEST) return null;
  const code = franc(sample, { minLength: SHORTEST });
  return code === "und" ? null : readLang(code);
}

function detectByLetters(sample: string, arabic: number): string {
  const found = OWN_LETTERS.map(({ lang, letters }) => ({ lang, count: count(sample, letters) }));
  // Persian letters are in the other alphabets too, so these come first where their own are frequent.
  const own = found.find((row) => row.count > OWN_SHARE * arabic);
  return own?.lang ?? "ar";
}

function count(text: string, letter: RegExp): number {
  return text.match(letter)?.length ?? 0;
}
