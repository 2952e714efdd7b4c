import type { Collection } from "#lib/events/collection";
import { type Edge, linkClusters } from "#lib/events/link-clusters";

/** Pairs that score less count as those that have nothing in common. */
export const LEAST_SCORE = -2.75;

/**
 * The clusters of some articles by their numbers, which are in order, given the scored pairs among them;
 * see linkClusters, also for `onJoin`.
 */
export function linkArticles(
  { articles, weighed }: Collection,
  numbers: readonly number[],
  edges: readonly Edge[],
  onJoin: (a: number, b: number) => void = () => {},
): number[][] {
  const positions = new Map(numbers.map((number, position) => [number, position]));
  const days = numbers.map((number) => {
    const { bound, day } = articles[number]!;
    return { bound: bound ? day : null, told: weighed(number).told ? day : null };
  });
  const placed = edges.map(({ a, b, score }) => {
    return { a: positions.get(a)!, b: positions.get(b)!, score };
  });
  const join = (a: number, b: number) => onJoin(numbers[a]!, numbers[b]!);
  return linkClusters(days, placed, join).map((members) =>
    members.map((member) => numbers[member]!),
  );
}
