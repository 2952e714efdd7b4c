import type { Span } from "#lib/article/article";
import { DATELINE_PATTERNS, NO_PLACES, WHOLE_DATELINES } from "#lib/article/dateline-patterns";
import { fold } from "#lib/article/fold";
import { MONTH_NAMES, WEEKDAY_NAMES } from "#lib/article/month-names";

const LONGEST = 160;
const FIRST_SENTENCE = 400;
const FIRST_WORD = /^[\p{L}\p{M}\p{N}&]+/u;
const SECOND_DASH = /\s[-–—―]+\s|[–—―]/u;
/** Running text is not in capitals throughout; a headline in capitals may look like a dateline. */
const SMALL_LETTER = /[\p{Ll}\p{Lo}]/u;
const SENTENCE_END = /[.!?؟]["”’)]?(?:\s|$)/u;
const LABELS = new Set(NO_PLACES.map(fold));
const DATE_NAMES = new Set(
  [...MONTH_NAMES, ...WEEKDAY_NAMES].flat().flatMap((name) => name.split(" ").map(fold)),
);
const DATE_PARTICLES = new Set(
  ["am", "pm", "at", "on", "th", "st", "nd", "rd", "a", "p", "m", "t", "hrs"].concat(
    ["في", "الساعة", "ص", "م"].map(fold),
  ),
);
const ZONE = /^\p{Lu}{1,4}$/u;
const NUMBERED_DATE = /\p{N}{1,4}\s?([/.-])\s?\p{N}{1,2}\s?\1\s?\p{N}{1,4}/u;
const LONGEST_STAMP = 60;

/**
 * The dateline at the start of a paragraph, up to the first character of the running text, or null.
 * "ERBIL, Kurdistan Region - ", "Basra (Agency) – ", "بغداد/ وكالة - "; looks at the start of the text only.
 */
export function findDateline(text: string): Span | null {
  const start = text.slice(0, LONGEST);
  if (LABELS.has(fold(FIRST_WORD.exec(start)?.[0] ?? ""))) return null;
  for (const { pattern, loneDash } of DATELINE_PATTERNS) {
    const end = pattern.exec(start)?.[0].length ?? 0;
    const rest = text.slice(end, end + FIRST_SENTENCE);
    if (end === 0 || !SMALL_LETTER.test(rest)) continue;
    if (!loneDash || !hasDash(rest)) return { start: 0, end };
  }
  return null;
}

/** Whether a paragraph is a dateline and nothing else: a place of filing, a date or both. */
export function isDateline(text: string): boolean {
  if (text.length > LONGEST_STAMP) return false;
  return isDateStamp(text) || WHOLE_DATELINES.some((form) => form.test(text));
}

function hasDash(text: string): boolean {
  const end = text.search(SENTENCE_END);
  return SECOND_DASH.test(end === -1 ? text : text.slice(0, end));
}

function isDateStamp(text: string): boolean {
  if (!/\p{N}/u.test(text)) return false;
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const named = words.some((word) => DATE_NAMES.has(fold(word)));
  return (named || NUMBERED_DATE.test(text)) && words.every(isDateWord);
}

function isDateWord(word: string): boolean {
  return DATE_NAMES.has(fold(word)) || DATE_PARTICLES.has(fold(word)) || ZONE.test(word);
}
