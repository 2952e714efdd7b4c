import { readPartialDate } from "#lib/query/partial-date";

/** A stretch of time, `YYYY-MM` or `YYYY`, and what is counted in it. */
export type Counted = { readonly id: string; readonly count: number };

/** Months that can still be told apart when they are drawn side by side. */
const MOST_MONTHS = 240;

/**
 * The months from the first to the last counted one without gaps, so that silence shows; years where
 * the months would be too many. What is no month (a year alone, `unknown`) is left out.
 */
export function fillMonths(counts: readonly Counted[]): Counted[] {
  const months = new Map(
    counts.filter(({ id }) => isMonth(id)).map(({ id, count }) => [indexOf(id), count]),
  );
  if (months.size === 0) return [];
  const first = Math.min(...months.keys());
  const last = Math.max(...months.keys());
  const filled = Array.from({ length: last - first + 1 }, (_, step) => ({
    id: monthAt(first + step),
    count: months.get(first + step) ?? 0,
  }));
  return filled.length <= MOST_MONTHS ? filled : toYears(filled);
}

function toYears(months: readonly Counted[]): Counted[] {
  const years = new Map<string, number>();
  for (const { id, count } of months) {
    years.set(id.slice(0, 4), (years.get(id.slice(0, 4)) ?? 0) + count);
  }
  return [...years].map(([id, count]) => ({ id, count }));
}

const isMonth = (id: string) => id.length === 7 && readPartialDate(id) !== null;

const indexOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

const monthAt = (index: number) =>
  `${String(Math.floor(index / 12)).padStart(4, "0")}-${String((index % 12) + 1).padStart(2, "0")}`;
