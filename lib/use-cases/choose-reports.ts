import type { EventArticle } from "#lib/engine/documents";

/** Reports of one event that are compared at once. */
const MOST_REPORTS = 24;

/** The reports of an event that stand for all: those of its own, then reprints, at most 24. */
export function chooseReports<Article extends Pick<EventArticle, "copyOf">>(
  articles: readonly Article[],
): readonly Article[] {
  const own = articles.filter(({ copyOf }) => copyOf === null);
  const copies = articles.filter(({ copyOf }) => copyOf !== null);
  return [...own, ...copies].slice(0, MOST_REPORTS);
}
