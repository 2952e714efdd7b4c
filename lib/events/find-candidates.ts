import type { Weighed } from "#lib/events/weigh-signature";

/** Reports whose days are fixed and further apart are never of one event. */
export const MOST_DAYS = 3;
const SHARED_KEYS = 2;

type Postings = Map<number, number[]>;

/** Finds, for an article by its number, the articles that share two keys with it. */
export type CandidateIndex = { readonly of: (number: number) => readonly number[] };

/**
 * An index of articles by their keys. Whether two are candidates depends on their keys and days alone,
 * so the pairs are the same whatever else is indexed. Fixed days are looked up only near each other.
 */
export function indexCandidates(articles: readonly Weighed[]): CandidateIndex {
  const loose: Postings = new Map();
  const byDay = new Map<number, Postings>();
  for (const [number, article] of articles.entries()) {
    const postings = article.fixed ? postingsOf(byDay, article.day!) : loose;
    for (const key of new Set(article.keys)) push(postings, key, number);
  }
  const all = [loose, ...byDay.values()];
  const shared = new Uint8Array(articles.length);
  const of = (number: number) => {
    const article = articles[number]!;
    const places = article.fixed ? [loose, ...near(byDay, article.day!)] : all;
    return collect(article, number, places, shared);
  };
  return { of };
}

function collect(
  { keys }: Weighed,
  number: number,
  places: readonly Postings[],
  shared: Uint8Array,
): number[] {
  const found: number[] = [];
  const touched: number[] = [];
  for (const key of new Set(keys)) {
    for (const postings of places) {
      for (const other of postings.get(key) ?? []) {
        if (other === number) continue;
        shared[other]!++;
        if (shared[other] === 1) touched.push(other);
        if (shared[other] === SHARED_KEYS) found.push(other);
      }
    }
  }
  for (const other of touched) shared[other] = 0;
  return found;
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
