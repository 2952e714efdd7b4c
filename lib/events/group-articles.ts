import { eventId } from "#lib/events/event-id";
import { indexCandidates } from "#lib/events/find-candidates";
import { type Edge, linkClusters } from "#lib/events/link-clusters";
import { LOWEST, scorePair } from "#lib/events/score-pair";
import type { Signature } from "#lib/events/signature";
import { type Weighed, weighSignature } from "#lib/events/weigh-signature";

/** An event: the ids of the articles that report it, in order, at least one. */
export type Group = { readonly id: string; readonly articles: readonly string[] };

/**
 * Sorts articles into the events they report; every article is in one group. The groups are a function
 * of the set of signatures, not of their order. Throws an Error when an id occurs twice.
 */
export function groupArticles(signatures: readonly Signature[]): Group[] {
  const articles = sortById(signatures).map(weighSignature);
  return clusterArticles(articles, findEdges(articles));
}

/** By id, so that numbers and ties do not depend on the order given. */
export function sortById(signatures: readonly Signature[]): Signature[] {
  const sorted = [...signatures].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const twice = sorted.find(({ id }, index) => id === sorted[index + 1]?.id);
  if (twice !== undefined) {
    throw new Error(`Cannot group articles: id "${twice.id}" occurs twice, wanted once`);
  }
  return sorted;
}

function findEdges(articles: readonly Weighed[]): Edge[] {
  const index = indexCandidates(articles);
  const edges: Edge[] = [];
  for (const [a, article] of articles.entries()) {
    for (const b of index.of(a)) {
      if (b < a) continue;
      const score = scorePair(article, articles[b]!);
      if (score > LOWEST) edges.push({ a, b, score });
    }
  }
  return edges;
}

/** The groups of articles whose pair scores are known; article numbers are positions in `articles`. */
export function clusterArticles(articles: readonly Weighed[], edges: readonly Edge[]): Group[] {
  const days = articles.map(({ fixed, day }) => (fixed ? day : null));
  return linkClusters(days, edges)
    .map((members) => members.map((number) => articles[number]!.signature.id).sort())
    .map((ids) => ({ id: eventId(ids[0]!), articles: ids }))
    .sort((a, b) => (a.articles[0]! < b.articles[0]! ? -1 : 1));
}
