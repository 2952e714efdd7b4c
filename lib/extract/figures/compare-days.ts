import type { DateValue } from "#lib/extract/analysis";

const DAY = 86_400_000;
const LEAP_YEAR = 2000;
const SHAPE = /^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?/;
const HALF_YEAR = 183;

type Parts = {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
};

/**
 * Days from the (last possible) day of `value` to `event`; null when they cannot be compared. A year
 * unknown on one side is taken to be the one that brings the two within half a year.
 */
export function daysBefore(value: DateValue, event: DateValue): number | null {
  const [a, b] = [read(value), read(event)];
  if (a === null || b === null || b.month === null) return null;
  if (a.year === null && a.month === null) return null;
  const year = b.year ?? a.year ?? LEAP_YEAR;
  const eventDay = Date.UTC(year, b.month - 1, b.day ?? 1);
  const gap = Math.round((eventDay - lastDay(a, a.year ?? year)) / DAY);
  if (a.year !== null && b.year !== null) return gap;
  if (gap > HALF_YEAR) return gap - 365;
  return gap < -HALF_YEAR ? gap + 365 : gap;
}

function read(value: DateValue): Parts | null {
  const match = SHAPE.exec(value ?? "");
  if (match === null) return null;
  const number = (text: string | undefined) => (text === undefined ? null : Number(text));
  const year = match[1] === "XXXX" ? null : Number(match[1]);
  return { year, month: number(match[2]), day: number(match[3]) };
}

function lastDay({ month, day }: Parts, year: number): number {
  if (month === null) return Date.UTC(year, 11, 31);
  return day === null ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
}
