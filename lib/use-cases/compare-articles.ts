import type { Article } from "#lib/article/article";
import { chooseColumns } from "#lib/compare/choose-columns";
import { compareReports } from "#lib/compare/compare-reports";
import type { Comparison } from "#lib/compare/comparison";
import { type ArticleDocument, outletId } from "#lib/engine/documents";
import type { EngineReader } from "#lib/engine/reader";
import { isEventId } from "#lib/events/event-id";
import { type CompareState, MOST_COLUMNS } from "#lib/query/compare-state";
import type { NameBook } from "#lib/use-cases/name-book";
import { isArticleId } from "#lib/use-cases/read-article";
import { toReports } from "#lib/use-cases/to-reports";
import type { Labelled } from "#lib/use-cases/views";

/** A report that can be a column. */
export type ColumnChoice = {
  readonly id: string;
  readonly outlet: string | null;
  readonly outletId: string;
  readonly title: string | null;
  readonly published: string | null;
  /** The report this one likely reprints. */
  readonly copyOf: string | null;
  readonly shown: boolean;
};

export type ComparisonView = {
  readonly comparison: Comparison;
  /** The articles compared with their full text, in the order of the columns. */
  readonly articles: readonly Article[];
  /** The event they report; null for articles chosen one by one. */
  readonly event: Labelled | null;
  /** Everything that could be a column: the reports of the event, or the articles asked for. */
  readonly choices: readonly ColumnChoice[];
};

/** Articles chosen one by one, side by side; those that are not there are left out. */
export async function compareArticles(
  reader: EngineReader,
  book: NameBook,
  { articles: ids, base }: CompareState,
): Promise<ComparisonView> {
  const documents = await reader.readArticles(ids.filter(isArticleId));
  const events = new Set(documents.map(({ event }) => event));
  const [event] = events.size === 1 ? events : [];
  const shared = event === undefined ? null : book.event(event);
  return {
    ...setSideBySide(documents, base, book),
    event: event === undefined || shared === null ? null : { id: event, label: shared.label },
    choices: documents.map((document) => ({
      ...describeColumn(document),
      copyOf: null,
      shown: true,
    })),
  };
}

/** The reports of an event side by side: those asked for, else the most telling four; null if unknown. */
export async function compareEvent(
  reader: EngineReader,
  book: NameBook,
  id: string,
  state: CompareState,
): Promise<ComparisonView | null> {
  const event = isEventId(id) ? await reader.readEvent(id) : null;
  if (event === null) return null;
  const asked = event.articles.filter(
    (article) =>
      state.articles.includes(article.id) || state.outlets.includes(outletId(article.outlet)),
  );
  const shown = new Set(
    asked.length > 0
      ? asked.slice(0, MOST_COLUMNS).map((article) => article.id)
      : chooseColumns(event.articles, event.disputes, MOST_COLUMNS),
  );
  const documents = await reader.readArticles([...shown]);
  return {
    ...setSideBySide(documents, state.base, book),
    event: { id, label: event.label },
    choices: event.articles.map((article) => ({
      id: article.id,
      outlet: article.outlet,
      outletId: outletId(article.outlet),
      title: article.title,
      published: article.published,
      copyOf: article.copyOf,
      shown: shown.has(article.id),
    })),
  };
}

function setSideBySide(
  documents: readonly ArticleDocument[],
  base: string | null,
  book: NameBook,
): Pick<ComparisonView, "comparison" | "articles"> {
  const reports = toReports(documents);
  const first = documents.find(({ id, outlet }) => id === base || outlet === base);
  const comparison = compareReports(reports, {
    ...(first === undefined ? {} : { base: first.id }),
    placeLabel: (id) => book.labelOf("place", id),
  });
  const texts = new Map(reports.map(({ article }) => [article.id, article]));
  return {
    comparison,
    articles: comparison.articles.flatMap(({ id }) => texts.get(id) ?? []),
  };
}

const describeColumn = ({ id, outletName, outlet, title, published }: ArticleDocument) => ({
  id,
  outlet: outletName,
  outletId: outlet,
  title,
  published,
});
