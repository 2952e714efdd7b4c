import { createHeap } from "#lib/events/create-heap";
import { MOST_DAYS } from "#lib/events/find-candidates";
import { LOWEST } from "#lib/events/score-pair";

/** Two articles by their numbers, and the score of the pair. */
export type Edge = { readonly a: number; readonly b: number; readonly score: number };

/** Reports closer than this on average are of one event. */
export const LINK = -1.75;
/** How much the bond of two clusters must keep up with the bonds within them, from 0 to 1. */
const COHESION = 0.9;
/** Bond that a cluster without pairs is taken to have, and for how many pairs that counts. */
const PRIOR = LINK + 1;
const PRIOR_PAIRS = 3;
/** Clusters whose told days leave more than a day between them need a bond stronger by this. */
const NEAR_DAYS = 1;
const APART = 3;

/** The day an article is bound to, and the same if its text tells it; null where there is none. */
export type Days = { readonly bound: number | null; readonly told: number | null };

type Range = { readonly first: number; readonly last: number };

type Cluster = {
  readonly members: number[];
  /** Sum over the pairs within, and per neighbouring cluster over the pairs between, above LOWEST. */
  within: number;
  readonly between: Map<number, number>;
  bound: Range | null;
  told: Range | null;
};

type Link = { readonly a: number; readonly b: number; readonly bond: number };

/**
 * Average-link clusters of articles 0 to `days.length - 1`; a pair without an edge counts as LOWEST.
 * Two clusters join while their average score, less what the clusters themselves exceed the usual bond
 * by, is at least LINK: so reports of two similar events, each told in its own words, stay apart. Bound
 * days more than three apart never join. The result does not depend on the order of the edges; ties go
 * to the lower numbers. `onJoin` is told of each step: the smallest members of the two, in order. Near
 * n log n in the number of edges.
 */
export function linkClusters(
  days: readonly Days[],
  edges: readonly Edge[],
  onJoin: (a: number, b: number) => void = () => {},
): number[][] {
  const clusters = days.map(startCluster);
  for (const { a, b, score } of edges) {
    clusters[a]!.between.set(b, score - LOWEST);
    clusters[b]!.between.set(a, score - LOWEST);
  }
  const alive: (Cluster | null)[] = [...clusters];
  const version = new Uint32Array(days.length);
  const heap = createHeap<Link & { readonly va: number; readonly vb: number }>(isFirst);
  const offer = (a: number, b: number) => {
    const bond = bondOf(alive[a]!, alive[b]!, alive[a]!.between.get(b) ?? 0);
    if (bond >= LINK) heap.push({ a, b, bond, va: version[a]!, vb: version[b]! });
  };
  for (const { a, b } of edges) offer(Math.min(a, b), Math.max(a, b));
  for (let link = heap.pop(); link !== undefined; link = heap.pop()) {
    const { a, b } = link;
    if (version[a] !== link.va || version[b] !== link.vb) continue;
    onJoin(a, b);
    merge(alive, a, b);
    version[a]!++;
    version[b]!++;
    for (const other of alive[a]!.between.keys()) offer(Math.min(a, other), Math.max(a, other));
  }
  return alive.flatMap((cluster) => (cluster === null ? [] : [cluster.members]));
}

function startCluster({ bound, told }: Days, number: number): Cluster {
  const members = [number];
  return {
    members,
    within: 0,
    between: new Map(),
    bound: startRange(bound),
    told: startRange(told),
  };
}

function startRange(day: number | null): Range | null {
  return day === null ? null : { first: day, last: day };
}

function joinRanges(a: Range | null, b: Range | null): Range | null {
  if (a === null || b === null) return a ?? b;
  return { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}

/** Days that two ranges span together; 0 if one is not there. */
function spanOf(a: Range | null, b: Range | null): number {
  return a === null || b === null ? 0 : Math.max(a.last - b.first, b.last - a.first);
}

/** Days from one range to the other; 0 or less if they overlap, 0 if one is not there. */
function gapOf(a: Range | null, b: Range | null): number {
  return a === null || b === null ? 0 : Math.max(a.first - b.last, b.first - a.last);
}

function isFirst(a: Link, b: Link): boolean {
  if (a.bond !== b.bond) return a.bond > b.bond;
  return a.a !== b.a ? a.a < b.a : a.b < b.b;
}

function bondOf(a: Cluster, b: Cluster, between: number): number {
  if (spanOf(a.bound, b.bound) > MOST_DAYS) return Number.NEGATIVE_INFINITY;
  const average = LOWEST + between / (a.members.length * b.members.length);
  // So that clusters which join always hold a pair of at least LINK: regroupArticles builds on this.
  if (average < LINK) return Number.NEGATIVE_INFINITY;
  const apart = gapOf(a.told, b.told) > NEAR_DAYS ? APART : 0;
  return average - COHESION * ((cohesionOf(a) + cohesionOf(b)) / 2 - PRIOR) - apart;
}

function cohesionOf({ members, within }: Cluster): number {
  const pairs = (members.length * (members.length - 1)) / 2;
  return (LOWEST * pairs + within + PRIOR_PAIRS * PRIOR) / (pairs + PRIOR_PAIRS);
}

/** Cluster `b` goes into `a`; the clusters around them are told. */
function merge(alive: (Cluster | null)[], a: number, b: number): void {
  const into = alive[a]!;
  const from = alive[b]!;
  into.within += from.within + (into.between.get(b) ?? 0);
  for (const member of from.members) into.members.push(member);
  into.bound = joinRanges(into.bound, from.bound);
  into.told = joinRanges(into.told, from.told);
  into.between.delete(b);
  for (const [other, sum] of from.between) {
    if (other === a) continue;
    const total = (into.between.get(other) ?? 0) + sum;
    into.between.set(other, total);
    const neighbour = alive[other]!;
    neighbour.between.delete(b);
    neighbour.between.set(a, total);
  }
  alive[b] = null;
}
