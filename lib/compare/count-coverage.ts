const DAY = 86_400_000;
const MOST_STEPS = 28;
/** A report that comes later than this after the event is no reason to draw the days between. */
const MOST_DAYS_BEFORE = 7;

type Published = { readonly outlet: string | null; readonly published: string | null };

/** How many reports each outlet published when, over one scale. */
export type Coverage = {
  /** The days of each step, inclusive; empty when no report states its day. */
  readonly steps: readonly { readonly first: string; readonly last: string }[];
  readonly outlets: readonly OutletCoverage[];
};

export type OutletCoverage = {
  /** null for all reports whose outlet is not stated. */
  readonly outlet: string | null;
  /** Reports per step. */
  readonly counts: readonly number[];
  /** Reports that do not state the day. */
  readonly undated: number;
};

/**
 * Counts reports per outlet and day of publication, in the order in which outlets first appear. The
 * scale begins on the day of the event when that is at most a week before the first report, and takes
 * several days in one step where it would be longer than 28.
 */
export function countCoverage(reports: readonly Published[], eventDate: string | null): Coverage {
  const days = reports.flatMap(({ published }) => dayNumber(published) ?? []);
  const steps = days.length === 0 ? [] : cutScale(days, dayNumber(eventDate));
  const outlets = [...new Set(reports.map(({ outlet }) => outlet))].map((outlet) => {
    const own = reports.filter((report) => report.outlet === outlet);
    const dated = own.flatMap(({ published }) => dayNumber(published) ?? []);
    return {
      outlet,
      counts: steps.map(
        ({ first, last }) => dated.filter((day) => day >= first && day <= last).length,
      ),
      undated: own.length - dated.length,
    };
  });
  return {
    steps: steps.map(({ first, last }) => ({ first: dateOf(first), last: dateOf(last) })),
    outlets,
  };
}

function cutScale(days: readonly number[], eventDay: number | null) {
  const earliest = Math.min(...days);
  const begins =
    eventDay !== null && eventDay <= earliest && earliest - eventDay <= MOST_DAYS_BEFORE;
  const start = begins ? eventDay : earliest;
  const length = Math.max(...days) - start + 1;
  const width = Math.ceil(length / MOST_STEPS);
  return Array.from({ length: Math.ceil(length / width) }, (_, index) => ({
    first: start + index * width,
    last: start + (index + 1) * width - 1,
  }));
}

function dayNumber(date: string | null): number | null {
  if (date === null || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  const day = Date.parse(date) / DAY;
  return Number.isNaN(day) ? null : day;
}

const dateOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
