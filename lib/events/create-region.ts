import type { Collection } from "#lib/events/collection";
import { indexCandidates } from "#lib/events/find-candidates";
import { LEAST_SCORE, linkArticles } from "#lib/events/link-articles";
import type { Edge } from "#lib/events/link-clusters";
import { scorePair } from "#lib/events/score-pair";

/** Some of the articles of a collection, by number, that are linked apart from the others. */
export type Region = {
  readonly has: (number: number) => boolean;
  /** Takes in articles; `group` is a number for those that were all of one group, null for loose ones. */
  readonly add: (numbers: readonly number[], group: number | null) => void;
  /** The clusters, and the articles in clusters that arise otherwise than when each group was alone. */
  readonly link: () => {
    readonly clusters: readonly (readonly number[])[];
    readonly altered: ReadonlySet<number>;
  };
};

/** What each cluster goes into, by name; null for those that remain. */
type Course = ReadonlyMap<number, number | null>;

/**
 * A region without articles. A cluster whose articles were joined in the same steps, and that goes into
 * the same next one, meets outside clusters as it met them before, and they did not join; only the
 * articles of the other clusters, `altered`, can join something outside.
 */
export function createRegion(collection: Collection): Region {
  const groupOf = new Map<number, number | null>();
  const edges: Edge[] = [];
  let pending: number[] = [];
  const namer = createNamer(collection.articles.length);
  const add = (numbers: readonly number[], group: number | null) => {
    for (const number of numbers) {
      groupOf.set(number, group);
      pending.push(number);
    }
  };
  const link = () => {
    const numbers = [...groupOf.keys()].sort((a, b) => a - b);
    for (const edge of scoreNew(collection, numbers, new Set(pending))) edges.push(edge);
    pending = [];
    const grouped = numbers.filter((number) => groupOf.get(number) !== null);
    const within = edges.filter(({ a, b }) => {
      return groupOf.get(a) !== null && groupOf.get(a) === groupOf.get(b);
    });
    const before = follow(collection, grouped, within, namer);
    const now = follow(collection, numbers, edges, namer);
    const altered = [...now.course].filter(([name, next]) => before.course.get(name) !== next);
    return {
      clusters: now.clusters,
      altered: new Set(altered.flatMap(([name]) => namer.articlesOf(name))),
    };
  };
  return { has: (number) => groupOf.has(number), add, link };
}

/** The pairs among `numbers`, which are in order, that one of `fresh` is in. */
function scoreNew(
  { articles, weighed }: Collection,
  numbers: readonly number[],
  fresh: ReadonlySet<number>,
): Edge[] {
  const found = numbers.map((number) => articles[number]!);
  const index = indexCandidates(found, (position) => weighed(numbers[position]!));
  return numbers.flatMap((number, position) => {
    if (!fresh.has(number)) return [];
    return index.of(position).flatMap((place) => {
      const other = numbers[place]!;
      if (fresh.has(other) && other < number) return [];
      const score = scorePair(weighed(number), weighed(other));
      if (score <= LEAST_SCORE) return [];
      return [{ a: Math.min(number, other), b: Math.max(number, other), score }];
    });
  });
}

type Namer = {
  readonly join: (a: number, b: number) => number;
  readonly articlesOf: (name: number) => readonly number[];
};

/** Numbers for clusters: an article has its own, what two named ones give always has the same. */
function createNamer(first: number): Namer {
  const names = new Map<string, number>();
  const members = new Map<number, readonly number[]>();
  const articlesOf = (name: number) => members.get(name) ?? [name];
  const join = (a: number, b: number) => {
    const known = names.get(`${a} ${b}`);
    if (known !== undefined) return known;
    const name = first + names.size;
    names.set(`${a} ${b}`, name);
    members.set(name, [...articlesOf(a), ...articlesOf(b)]);
    return name;
  };
  return { join, articlesOf };
}

/** Links articles and writes down how. */
function follow(
  collection: Collection,
  numbers: readonly number[],
  edges: readonly Edge[],
  { join }: Namer,
): { clusters: readonly (readonly number[])[]; course: Course } {
  const course = new Map<number, number | null>(numbers.map((number) => [number, null]));
  const named = new Map(numbers.map((number) => [number, number]));
  const clusters = linkArticles(collection, numbers, edges, (a, b) => {
    const parts = [named.get(a)!, named.get(b)!] as const;
    const whole = join(...parts);
    for (const part of parts) course.set(part, whole);
    course.set(whole, null);
    named.set(a, whole);
  });
  return { clusters, course };
}
