import { type Token, tokenize } from "#lib/article/tokenize";
import { FUNCTION_WORDS } from "#lib/extract/name-words";

/** A token with what its surroundings say about it as part of a name. */
export type Word = Token & {
  /** Only a space, a hyphen or the dot of an abbreviation parts it from the word before. */
  readonly joined: boolean;
  /** A hyphen parts it from the word before. */
  readonly hyphenated: boolean;
  /** First letter is a capital (never for scripts without case). */
  readonly capital: boolean;
  /** First in its sentence or quotation, so that its capital says nothing. */
  readonly opens: boolean;
  /** The article "al-" in any of its forms; its key is "al". */
  readonly article: boolean;
  readonly arabic: boolean;
};

export type LineCase = "mixed" | "title" | "upper";

const ARABIC = /^[\u0600-\u06FF\u0750-\u077F\uFB50-\uFDFF\uFE70-\uFEFF]/u;
const OPENER = /[.!?:;•…؟|"“”«]|[-–—]\s|^\s*['‘([]/u;
const ALWAYS_ARTICLES = new Set(["al", "el"]);
const SUN_ARTICLES = new Set(["as", "ash", "ad", "an", "ar", "at", "az", "ul", "ol", "us"]);
const POSSESSIVE = /^['’‘`´′]s?\s$/iu;
const ABBREVIATIONS = new Set(
  "st ste mt ft dr mr mrs ms gen col capt sgt lt maj sen rep gov rev prof jr".split(" "),
);
const SENTENCE_END = /[.;:]["'”’)]*$/u;
const TITLE_SHARE = 0.75;
const UPPER_SHARE = 0.85;

/**
 * The words of a paragraph in order, articles recognised; with `anyCase` (a query) also where no capital
 * follows the article. Linear in the length of the text.
 */
export function readWords(
  text: string,
  { anyCase = false, tokens = tokenize(text) }: ReadOptions = {},
): Word[] {
  const words: Word[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    const before = tokens[index - 1];
    const plain = before !== undefined && isSpace(text, before.end, token.start);
    const gap = before === undefined ? "" : plain ? " " : text.slice(before.end, token.start);
    const article = isArticle(token, tokens[index + 1], text, anyCase);
    words.push({
      start: token.start,
      end: token.end,
      text: token.text,
      key: article ? "al" : token.key,
      joined: plain || (before !== undefined && isJoint(gap, before.text)),
      hyphenated: !plain && isHyphen(gap),
      capital: isCapital(token.text),
      opens: !plain && (before === undefined || isOpening(gap, before.text)),
      article,
      arabic: token.text.charCodeAt(0) > 0x5ff && ARABIC.test(token.text),
    });
  }
  return words;
}

type ReadOptions = {
  readonly anyCase?: boolean;
  /** The text's tokens where they are known. */
  readonly tokens?: readonly Token[];
};

/** Whether one space is all that stands between two words. */
function isSpace(text: string, from: number, to: number): boolean {
  return to - from === 1 && text.charCodeAt(from) === 0x20;
}

/** How a line is set: in a title's or a sign's capitals a capital is no evidence of a name. */
export function readLineCase(text: string, words: readonly Word[]): LineCase {
  let counted = 0;
  let capitals = 0;
  let upper = 0;
  for (const { text, key, capital, arabic, article } of words) {
    if (arabic || article || text.length < 3 || FUNCTION_WORDS.has(key)) continue;
    counted += 1;
    if (capital) capitals += 1;
    if (capital && text === text.toUpperCase()) upper += 1;
  }
  if (counted < 4) return "mixed";
  if (upper / counted >= UPPER_SHARE) return "upper";
  return capitals / counted >= TITLE_SHARE && !SENTENCE_END.test(text) ? "title" : "mixed";
}

function isArticle(token: Token, next: Token | undefined, text: string, anyCase: boolean): boolean {
  if (token.key.length > 3 || next === undefined) return false;
  const gap = text.slice(token.end, next.start);
  if (ALWAYS_ARTICLES.has(token.key)) {
    return isHyphen(gap) || (gap === " " && (anyCase || isCapital(next.text)));
  }
  return isHyphen(gap) && SUN_ARTICLES.has(token.key) && token.text !== "US";
}

function isHyphen(gap: string): boolean {
  return gap === "-" || gap === "‑" || gap === "‐";
}

/** Whether a gap may lie inside a name; a dot only after an abbreviation ("St. Louis"). */
function isJoint(gap: string, before: string): boolean {
  if (gap === " " || isHyphen(gap) || gap === "\u00A0" || gap === " & ") return true;
  if (gap === ". " || gap === ".") return ABBREVIATIONS.has(before.toLowerCase());
  return gap !== "" && gap.length < 4 && gap.trim() === "";
}

function isOpening(gap: string, before: string): boolean {
  if (gap === " " || gap.length === 0) return false;
  if (gap === ". " && ABBREVIATIONS.has(before.toLowerCase())) return false;
  return !POSSESSIVE.test(gap) && OPENER.test(gap);
}

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 0x80) return code >= 65 && code <= 90;
  return code < 0x590 || (code >= 0x1e00 && code < 0x2000) ? /^\p{Lu}/u.test(text) : false;
}
