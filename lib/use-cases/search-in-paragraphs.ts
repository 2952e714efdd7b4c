import { type FacetKey, type Omitted, omission } from "#lib/engine/build-filter";
import {
  type Answer,
  attributeOf,
  type Counts,
  type EngineReader,
  type FacetCounts,
  type ParagraphHit,
  type Question,
} from "#lib/engine/reader";
import { EMPTY_STATE } from "#lib/query/search-state";

/** Paragraphs looked at for one search; more would mean a question too broad for this scope. */
const MAX_PARAGRAPHS = 50_000;

/**
 * Articles in which words, actors and cities meet in one paragraph. The paragraphs decide which
 * articles and give the counts (articles with at least one such paragraph); the articles give the page.
 */
export async function searchInParagraphs(
  reader: EngineReader,
  question: Question,
  groups: readonly FacetKey[],
): Promise<Answer> {
  const { state } = question;
  const omissions = new Set<Omitted>([null, ...groups.map((group) => omission(state, group))]);
  const found = new Map<Omitted, readonly ParagraphHit[]>();
  for (const omitted of omissions) {
    found.set(omitted, await reader.searchParagraphs(question, omitted, MAX_PARAGRAPHS));
  }
  const hitsFor = (group: FacetKey) => found.get(omission(state, group)) ?? [];
  const within = [...new Set(found.get(null)?.map(({ article }) => article))];
  const bare = { ...EMPTY_STATE, exact: state.exact, sort: state.sort, page: state.page };
  const answer = await reader.search({ ...question, state: bare, within }, []);
  const counted = groups.map((group) => [group, countArticles(hitsFor(group), group)] as const);
  const facets = { ...answer.facets, ...Object.fromEntries<Counts>(counted) } as FacetCounts;
  return { ...answer, facets };
}

function countArticles(hits: readonly ParagraphHit[], group: FacetKey): Counts {
  const articles = new Map<string, Set<string>>();
  for (const hit of hits) {
    for (const id of [hit[attributeOf(group)]].flat()) {
      articles.set(id, (articles.get(id) ?? new Set()).add(hit.article));
    }
  }
  return Object.fromEntries([...articles].map(([id, set]) => [id, set.size]));
}
