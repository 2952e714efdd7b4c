import type { Weighed } from "#lib/events/weigh-signature";

/** Reports whose days are fixed and further apart are never of one event. */
export const MOST_DAYS = 3;
const NEAR_DAYS = 7;
/** Keys that two articles must share, near in time and otherwise. */
const SHARED_NEAR = 2;
const SHARED_FAR = 2;

type Postings = Map<number, number[]>;

/** Finds, for an article by its number, the articles that share enough keys with it. */
export type CandidateIndex = { readonly of: (number: number) => readonly number[] };

/**
 * An index of articles by their keys. Whether two are candidates depends on their keys and days alone,
 * so the pairs are the same whatever else is indexed. Articles of fixed days are looked up only among
 * those of near days and those without a fixed day.
 */
export function indexCandidates(articles: readonly Weighed[]): CandidateIndex {
  const loose: Postings = new Map();
  const all: Postings = new Map();
  const byDay = new Map<number, Postings>();
  for (const [number, { fixed, day, keys, dayKeys }] of articles.entries()) {
    for (const key of keys) push(all, key, number);
    const postings = fixed ? postingsOf(byDay, day!) : loose;
    for (const key of fixed ? [...keys, ...dayKeys] : keys) push(postings, key, number);
  }
  const shared = new Uint8Array(articles.length);
  const of = (number: number) => {
    const { fixed, day } = articles[number]!;
    const places = fixed ? [loose, ...near(byDay, day!)] : [all];
    return collect(number, articles, places, shared);
  };
  return { of };
}

function collect(
  number: number,
  articles: readonly Weighed[],
  places: readonly Postings[],
  shared: Uint8Array,
): number[] {
  const article = articles[number]!;
  const touched: number[] = [];
  for (const key of [...article.keys, ...article.dayKeys]) {
    for (const postings of places) {
      for (const other of postings.get(key) ?? []) {
        if (shared[other] === 0) touched.push(other);
        shared[other]!++;
      }
    }
  }
  const found = touched.filter((other) => {
    return other !== number && shared[other]! >= neededKeys(article, articles[other]!);
  });
  for (const other of touched) shared[other] = 0;
  return found;
}

/** More is asked of articles that are far apart in time; Infinity where both days are fixed. */
function neededKeys(a: Weighed, b: Weighed): number {
  if (a.day === null || b.day === null) return SHARED_FAR;
  const gap = Math.abs(a.day - b.day);
  if (a.fixed && b.fixed) return gap <= MOST_DAYS ? SHARED_NEAR : Number.POSITIVE_INFINITY;
  return gap <= NEAR_DAYS ? SHARED_NEAR : SHARED_FAR;
}

function near(byDay: ReadonlyMap<number, Postings>, day: number): Postings[] {
  const days = Array.from({ length: 2 * MOST_DAYS + 1 }, (_, index) => day - MOST_DAYS + index);
  return days.flatMap((other) => byDay.get(other) ?? []);
}

function postingsOf(byDay: Map<number, Postings>, day: number): Postings {
  const known = byDay.get(day) ?? new Map<number, number[]>();
  byDay.set(day, known);
  return known;
}

function push(postings: Postings, key: number, number: number): void {
  const known = postings.get(key);
  if (known === undefined) postings.set(key, [number]);
  else known.push(number);
}
