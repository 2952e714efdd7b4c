import { byCodeUnits } from "#lib/compare/by-code-units";
import type { Report } from "#lib/compare/comparison";

/** After every date and time that can be stated. */
const UNDATED = "~";

/** Reports in the order in which they appeared, undated ones last, each article once. */
export function orderReports(reports: readonly Report[]): Report[] {
  const once = [...new Map(reports.map((report) => [report.article.id, report])).values()];
  return once.sort(
    (a, b) => byCodeUnits(whenOf(a), whenOf(b)) || byCodeUnits(a.article.id, b.article.id),
  );
}

const whenOf = ({ article }: Report) =>
  `${article.published ?? UNDATED} ${article.publishedTime ?? UNDATED}`;
