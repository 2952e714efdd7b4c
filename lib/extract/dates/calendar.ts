/** A day as the number of days since 1970-01-01, so that days can be added and compared. */
export type Day = number;

export type CalendarDate = { readonly year: number; readonly month: number; readonly day: number };

const DAY_LENGTH = 86_400_000;
const TWO_DIGITS = (n: number) => String(n).padStart(2, "0");

/** The day of a calendar date; null for an impossible one (February 30). */
export function toDay(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY_LENGTH);
}

export function toCalendar(day: Day): CalendarDate {
  const date = new Date(day * DAY_LENGTH);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** February has 29 days where the year is unknown. */
export function daysInMonth(year: number | null, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year ?? 2000, month, 0);
  return date.getUTCDate();
}

/** The day that `YYYY-MM-DD` names; null for anything else. */
export function readDay(value: string | null): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value ?? "");
  return match === null ? null : toDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** `YYYY-MM-DD` of a day. */
export function writeDay(day: Day): string {
  const { year, month, day: ofMonth } = toCalendar(day);
  return `${writeMonth(year, month)}-${TWO_DIGITS(ofMonth)}`;
}

/** `YYYY-MM`, or `XXXX-MM` when the year is unknown. */
export function writeMonth(year: number | null, month: number): string {
  return `${year === null ? "XXXX" : String(year).padStart(4, "0")}-${TWO_DIGITS(month)}`;
}

/** `MM-DD` in a year that the text does not tell. */
export function writeYearless(month: number, day: number): string {
  return `${writeMonth(null, month)}-${TWO_DIGITS(day)}`;
}

/** The month `amount` months after another. */
export function addMonths(
  year: number,
  month: number,
  amount: number,
): { readonly year: number; readonly month: number } {
  const months = year * 12 + (month - 1) + amount;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}
