const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** First and last day a partial date can mean, as numbers `YYYYMMDD`. */
export type DayRange = { readonly first: number; readonly last: number };

/**
 * The days that `YYYY`, `YYYY-MM` or `YYYY-MM-DD` covers; null for anything else, impossible dates
 * (2022-13, 2022-02-30) included.
 */
export function readPartialDate(value: string): DayRange | null {
  const match = PARTIAL_DATE.exec(value);
  if (match === null) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (year === 0) return null;
  if (month === null) return { first: toDay(year, 1, 1), last: toDay(year, 12, 31) };
  if (month < 1 || month > 12) return null;
  const length = daysInMonth(year, month);
  if (day === null) return { first: toDay(year, month, 1), last: toDay(year, month, length) };
  if (day < 1 || day > length) return null;
  return { first: toDay(year, month, day), last: toDay(year, month, day) };
}

function daysInMonth(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}

function toDay(year: number, month: number, day: number): number {
  return year * 10_000 + month * 100 + day;
}
