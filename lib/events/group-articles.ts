import { eventId } from "#lib/events/event-id";
import { type CandidateIndex, indexCandidates } from "#lib/events/find-candidates";
import { type Findable, findKeys } from "#lib/events/find-keys";
import { type Edge, LINK, linkClusters } from "#lib/events/link-clusters";
import { scorePair } from "#lib/events/score-pair";
import type { Signature } from "#lib/events/signature";
import { type Weighed, weighSignature } from "#lib/events/weigh-signature";

/** An event: the ids of the articles that report it, in order, at least one. */
export type Group = { readonly id: string; readonly articles: readonly string[] };

/** The articles of a grouping by number, with what finds and compares them; weighed when first asked for. */
type Collection = {
  readonly articles: readonly Findable[];
  readonly weighed: (number: number) => Weighed;
  readonly index: CandidateIndex;
};

/**
 * Sorts articles into the events they report; every article is in one group. The groups are a function
 * of the set of signatures, not of their order. Throws an Error when an id occurs twice.
 */
export function groupArticles(signatures: readonly Signature[]): Group[] {
  const collection = openCollection(signatures);
  return clusterArticles(
    collection,
    collection.articles.map((_, number) => number),
  );
}

/**
 * The same groups as `groupArticles` gives for all signatures, when `previous` are the groups before the
 * articles `changed` were added, replaced or removed (then they have no signature). Only articles that
 * hang together with a changed one, or with its former event, are compared anew: articles that no chain
 * of pairs above LINK connects never influence each other's groups.
 */
export function regroupArticles(
  previous: readonly Group[],
  signatures: readonly Signature[],
  changed: ReadonlySet<string>,
): Group[] {
  const collection = openCollection(signatures);
  const starts = findStarts(previous, collection.articles, changed);
  const touched = findTouched(collection, starts);
  const redone = new Set(touched.map((number) => collection.articles[number]!.signature.id));
  const kept = previous.filter((group) => {
    return !group.articles.some((id) => redone.has(id) || changed.has(id));
  });
  return sortGroups([...kept, ...clusterArticles(collection, touched)]);
}

function openCollection(signatures: readonly Signature[]): Collection {
  const articles = sortById(signatures).map(findKeys);
  const kept: Weighed[] = [];
  const weighed = (number: number) => {
    kept[number] ??= weighSignature(articles[number]!);
    return kept[number];
  };
  return { articles, weighed, index: indexCandidates(articles, weighed) };
}

/** By id, so that numbers and ties do not depend on the order given. */
function sortById(signatures: readonly Signature[]): Signature[] {
  const sorted = [...signatures].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const twice = sorted.find(({ id }, index) => id === sorted[index + 1]?.id);
  if (twice !== undefined) {
    throw new Error(`Cannot group articles: id "${twice.id}" occurs twice, wanted once`);
  }
  return sorted;
}

function findStarts(
  previous: readonly Group[],
  articles: readonly Findable[],
  changed: ReadonlySet<string>,
): number[] {
  const former = previous.filter(({ articles: ids }) => ids.some((id) => changed.has(id)));
  const known = new Set(previous.flatMap(({ articles: ids }) => ids));
  const starts = new Set([...changed, ...former.flatMap(({ articles: ids }) => ids)]);
  return articles.flatMap(({ signature: { id } }, number) => {
    return starts.has(id) || !known.has(id) ? [number] : [];
  });
}

/** All articles that a chain of pairs above LINK connects to the given ones, in order. */
function findTouched({ weighed, index }: Collection, starts: readonly number[]): number[] {
  const touched = new Set(starts);
  // A set yields what is added while it is walked.
  for (const number of touched) {
    for (const other of index.of(number)) {
      if (touched.has(other)) continue;
      if (scorePair(weighed(number), weighed(other)) >= LINK) touched.add(other);
    }
  }
  return [...touched].sort((a, b) => a - b);
}

function clusterArticles(collection: Collection, numbers: readonly number[]): Group[] {
  const { articles, weighed } = collection;
  const days = numbers.map((number) => {
    const { bound, told, day } = weighed(number);
    return { bound: bound ? day : null, told: told ? day : null };
  });
  const clusters = linkClusters(days, findEdges(collection, numbers));
  const groups = clusters.map((members) => {
    const ids = members.map((member) => articles[numbers[member]!]!.signature.id).sort();
    return { id: eventId(ids[0]!), articles: ids };
  });
  return sortGroups(groups);
}

/** The scored pairs among some articles, by their positions in `numbers`, which are in order. */
function findEdges({ weighed, index }: Collection, numbers: readonly number[]): Edge[] {
  const positions = new Map(numbers.map((number, position) => [number, position]));
  const edges: Edge[] = [];
  for (const [a, number] of numbers.entries()) {
    for (const other of index.of(number, number + 1)) {
      const b = positions.get(other);
      if (b === undefined) continue;
      const score = scorePair(weighed(number), weighed(other));
      if (score > -2.75) edges.push({ a, b, score });
    }
  }
  return edges;
}

function sortGroups(groups: readonly Group[]): Group[] {
  return [...groups].sort((a, b) => (a.articles[0]! < b.articles[0]! ? -1 : 1));
}
