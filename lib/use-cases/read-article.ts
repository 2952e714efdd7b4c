import type { Article } from "#lib/article/article";
import { statedTitle } from "#lib/article/stated-title";
import { textsOf } from "#lib/article/version";
import { findDisputedWords } from "#lib/compare/find-disputed-words";
import { listTextChanges } from "#lib/compare/list-text-changes";
import { placeAnchors } from "#lib/compare/place-anchors";
import { wordDifferences } from "#lib/compare/word-differences";
import { type ArticleDocument, fromArticleDocument } from "#lib/engine/documents";
import type { EngineReader } from "#lib/engine/reader";
import type { Analysis } from "#lib/extract/analysis";
import type { SearchState } from "#lib/query/search-state";
import { labelValue } from "#lib/use-cases/label-facets";
import { describeSharedEvent, type NameBook } from "#lib/use-cases/name-book";
import { markParagraphs, prepareSearch } from "#lib/use-cases/search-articles";
import { toReports } from "#lib/use-cases/to-reports";
import type { ArticleView, EarlierVersion } from "#lib/use-cases/views";

/** Where the reader comes from: the search, and the rank of the article in it from 1. */
export type CameFrom = { readonly state: SearchState; readonly n: number | null };

/** An article with what was derived from it and, coming from a search, its words and neighbours; null if unknown. */
export async function readArticle(
  reader: EngineReader,
  book: NameBook,
  id: string,
  from: CameFrom | null,
): Promise<ArticleView | null> {
  if (!isArticleId(id)) return null;
  const document = await reader.readArticle(id);
  if (document === null) return null;
  const article = fromArticleDocument(document);
  const shared = describeSharedEvent(document.event, book);
  const [anchors = [], ...anchorsBefore] = placeAnchors([
    textsOf(article),
    ...(document.versions ?? []).map(({ paragraphs }) => paragraphs),
  ]);
  return {
    article,
    outlet: article.outlet === null ? null : { id: document.outlet, label: article.outlet },
    event: labelValue("event", document.event, book),
    shared,
    disputed: toReports([document]).flatMap((report) =>
      findDisputedWords(report, shared?.disputes ?? []),
    ),
    demonstration: document.demonstration,
    analysis: document.analysis,
    corrected: document.corrected ?? [],
    earlier: describeEarlier(document, textsOf(article), anchorsBefore),
    anchors,
    marks: marksFor(article, document.analysis, book, from),
    result: from === null ? null : await findNeighbours(reader, book, id, from),
  };
}

/** Whether an article could have this id; others need no look into the index. */
export function isArticleId(id: string): boolean {
  return /^[A-Za-z0-9_-]{1,64}$/.test(id);
}

/** Each earlier text against the one after it. */
function describeEarlier(
  { versions = [], seen, title, corrected = [] }: ArticleDocument,
  paragraphs: readonly string[],
  anchors: readonly (readonly (readonly string[])[])[],
): EarlierVersion[] {
  const now = { seen, title: statedTitle(title, corrected), paragraphs };
  return versions.map((version, index) => {
    const next = versions[index - 1] ?? now;
    const [from, to] = [version.title ?? "", next.title ?? ""];
    return {
      seen: version.seen,
      replaced: next.seen,
      title: from === to ? null : wordDifferences(from, to),
      changes: listTextChanges(version.paragraphs, next.paragraphs).map((change) => ({
        ...change,
        anchors: anchors[index]?.[(change.before ?? 0) - 1] ?? [],
      })),
    };
  });
}

function marksFor(
  { paragraphs }: Article,
  analysis: Analysis,
  book: NameBook,
  from: CameFrom | null,
): ArticleView["marks"] {
  if (from === null || from.state.q === "") return new Map();
  const marks = markParagraphs(paragraphs, analysis, prepareSearch(from.state, book));
  return new Map(marks.map(({ spans }, index) => [index + 1, spans]));
}

async function findNeighbours(
  reader: EngineReader,
  book: NameBook,
  id: string,
  { state, n }: CameFrom,
): Promise<ArticleView["result"]> {
  if (n === null || n < 1 || state.scope === "paragraph") return null;
  const { question } = prepareSearch({ ...state, page: 1 }, book);
  const offset = Math.max(0, n - 2);
  const [ids, totals] = await Promise.all([
    reader.listIds(question, offset, n === 1 ? 2 : 3),
    reader.count([question]),
  ]);
  const at = ids.indexOf(id);
  if (at !== n - 1 - offset) return null;
  return { n, total: totals[0] ?? 0, previous: ids[at - 1] ?? null, next: ids[at + 1] ?? null };
}
