import type { Report } from "#lib/compare/comparison";
import { type ArticleDocument, fromArticleDocument } from "#lib/engine/documents";

const NO_OUTLET = "Outlet not stated";

/** A stored article as a report to compare. */
export function toReport(document: ArticleDocument): Report {
  return {
    article: fromArticleDocument(document),
    analysis: document.analysis,
    outletLabel: document.outletName ?? NO_OUTLET,
  };
}
