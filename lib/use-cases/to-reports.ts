import type { Report } from "#lib/compare/comparison";
import { fromArticleDocument, type ReportDocument } from "#lib/engine/documents";

const UNNAMED = "Unnamed outlet";

/**
 * Stored articles as reports to compare. Outlets that are not stated are told apart by letters in the
 * order given: "Unnamed outlet A".
 */
export function toReports(documents: readonly ReportDocument[]): Report[] {
  const unnamed = documents.filter(({ outletName }) => outletName === null);
  const labelOf = (document: ReportDocument) =>
    document.outletName ??
    (unnamed.length === 1 ? UNNAMED : `${UNNAMED} ${letterOf(unnamed.indexOf(document))}`);
  return documents.map((document) => ({
    article: fromArticleDocument(document),
    analysis: document.analysis,
    outletLabel: labelOf(document),
  }));
}

/** A to Z, then AA, AB and so on. */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
