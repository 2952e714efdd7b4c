import type { EngineReader } from "#lib/engine/reader";
import { MOST_EXPORTED } from "#lib/query/hrefs";
import type { SearchState } from "#lib/query/search-state";
import { labelValue } from "#lib/use-cases/label-facets";
import type { NameBook } from "#lib/use-cases/name-book";
import { prepareSearch, toHit } from "#lib/use-cases/search-articles";
import { searchInScope } from "#lib/use-cases/search-in-scope";
import type { SearchHit } from "#lib/use-cases/views";

/** Articles asked of the engine at once. */
const AT_ONCE = 500;

/** A found article as a row of a table. */
export type ExportedArticle = {
  /** Rank in the search, from 1. */
  readonly rank: number;
  readonly hit: SearchHit;
  /** Address of the original where it is known. */
  readonly url: string | null;
  /** What its event is called; null where it is the only report. */
  readonly event: string | null;
};

/** The articles of a search in its order, some hundreds at a time, at most ten thousand. */
export async function* exportArticles(
  reader: EngineReader,
  book: NameBook,
  state: SearchState,
): AsyncGenerator<readonly ExportedArticle[]> {
  const prepared = prepareSearch({ ...state, view: "passages" }, book);
  for (let page = 1; page <= MOST_EXPORTED / AT_ONCE; page++) {
    const question = {
      ...prepared.question,
      state: { ...state, page },
      perPage: AT_ONCE,
    };
    const { hits, total } = await searchInScope(reader, question, []);
    const before = (page - 1) * AT_ONCE;
    yield hits.map((document, index) => ({
      rank: before + index + 1,
      hit: toHit(document, prepared, book),
      url: document.url ?? null,
      event: book.has("event", document.event)
        ? labelValue("event", document.event, book).label
        : null,
    }));
    if (before + hits.length >= total || hits.length === 0) return;
  }
}
