import type { FigureClaim, FigureRow, Report } from "#lib/compare/comparison";
import { describeValue } from "#lib/compare/describe-value";
import { tabulateFigures } from "#lib/compare/figure-rows";
import { createPlaceLabel, labelNames } from "#lib/compare/label-names";
import { orderReports } from "#lib/compare/order-reports";
import { createOriginKeys } from "#lib/compare/origin-keys";

/** A number over which the reports of an event disagree. */
export type Dispute = {
  /** "Killed in Basra". */
  readonly label: string;
  readonly metric: string;
  readonly place: string | null;
  /** Each value in words with the articles that give it, the lowest first; the unknown last. */
  readonly values: readonly { readonly text: string; readonly articles: readonly string[] }[];
};

type DisputeOptions = {
  /** The article whose text an article reprints; itself when it has its own. */
  readonly originalOf: (articleId: string) => string;
  /** How a place is called that no report names itself. */
  readonly placeLabel: (id: string) => string;
};

/** The numbers over which any number of reports disagree, the most telling first. */
export function findDisputes(
  reports: readonly Report[],
  { originalOf, placeLabel }: DisputeOptions,
): Dispute[] {
  const ordered = orderReports(reports);
  const originKeyOf = createOriginKeys(originalOf);
  const labelOf = createPlaceLabel(labelNames(ordered), placeLabel);
  return listDisputes(tabulateFigures(ordered, originKeyOf, labelOf));
}

function listDisputes(rows: readonly FigureRow[]): Dispute[] {
  return rows
    .filter(({ status }) => status === "conflict")
    .map(({ label, slot, reports, rivals }) => ({
      label,
      metric: slot.metric,
      place: slot.place,
      values: listValues(reports.filter((_, index) => rivals.includes(index))),
    }));
}

function listValues(claims: readonly FigureClaim[]): Dispute["values"] {
  const articles = new Map<string, Set<string>>();
  for (const claim of [...claims].sort((a, b) => sizeOf(a) - sizeOf(b))) {
    const text = describeValue(claim);
    articles.set(text, (articles.get(text) ?? new Set()).add(claim.articleId));
  }
  return [...articles].map(([text, ids]) => ({ text, articles: [...ids].sort() }));
}

const sizeOf = ({ said, low, high, unknown }: FigureClaim) =>
  unknown ? Number.POSITIVE_INFINITY : (said ?? low ?? high ?? Number.POSITIVE_INFINITY);
