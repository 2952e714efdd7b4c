import type { Article, ParagraphKind } from "#lib/article/article";
import { fold } from "#lib/article/fold";
import { MONTH_NAMES } from "#lib/article/month-names";
import { stemWord } from "#lib/events/stem-word";

const REPORTING: ReadonlySet<ParagraphKind> = new Set(["headline", "body", "subheading"]);
const WORDS: Readonly<Record<string, number>> = {
  ...{ two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ eleven: 11, twelve: 12, fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50 },
};
const MONTH = MONTH_NAMES.flat().join("|");
const DATES = new RegExp(
  `(?:${MONTH})\\.?\\s+\\d{1,2}(?!\\d)|\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${MONTH})`,
  "giu",
);
const TIMES = /\d{1,2}\s?:\s?\d{2}(?:\s?[ap]\.?m\b)?|\d{1,2}\s?[ap]\.?m\b/giu;
const YEAR = /(?<![\d.,])(?:19|20)\d\d(?![\d,]*\d)/g;
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d.,])(\\d[\\d,]*(?:\\.\\d+)?|${Object.keys(WORDS).join("|")})(?![\\p{L}\\d])[\\s-]*(\\p{L}+)?`,
  "giu",
);
const MOST = 24;

/** The numbers of an article that are no dates or times of day, and the same with the word that follows. */
export function findNumbers(article: Article): string[] {
  const found = new Set<string>();
  for (const { text, kind } of article.paragraphs) {
    if (!REPORTING.has(kind)) continue;
    const bare = text.replace(DATES, " ").replace(TIMES, " ").replace(YEAR, " ");
    for (const [, written = "", next] of bare.matchAll(NUMBER)) {
      const value = readValue(written);
      found.add(value);
      if (next !== undefined) found.add(`${value} ${stemWord(fold(next))}`);
    }
  }
  return [...found].slice(0, MOST);
}

/** The years that an article names, also in its credit and update lines. */
export function findYears(article: Article): string[] {
  const years = article.paragraphs.flatMap(({ text }) => text.match(YEAR) ?? []);
  return [...new Set(years)].sort();
}

function readValue(written: string): string {
  const word = WORDS[written.toLowerCase()];
  return String(word ?? Number(written.replaceAll(",", "")));
}
