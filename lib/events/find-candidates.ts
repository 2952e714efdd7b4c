import { countShared } from "#lib/events/count-shared";
import { relatePlaces } from "#lib/events/relate-places";
import type { Weighed } from "#lib/events/weigh-signature";

/** Reports whose days are fixed and further apart are never of one event. */
export const MOST_DAYS = 3;
/** The same for reports of happenings that are dated in any way. */
const MOST_DAYS_PUBLISHED = 7;
const SHARED_KEYS = 2;

type Postings = Map<number, number[]>;

/** Finds, for an article by its number, the articles that share enough keys with it. */
export type CandidateIndex = { readonly of: (number: number) => readonly number[] };

/**
 * An index of articles by their keys. Whether two are candidates depends on their keys and days alone,
 * so the pairs are the same whatever else is indexed. Dated reports of happenings are looked up only
 * near their day; what has no day or tells of no happening is compared at any distance.
 */
export function indexCandidates(articles: readonly Weighed[]): CandidateIndex {
  const loose: Postings = new Map();
  const all: Postings = new Map();
  const byPeriod = new Map<number, Postings>();
  const byDay = new Map<number, Postings>();
  for (const [number, { bound, day, keys, dayKeys }] of articles.entries()) {
    for (const key of keys) push(all, key, number);
    const postings = bound ? postingsOf(byPeriod, periodOf(day!)) : loose;
    for (const key of keys) push(postings, key, number);
    if (bound) for (const key of dayKeys) push(postingsOf(byDay, day!), key, number);
  }
  const shared = new Uint8Array(articles.length);
  const of = (number: number) => {
    const { bound, day, keys, dayKeys } = articles[number]!;
    const touched: number[] = [];
    const period = bound ? periodOf(day!) : 0;
    const places = bound ? [loose, ...around(byPeriod, period, 1)] : [all];
    count(keys, places, shared, touched);
    if (bound) count(dayKeys, around(byDay, day!, MOST_DAYS), shared, touched);
    const found = touched.filter((other) => {
      return other !== number && shared[other]! >= SHARED_KEYS;
    });
    for (const other of touched) shared[other] = 0;
    return found.filter((other) => mayMeet(articles[number]!, articles[other]!));
  };
  return { of };
}

function count(
  keys: readonly number[],
  places: readonly Postings[],
  shared: Uint8Array,
  touched: number[],
): void {
  for (const key of keys) {
    for (const postings of places) {
      const found = postings.get(key);
      if (found === undefined) continue;
      for (const number of found) {
        if (shared[number] === 0) touched.push(number);
        shared[number]!++;
      }
    }
  }
}

/** Whether days allow that two reports are of one event; without a day, whether the rest is evidence enough. */
function mayMeet(a: Weighed, b: Weighed): boolean {
  if (a.day === null || b.day === null) return !(a.inScene && b.inScene) || shareScene(a, b);
  if (!a.bound || !b.bound) return true;
  return Math.abs(a.day - b.day) <= (a.fixed && b.fixed ? MOST_DAYS : MOST_DAYS_PUBLISHED);
}

/** No other main place, and two actors in common, or one and a figure. */
function shareScene(a: Weighed, b: Weighed): boolean {
  if (relatePlaces(a, b) === "other") return false;
  const actors = countShared(a.actors, b.actors);
  return actors > 1 || (actors === 1 && countShared(a.bareNumbers, b.bareNumbers) > 0);
}

function periodOf(day: number): number {
  return Math.floor(day / MOST_DAYS_PUBLISHED);
}

function around(
  buckets: ReadonlyMap<number, Postings>,
  middle: number,
  distance: number,
): Postings[] {
  const found: Postings[] = [];
  for (let bucket = middle - distance; bucket <= middle + distance; bucket++) {
    const postings = buckets.get(bucket);
    if (postings !== undefined) found.push(postings);
  }
  return found;
}

function postingsOf(buckets: Map<number, Postings>, bucket: number): Postings {
  const known = buckets.get(bucket) ?? new Map<number, number[]>();
  buckets.set(bucket, known);
  return known;
}

function push(postings: Postings, key: number, number: number): void {
  const known = postings.get(key);
  if (known === undefined) postings.set(key, [number]);
  else known.push(number);
}
