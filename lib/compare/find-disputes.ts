import type { FigureClaim, FigureRow, Report } from "#lib/compare/comparison";
import { describeValue } from "#lib/compare/describe-value";
import { tabulateFigures } from "#lib/compare/figure-rows";
import { findOriginals } from "#lib/compare/find-originals";
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

/**
 * The numbers over which any number of reports disagree, the most telling first. `placeLabel` names a
 * place that no report names itself.
 */
export function findDisputes(
  reports: readonly Report[],
  placeLabel: (id: string) => string,
): Dispute[] {
  const ordered = orderReports(reports);
  const originKeyOf = createOriginKeys(findOriginals(ordered));
  const labelOf = createPlaceLabel(labelNames(ordered), placeLabel);
  return listDisputes(tabulateFigures(ordered, originKeyOf, labelOf));
}

function listDisputes(rows: readonly FigureRow[]): Dispute[] {
  return rows
    .filter(({ status }) => status === "conflict")
    .map(({ label, slot, reports }) => ({
      label,
      metric: slot.metric,
      place: slot.place,
      values: listValues(reports),
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
