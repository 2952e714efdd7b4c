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
  const asked = state.in === "title" ? await askWithinHeadlines(reader, question) : question;
  const omissions = new Set<Omitted>([null, ...groups.map((group) => omission(state, group))]);
  const found = new Map<Omitted, readonly ParagraphHit[]>();
  for (const omitted of omissions) {
    found.set(omitted, await reader.searchParagraphs(asked, omitted, MAX_PARAGRAPHS));
  }
  const hitsFor = (group: FacetKey) => found.get(omission(state, group)) ?? [];
  const within = [...new Set(found.get(null)?.map(({ article }) => article))];
  const { in: place, exact, sort, page } = state;
  const bare = { ...EMPTY_STATE, in: place, exact, sort, page };
  const answer = await reader.search({ ...question, state: bare, within }, []);
  const counted = groups.map((group) => [group, countArticles(hitsFor(group), group)] as const);
  const facets = { ...answer.facets, ...Object.fromEntries<Counts>(counted) } as FacetCounts;
  return { ...answer, facets };
}

/** Words of a headline meet in it: the paragraphs of its article are left to be asked for actors and cities. */
async function askWithinHeadlines(reader: EngineReader, question: Question): Promise<Question> {
  if (question.q === "") return question;
  const { in: place, exact } = question.state;
  const found = { ...question, state: { ...EMPTY_STATE, in: place, exact } };
  return { ...question, q: "", within: await reader.listIds(found, 0, MAX_PARAGRAPHS) };
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
