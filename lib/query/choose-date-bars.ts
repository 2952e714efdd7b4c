import { readPartialDate } from "#lib/query/partial-date";
import { type SearchState, UNKNOWN } from "#lib/query/search-state";

type Counted = { readonly id: string; readonly count: number };
export type DateLevel = "year" | "month" | "day";
export type DateCounts = Readonly<Record<DateLevel, readonly Counted[]>>;

/** One year, month or day: `date` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type DateBar = { readonly date: string; readonly count: number };

export type DateBars = {
  readonly level: DateLevel;
  /** The year or month the bars divide; null for years. */
  readonly within: string | null;
  /** In order of time and without gaps, so that silence shows. */
  readonly bars: readonly DateBar[];
  /** Articles of years before the first bar. */
  readonly earlier: number;
};

const MOST_YEARS = 12;

/** The step of time to show: days of a chosen month, months of a chosen or only year, else years. */
export function chooseDateBars(
  counts: DateCounts,
  { from, to }: Pick<SearchState, "from" | "to">,
): DateBars {
  const years = counts.year.filter(({ id }) => id !== UNKNOWN).map(({ id }) => Number(id));
  const month = shared(from, to, 7);
  if (month !== null)
    return { level: "day", within: month, bars: daysOf(month, counts), earlier: 0 };
  const year = shared(from, to, 4) ?? (years.length === 1 ? String(years[0]) : null);
  if (year !== null)
    return { level: "month", within: year, bars: monthsOf(year, counts), earlier: 0 };
  return yearsOf(years, counts);
}

function shared(from: string | null, to: string | null, length: 4 | 7): string | null {
  if (from === null || to === null || from.length < length) return null;
  const start = from.slice(0, length);
  return readPartialDate(start) !== null && to.slice(0, length) === start ? start : null;
}

function yearsOf(years: readonly number[], counts: DateCounts): DateBars {
  const last = Math.max(...years);
  const first = Math.max(Math.min(...years), last - MOST_YEARS + 1);
  const length = years.length === 0 ? 0 : last - first + 1;
  const dates = Array.from({ length }, (_, index) => String(first + index));
  const earlier = counts.year.filter(({ id }) => id !== UNKNOWN && Number(id) < first);
  return {
    level: "year",
    within: null,
    bars: dates.map((date) => ({ date, count: countOf(date, counts.year) })),
    earlier: earlier.reduce((sum, { count }) => sum + count, 0),
  };
}

function monthsOf(year: string, counts: DateCounts): DateBar[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${twoDigits(index + 1)}`).map(
    (date) => ({
      date,
      count: countOf(date, counts.month),
    }),
  );
}

function daysOf(month: string, counts: DateCounts): DateBar[] {
  const length = (readPartialDate(month)?.last ?? 0) % 100;
  return Array.from({ length }, (_, index) => `${month}-${twoDigits(index + 1)}`).map((date) => ({
    date,
    count: countOf(date, counts.day),
  }));
}

const twoDigits = (value: number) => String(value).padStart(2, "0");

const countOf = (date: string, values: readonly Counted[]) =>
  values.find(({ id }) => id === date)?.count ?? 0;
