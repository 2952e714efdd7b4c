import { type Collection, openCollection } from "#lib/events/collection";
import { eventId } from "#lib/events/event-id";
import { LEAST_SCORE, linkArticles } from "#lib/events/link-articles";
import type { Edge } from "#lib/events/link-clusters";
import { scorePair } from "#lib/events/score-pair";
import type { Signature } from "#lib/events/signature";

/** An event: the ids of the articles that report it, in order, at least one. */
export type Group = { readonly id: string; readonly articles: readonly string[] };

/**
 * Sorts articles into the events they report; every article is in one group. The groups are a function
 * of the set of signatures, not of their order. Throws an Error when an id occurs twice.
 */
export function groupArticles(signatures: readonly Signature[]): Group[] {
  const collection = openCollection(signatures);
  const numbers = collection.articles.map((_, number) => number);
  return nameGroups(collection, linkArticles(collection, numbers, scorePairs(collection)));
}

/** Clusters of article numbers as groups, by their smallest articles. */
export function nameGroups(
  { articles }: Collection,
  clusters: readonly (readonly number[])[],
): Group[] {
  return toGroups(
    clusters.map((members) => members.map((number) => articles[number]!.signature.id)),
  );
}

/** Lists of article ids, none empty, as groups in their order. */
export function toGroups(lists: readonly (readonly string[])[]): Group[] {
  return sortGroups(
    lists.map((list) => {
      const articles = [...list].sort();
      return { id: eventId(articles[0]!), articles };
    }),
  );
}

/** Groups in order of their smallest articles. */
export function sortGroups(groups: readonly Group[]): Group[] {
  return [...groups].sort((a, b) => (a.articles[0]! < b.articles[0]! ? -1 : 1));
}

function scorePairs({ articles, weighed, index }: Collection): Edge[] {
  const edges: Edge[] = [];
  for (const a of articles.keys()) {
    for (const b of index.of(a, a + 1)) {
      const score = scorePair(weighed(a), weighed(b));
      if (score > LEAST_SCORE) edges.push({ a, b, score });
    }
  }
  return edges;
}
