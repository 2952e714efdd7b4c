import type { DateValue } from "#lib/extract/analysis";

/** A stretch of time as far as it is known: one value, or first and last. */
export type DateStretch = { readonly value: DateValue; readonly until?: DateValue };

type Days = { readonly first: number; readonly last: number; readonly yearKnown: boolean };

const DAY = 86_400_000;
const SHAPE = /^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?/;
const STAND_IN_YEAR = 2000;
const YEAR = 365;

/**
 * Days between two stretches of time: 0 where they overlap, null where they cannot be compared. A month
 * or year covers all its days; where a year is unknown the two are taken to be as near as can be.
 */
export function daysApart(a: DateStretch, b: DateStretch): number | null {
  const year = statedYear(a) ?? statedYear(b) ?? STAND_IN_YEAR;
  const [first, second] = [readDays(a, year), readDays(b, year)];
  if (first === null || second === null) return null;
  const gap = Math.max(0, second.first - first.last, first.first - second.last);
  return first.yearKnown && second.yearKnown ? gap : Math.min(gap, Math.abs(YEAR - gap));
}

function statedYear({ value }: DateStretch): number | null {
  const year = SHAPE.exec(value ?? "")?.[1];
  return year === undefined || year === "XXXX" ? null : Number(year);
}

function readDays({ value, until }: DateStretch, year: number): Days | null {
  const own = readValue(value, year);
  if (own === null) return null;
  const end = readValue(until ?? null, year);
  return end === null || end.last < own.first ? own : { ...own, last: end.last };
}

function readValue(value: DateValue, fallback: number): Days | null {
  const match = SHAPE.exec(value ?? "");
  if (match === null) return null;
  const yearKnown = match[1] !== "XXXX";
  const year = yearKnown ? Number(match[1]) : fallback;
  const [month, day] = [match[2], match[3]].map((part) =>
    part === undefined ? null : Number(part),
  );
  if (month == null)
    return yearKnown ? { first: at(year, 0, 1), last: at(year, 11, 31), yearKnown } : null;
  if (day == null) return { first: at(year, month - 1, 1), last: at(year, month, 0), yearKnown };
  return { first: at(year, month - 1, day), last: at(year, month - 1, day), yearKnown };
}

const at = (year: number, month: number, day: number) => Date.UTC(year, month, day) / DAY;
