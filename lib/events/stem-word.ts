import { stemmer as stemArabic } from "@orama/stemmers/arabic";
import { stemmer as stemEnglish } from "@orama/stemmers/english";
import { rememberWords } from "#lib/article/remember-words";

const ARABIC = /\p{Script=Arabic}/u;
const ASCII = /^[a-z]+$/;

/** The stem of a folded word: by the Porter rules for English, by light stemming for Arabic, else the word. */
export const stemWord = rememberWords((key: string): string => {
  if (ASCII.test(key)) return stemEnglish(key);
  return ARABIC.test(key) ? stemArabic(key) : key;
});
