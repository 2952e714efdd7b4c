const LETTERS: Readonly<Record<string, string>> = {
  ʿ: "'",
  ʾ: "'",
  ʼ: "'",
  ʻ: "'",
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
  "\u2010": "-",
  "\u2011": "-",
};
const CHANGED = /[ʿʾʼʻآأإٱىیئؤةک\u2010\u2011]/gu;
const INVISIBLE =
  /[\u0640\u064B-\u065F\u0670\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
const ARABIC_DIGIT = /[\u0660-\u0669\u06F0-\u06F9]/gu;

/**
 * Text as the engine should read it, in the index and in the query alike: what its tokenizer does not
 * fold by itself (yeh, teh marbuta, half rings, Arabic-Indic digits, invisible marks) is folded here.
 */
export function foldForSearch(text: string): string {
  return text
    .normalize("NFKC")
    .replace(CHANGED, (letter) => LETTERS[letter] ?? letter)
    .replace(INVISIBLE, "")
    .replace(ARABIC_DIGIT, (digit) => String((digit.codePointAt(0) ?? 0) & 0x0f));
}
