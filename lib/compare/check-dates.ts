import { describeDate } from "#lib/article/describe-date";
import type { Check, Report } from "#lib/compare/comparison";
import { joinWords } from "#lib/compare/describe-value";
import { readWords } from "#lib/compare/sentence-at";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** Dates whose weekday is another one in the calendar, with the days that they may mean. */
export function checkDates(reports: readonly Report[]): Check[] {
  return reports.flatMap(({ article, analysis, outletLabel }) => {
    const cut = readWords(article);
    return analysis.dates
      .filter(({ consistent }) => !consistent)
      .map((date) => ({
        kind: "weekday" as const,
        articleId: article.id,
        outlet: outletLabel,
        reason: describe(date.value, date.weekday, date.readings),
        readings: date.readings,
        evidence: [cut(date)],
      }));
  });
}

function describe(
  value: string | null,
  stated: number | null,
  readings: readonly string[],
): string {
  const real = value === null ? null : weekdayOf(value);
  const fault =
    value === null || real === null || stated === null
      ? "the weekday does not fit the date"
      : `${describeDate(value)} is a ${real}, not a ${WEEKDAYS[stated]}`;
  return readings.length === 0
    ? fault
    : `${fault}; it may mean ${joinWords(readings.map(describeDate), "or")}`;
}

function weekdayOf(value: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return null;
  return WEEKDAYS[new Date(`${value}T00:00:00Z`).getUTCDay()] ?? null;
}
