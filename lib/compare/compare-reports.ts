import { alignPassages } from "#lib/compare/align-passages";
import { checkDates } from "#lib/compare/check-dates";
import { checkParts } from "#lib/compare/check-parts";
import type { ComparedArticle, Comparison, Report } from "#lib/compare/comparison";
import { tabulateFigures } from "#lib/compare/figure-rows";
import { findOriginals } from "#lib/compare/find-originals";
import { createPlaceLabel, labelNames } from "#lib/compare/label-names";
import { tabulateActorNames, tabulatePlaceNames } from "#lib/compare/names-table";
import { tabulateOfficials } from "#lib/compare/official-voice";
import { findOnlyHere } from "#lib/compare/only-here";
import { orderReports } from "#lib/compare/order-reports";
import { createOriginKeys } from "#lib/compare/origin-keys";
import { tabulateSources } from "#lib/compare/sources-table";
import { tabulateStart } from "#lib/compare/start-times";
import { tabulateTriggers } from "#lib/compare/triggers";

export type CompareOptions = {
  /** Id of the report whose order the passages follow; the longest report's when not given or not among them. */
  readonly base?: string;
  /** How a place is called that no report names itself (the city of a facility); its id when not given. */
  readonly placeLabel?: (id: string) => string;
};

/**
 * Sets reports side by side: where they agree, differ and are silent. Meant for 2 to 8 reports (one alone
 * gives its own tables); the time grows with the square of their number. The result does not depend on
 * the order of `reports`. All texts are exact slices of the articles.
 */
export function compareReports(
  reports: readonly Report[],
  { base, placeLabel = (id) => id }: CompareOptions = {},
): Comparison {
  const ordered = orderReports(reports);
  const originalOf = findOriginals(ordered);
  const originKeyOf = createOriginKeys(originalOf);
  const labels = labelNames(ordered);
  const baseIndex = chooseBase(ordered, base);
  const figures = tabulateFigures(ordered, originKeyOf, createPlaceLabel(labels, placeLabel));
  const facts = [
    tabulateStart(ordered),
    tabulateTriggers(ordered),
    tabulateOfficials(ordered),
  ].filter((row) => row !== null);
  const passages = alignPassages(ordered, baseIndex, figures);
  return {
    articles: ordered.map((report) => describeArticle(report, originalOf)),
    base: ordered[baseIndex]?.article.id ?? null,
    figures,
    facts,
    passages,
    names: tabulateActorNames(ordered),
    placeNames: tabulatePlaceNames(ordered),
    sources: tabulateSources(ordered, originKeyOf, originalOf),
    onlyHere: findOnlyHere(ordered, { figures, facts, passages }, originKeyOf),
    checks: [...checkParts(figures), ...checkDates(ordered)],
    labels,
  };
}

/** The report asked for, else the one with the most paragraphs: its order places the most text. */
function chooseBase(reports: readonly Report[], base: string | undefined): number {
  const asked = reports.findIndex(({ article }) => article.id === base);
  if (asked >= 0) return asked;
  const sizes = reports.map(({ article }) => article.paragraphs.length);
  return Math.max(0, sizes.indexOf(Math.max(...sizes)));
}

function describeArticle(
  { article, outletLabel }: Report,
  originalOf: (articleId: string) => string,
): ComparedArticle {
  const { id, file, title, url, published, lang } = article;
  const original = originalOf(id);
  const copyOf = original === id ? null : original;
  return { id, file, title, outlet: outletLabel, url, published, lang, copyOf };
}
