import type { EngineReader } from "#lib/engine/reader";
import { holdsWords } from "#lib/query/holds-words";
import { nameKeys } from "#lib/query/name-keys";
import type { FacetGroup, SearchState } from "#lib/query/search-state";
import { entryOf, labelFacets, withArabic } from "#lib/use-cases/label-facets";
import { type NameBook, spellingsOf } from "#lib/use-cases/name-book";
import { prepareSearch } from "#lib/use-cases/search-articles";
import { searchInScope } from "#lib/use-cases/search-in-scope";
import type { FacetValue } from "#lib/use-cases/views";

/** All values of a facet under the other filters; `find` keeps those with a spelling that holds its words. */
export async function listFacet(
  reader: EngineReader,
  book: NameBook,
  group: FacetGroup,
  state: SearchState,
  find: string,
): Promise<FacetValue[]> {
  const { question } = prepareSearch({ ...state, page: 1 }, book);
  const answer = await searchInScope(reader, { ...question, perPage: 0 }, [group]);
  const values = labelFacets(answer.facets, state, book)[group].map((value) =>
    withArabic(group, value, book),
  );
  const words = nameKeys(find);
  if (words.length === 0) return [...values];
  return values.filter((value) =>
    spellings(group, value, book).some((spelling) => holdsWords(nameKeys(spelling), words)),
  );
}

function spellings(group: FacetGroup, value: FacetValue, book: NameBook): readonly string[] {
  const entry = entryOf(group, value.id, book);
  return entry === null ? [value.label] : spellingsOf(entry);
}
