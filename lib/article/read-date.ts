import { fold } from "#lib/article/fold";
import { MONTH_NAMES, WEEKDAY_NAMES } from "#lib/article/month-names";

/** A stated date, as much of it as is stated, and the local time stated with it. */
export type StatedDate = {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string;
  /** `HH:MM`, in the zone of the source. */
  readonly time: string | null;
};

/** What to write instead, for error messages. */
export const DATE_WANTED =
  "a date with the year first or the month in words, such as 2022-09-01, 2022-09 or 1 September 2022";

const MONTHS = new Map(
  MONTH_NAMES.flatMap((names, index) => names.map((name) => [fold(name), index + 1] as const)),
);
const MONTH = alternatives([...MONTHS.keys()]);
const WEEKDAY = alternatives(WEEKDAY_NAMES.flat().map(fold));

const YEAR = "(?<year>[12]\\d{3})";
const DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const NAMED_MONTH = `(?<month>${MONTH})\\.?(?:\\s?/\\s?(?<other>${MONTH}))?`;
const OF_WEEK = `(?:(?:${WEEKDAY})\\.?\\s?[,،]?\\s)?`;
const ZONE =
  "(?:z|[a-z]{2,5}|(?:utc|gmt)?\\s?[+\\-\u2212]\\d{2}(?::?\\d{2})?)(?:\\s?\\([a-z ]+\\))?";
const CLOCK =
  "(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d{1,9})?)?(?:\\s?(?<half>[ap])\\.?m\\.?)?";
const TIME = `(?:${CLOCK}(?:\\s?${ZONE})?)`;

// Years come first or months are in words: 09/01/2022 could be read two ways and is no date here.
const FORMS: readonly RegExp[] = [
  `${YEAR}(?:-(?<month>\\d{1,2})(?:-(?<day>\\d{1,2})(?:(?:t|\\s)${TIME})?)?)?`,
  `${YEAR}(?<month>\\d{2})(?<day>\\d{2})(?:t${TIME})?`,
  `${YEAR}(?<month>\\d{2})(?<day>\\d{2})(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})`,
  `${YEAR}([/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?:\\s${TIME})?`,
  `${OF_WEEK}${DAY}[\\s-](?:of\\s)?${NAMED_MONTH}[\\s-]?[,،]?\\s?${YEAR}(?:[,،]?\\s(?:at\\s|[-–|@]\\s)?${TIME})?`,
  `${OF_WEEK}${NAMED_MONTH}\\s${DAY}\\s?[,،]?\\s${YEAR}(?:[,،]?\\s(?:at\\s|[-–|@]\\s)?${TIME})?`,
  `${NAMED_MONTH}\\s?[,،]?\\s${YEAR}`,
].map((form) => new RegExp(`^${form}$`, "u"));
const LONGEST = 80;

/**
 * The date a value states, or null when it states none, an impossible one, or one that could be read
 * two ways. The date is the one written: a zone never moves it.
 */
export function readDate(value: string): StatedDate | null {
  if (value.length > LONGEST) return null;
  const written = fold(value).trim().replace(/\s+/g, " ");
  for (const form of FORMS) {
    const parts = form.exec(written)?.groups;
    if (parts !== undefined) return readParts(parts);
  }
  return null;
}

type Parts = Readonly<Record<string, string | undefined>>;

function readParts(parts: Parts): StatedDate | null {
  const month = readMonth(parts.month);
  if (parts.other !== undefined && readMonth(parts.other) !== month) return null;
  const date = joinDate(parts.year ?? "", month, Number(parts.day ?? Number.NaN));
  const time = readTime(parts);
  return date === null || time === "impossible" ? null : { date, time };
}

function readMonth(month: string | undefined): number | null {
  if (month === undefined) return null;
  return MONTHS.get(month) ?? Number(month);
}

function joinDate(year: string, month: number | null, day: number): string | null {
  if (month === null) return year;
  if (month < 1 || month > 12) return null;
  if (Number.isNaN(day)) return `${year}-${twoDigits(month)}`;
  if (day < 1 || day > daysIn(Number(year), month)) return null;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

function readTime(parts: Parts): string | null | "impossible" {
  if (parts.hour === undefined) return null;
  const hour = toTwentyFour(Number(parts.hour), parts.half);
  const minute = Number(parts.minute);
  const second = Number(parts.second ?? 0);
  if (hour > 23 || minute > 59 || second > 60) return "impossible";
  // Crawlers write 00:00:00 where they know the day alone.
  const unknown = parts.second !== undefined && hour + minute + second === 0;
  return unknown ? null : `${twoDigits(hour)}:${twoDigits(minute)}`;
}

function toTwentyFour(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return Number.POSITIVE_INFINITY;
  return (hour % 12) + (half === "p" ? 12 : 0);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function twoDigits(count: number): string {
  return String(count).padStart(2, "0");
}

function alternatives(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join("|");
}
