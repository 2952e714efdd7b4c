import { stemmer as stemArabic } from "@orama/stemmers/arabic";
import { stemmer as stemEnglish } from "@orama/stemmers/english";

const ARABIC = /\p{Script=Arabic}/u;
const ASCII = /^[a-z]+$/;
const MOST_KEPT = 50_000;
const kept = new Map<string, string>();

/** The stem of a folded word: by the Porter rules for English, by light stemming for Arabic, else the word. */
export function stemWord(key: string): string {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const stem = stemAnew(key);
  if (kept.size < MOST_KEPT) kept.set(key, stem);
  return stem;
}

function stemAnew(key: string): string {
  if (ASCII.test(key)) return stemEnglish(key);
  return ARABIC.test(key) ? stemArabic(key) : key;
}
