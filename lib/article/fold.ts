const ARABIC_FOLDS: Readonly<Record<string, string>> = {
  آ: "ا",
  أ: "ا",
  إ: "ا",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ئ: "ي",
  ؤ: "و",
  ة: "ه",
  ک: "ك",
};

const DROPPED = /[\p{M}\u0640\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF'’‘`´ʹʻʼʽʾʿ′]/gu;
/** Most words need no more than lower case; the look is worth it, texts are folded word by word. */
const PLAIN = /^[A-Za-z0-9]+$/;
const DIGIT_ZEROS = [0x0660, 0x06f0];

/**
 * The form by which spellings of one word meet: lower case, without accents, apostrophes, tatweel and
 * vowel signs; Arabic alef, yeh and teh marbuta unified; Arabic-Indic digits as 0-9.
 */
export function fold(word: string): string {
  return PLAIN.test(word) ? word.toLowerCase() : foldLetters(word);
}

function foldLetters(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/[آأإٱىیئؤةک]/g, (letter) => ARABIC_FOLDS[letter] ?? letter)
    .replace(DROPPED, "")
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, toWesternDigit)
    .toLowerCase()
    .replace(/ı/g, "i");
}

function toWesternDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = DIGIT_ZEROS.find((candidate) => code >= candidate && code <= candidate + 9) ?? code;
  return String(code - zero);
}
