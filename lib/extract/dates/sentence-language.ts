import { ARABIC } from "#lib/extract/dates/arabic";
import { ENGLISH } from "#lib/extract/dates/english";
import type { DateLanguage } from "#lib/extract/dates/language";

const SAMPLE = 200;
const ARABIC_LETTER = /[\u0620-\u064A\u066E-\u06D3]/g;
const LATIN_LETTER = /[A-Za-z\u00C0-\u024F]/g;

/** The rules for a sentence, by the script of most of its first letters. */
export function sentenceLanguage(sentence: string): DateLanguage {
  const sample = sentence.slice(0, SAMPLE);
  const arabic = sample.match(ARABIC_LETTER)?.length ?? 0;
  if (arabic === 0) return ENGLISH;
  return arabic > (sample.match(LATIN_LETTER)?.length ?? 0) ? ARABIC : ENGLISH;
}
