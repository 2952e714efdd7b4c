import type { Article } from "#lib/article/article";
import { fold } from "#lib/article/fold";
import { MONTH_NAMES } from "#lib/article/month-names";
import type { ReportLine } from "#lib/events/read-report";
import { stemWord } from "#lib/events/stem-word";

const WORDS: Readonly<Record<string, number>> = {
  ...{ two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ eleven: 11, twelve: 12, fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50 },
};
const MONTH = MONTH_NAMES.flat().join("|");
const DATE = `(?:${MONTH})\\.?\\s+\\d{1,2}(?!\\d)|(?<!\\d)\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${MONTH})`;
const TIME = "\\d{1,2}\\s?:\\s?\\d{2}(?:\\s?[ap]\\.?m\\b)?|\\d{1,2}\\s?[ap]\\.?m\\b";
const YEAR = "(?<![\\d.,])(?:19|20)\\d\\d(?![\\d,]*\\d)";
const NO_NUMBERS = new RegExp(`${DATE}|${TIME}|${YEAR}`, "giu");
const YEARS = new RegExp(YEAR, "g");
const WRITTEN = Object.keys(WORDS).join("|");
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d.,])(\\d[\\d,]*(?:\\.\\d+)?|${WRITTEN})(?![\\p{L}\\d])[\\s-]*(\\p{L}+)?`,
  "giu",
);
const EASTERN_DIGIT = /[\u0660-\u0669\u06F0-\u06F9]/g;
const MOST = 18;

/** The first 18 numbers of an article that are no dates or times of day, alone and with the word that follows. */
export function findNumbers(lines: readonly ReportLine[]): string[] {
  const found = new Set<string>();
  for (const { text } of lines) {
    const bare = text.replace(EASTERN_DIGIT, fold).replace(NO_NUMBERS, " ");
    for (const [, written = "", next] of bare.matchAll(NUMBER)) {
      const value = readValue(written);
      found.add(value);
      if (next !== undefined) found.add(`${value} ${stemWord(fold(next))}`);
    }
    if (found.size >= MOST) break;
  }
  return [...found].slice(0, MOST);
}

/** The years that an article names, also in its credit and update lines, in order. */
export function findYears({ paragraphs }: Article): string[] {
  const years = paragraphs.flatMap(({ text }) => {
    return text.replace(EASTERN_DIGIT, fold).match(YEARS) ?? [];
  });
  return [...new Set(years)].sort();
}

function readValue(written: string): string {
  return String(WORDS[written.toLowerCase()] ?? Number(written.replaceAll(",", "")));
}
