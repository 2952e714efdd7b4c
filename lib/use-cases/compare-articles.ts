import { chooseColumns } from "#lib/compare/choose-columns";
import { compareReports } from "#lib/compare/compare-reports";
import type { Comparison, Report } from "#lib/compare/comparison";
import { orderReports } from "#lib/compare/order-reports";
import { type EventDocument, outletId, type ReportDocument } from "#lib/engine/documents";
import type { EngineReader } from "#lib/engine/reader";
import { isEventId } from "#lib/events/event-id";
import { type CompareState, MOST_COLUMNS } from "#lib/query/compare-state";
import type { Notice } from "#lib/query/notice";
import { chooseReports } from "#lib/use-cases/choose-reports";
import type { NameBook } from "#lib/use-cases/name-book";
import { isArticleId } from "#lib/use-cases/read-article";
import { toReports } from "#lib/use-cases/to-reports";
import type { Labelled } from "#lib/use-cases/views";

/**
 * For whom reports are set side by side: `columns` of a page, at most four, each called by its letter
 * (A, B, …) wherever words speak of it; `records`, all that are asked for, by the names of the outlets.
 */
export type CompareFor = "columns" | "records";

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
  /** What was compared, text and all, in the order of the columns. */
  readonly reports: readonly Report[];
  /** The event they report; null for articles of several events, or of one told by no other. */
  readonly event: Labelled | null;
  /** Everything that could be a column: the reports of the event, or the articles asked for. */
  readonly choices: readonly ColumnChoice[];
  /** What was asked for and could not be given. */
  readonly notices: readonly Notice[];
};

/** Articles chosen one by one, side by side; those that are not there are left out. */
export async function compareArticles(
  reader: EngineReader,
  book: NameBook,
  state: CompareState,
  usedFor: CompareFor,
): Promise<ComparisonView> {
  const documents = await reader.readArticles(state.articles.filter(isArticleId));
  const choices = documents.map((document) => ({ ...describeColumn(document), copyOf: null }));
  const asked = choices.filter(({ id }) => state.columns.includes(id));
  const shown = usedFor === "records" ? choices : chooseShown(choices, asked, []);
  const isShown = ({ id }: { readonly id: string }) => shown.some((choice) => choice.id === id);
  return {
    ...setSideBySide(documents.filter(isShown), state.base, book, usedFor),
    event: sharedEvent(documents, book),
    choices: choices.map((choice) => ({ ...choice, shown: isShown(choice) })),
    notices: [
      ...noticeMissing(state.articles, documents),
      ...(usedFor === "records" ? [] : noticeColumns(asked.length, documents.length)),
    ],
  };
}

/**
 * The reports of an event side by side: those asked for, else as columns the most telling four and as
 * records all; null if unknown.
 */
export async function compareEvent(
  reader: EngineReader,
  book: NameBook,
  id: string,
  state: CompareState,
  usedFor: CompareFor,
): Promise<ComparisonView | null> {
  const event = isEventId(id) ? await reader.readEvent(id) : null;
  if (event === null) return null;
  const asked = event.articles.filter(
    (article) =>
      state.articles.includes(article.id) || state.outlets.includes(outletId(article.outlet)),
  );
  const shown =
    usedFor === "columns"
      ? chooseShown(event.articles, asked, event.disputes)
      : chooseReports(asked.length > 0 ? asked : event.articles);
  const isShown = (article: { readonly id: string }) => shown.some(({ id }) => id === article.id);
  const documents = await reader.readArticles(shown.map((article) => article.id));
  return {
    ...setSideBySide(documents, state.base, book, usedFor),
    event: { id, label: event.label },
    choices: event.articles.map((article) => ({
      id: article.id,
      outlet: article.outlet,
      outletId: outletId(article.outlet),
      title: article.title,
      published: article.published,
      copyOf: article.copyOf,
      shown: isShown(article),
    })),
    notices: [
      ...noticeMissing(state.articles, event.articles),
      ...(usedFor === "records" ? [] : noticeColumns(asked.length, event.articles.length)),
    ],
  };
}

type Candidate = Pick<ColumnChoice, "id" | "outlet" | "copyOf">;

/** What is asked for, as far as there is room; one report alone is no comparison and chooses nothing. */
function chooseShown<T extends Candidate>(
  candidates: readonly T[],
  asked: readonly T[],
  disputes: EventDocument["disputes"],
): readonly T[] {
  if (asked.length > 1) return asked.slice(0, MOST_COLUMNS);
  const chosen = chooseColumns(candidates, disputes, MOST_COLUMNS);
  return candidates.filter(({ id }) => chosen.includes(id));
}

function noticeMissing(
  asked: readonly string[],
  found: readonly { readonly id: string }[],
): Notice[] {
  const missing = asked.filter((id) => !found.some((one) => one.id === id)).length;
  if (missing === 0) return [];
  const what = missing === 1 ? "One article" : `${missing} articles`;
  const message = `${what} asked for could not be found here and ${missing === 1 ? "is" : "are"} left out.`;
  return [{ code: "unknown-value", field: "article", message }];
}

function noticeColumns(asked: number, possible: number): Notice[] {
  if (asked === 1 && possible > 1) {
    const message = "Comparing takes two reports or more; these were chosen for you.";
    return [{ code: "invalid-value", field: "article", message }];
  }
  if (asked <= MOST_COLUMNS) return [];
  const message = `There is room for ${MOST_COLUMNS} reports; the first ${MOST_COLUMNS} of those asked for are shown.`;
  return [{ code: "too-long", field: "article", message }];
}

/** The event that all of them report, when it has other reports too. */
function sharedEvent(documents: readonly ReportDocument[], book: NameBook): Labelled | null {
  const [id, ...others] = new Set(documents.map(({ event }) => event));
  const entry = id === undefined || others.length > 0 ? null : book.event(id);
  return id === undefined || entry === null ? null : { id, label: entry.label };
}

function setSideBySide(
  documents: readonly ReportDocument[],
  base: string | null,
  book: NameBook,
  usedFor: CompareFor,
): Pick<ComparisonView, "comparison" | "reports"> {
  const ordered = orderReports(toReports(documents));
  const reports = usedFor === "columns" ? ordered.map(callByLetter) : ordered;
  const first = documents.find(({ id, outlet }) => id === base || outlet === base);
  const comparison = compareReports(reports, {
    ...(first === undefined ? {} : { base: first.id }),
    placeLabel: (id) => book.labelOf("place", id),
  });
  return { comparison, reports };
}

const callByLetter = (report: Report, index: number): Report => ({
  ...report,
  outletLabel: String.fromCharCode("A".charCodeAt(0) + index),
});

const describeColumn = ({ id, outletName, outlet, title, published }: ReportDocument) => ({
  id,
  outlet: outletName,
  outletId: outlet,
  title,
  published,
});
