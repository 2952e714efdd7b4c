import { countShared } from "#lib/events/count-shared";
import type { Findable } from "#lib/events/find-keys";
import { relatePlaces } from "#lib/events/relate-places";
import type { Weighed } from "#lib/events/weigh-signature";

/** Dated reports of happenings that are further apart are never of one event. */
export const MOST_DAYS = 3;
const SHARED_KEYS = 2;

type Postings = Map<number, number[]>;

/** Finds, for an article by its number, the articles that share enough keys with it. */
export type CandidateIndex = { readonly of: (number: number) => readonly number[] };

/**
 * An index of articles by their keys. Whether two are candidates depends on their keys and days alone,
 * so the pairs are the same whatever else is indexed. Dated reports of happenings are looked up only
 * near their day; what has no day or tells of no happening is compared at any distance. `weighed` gives
 * an article in full by its number.
 */
export function indexCandidates(
  articles: readonly Findable[],
  weighed: (number: number) => Weighed,
): CandidateIndex {
  const loose: Postings = new Map();
  const all: Postings = new Map();
  const byDay = new Map<number, Postings>();
  for (const [number, { bound, day, keys, dayKeys }] of articles.entries()) {
    for (const key of keys) push(all, key, number);
    const postings = bound ? postingsOf(byDay, day!) : loose;
    for (const key of bound ? [...keys, ...dayKeys] : keys) push(postings, key, number);
  }
  const shared = new Uint8Array(articles.length);
  const of = (number: number) => {
    const { bound, day, keys, dayKeys } = articles[number]!;
    const touched: number[] = [];
    const places = bound ? [loose, ...around(byDay, day!)] : [all];
    count(bound ? [...keys, ...dayKeys] : keys, places, shared, touched);
    const found = touched.filter((other) => {
      return other !== number && shared[other]! >= SHARED_KEYS;
    });
    for (const other of touched) shared[other] = 0;
    return found.filter((other) => {
      const certain = meetByDay(articles[number]!, articles[other]!);
      return certain ?? shareScene(weighed(number), weighed(other));
    });
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

/** Whether days allow that two reports are of one event; null where it takes other evidence, without a day. */
function meetByDay(a: Findable, b: Findable): boolean | null {
  if (a.day === null || b.day === null) return a.inScene && b.inScene ? null : true;
  if (!a.bound || !b.bound) return true;
  return Math.abs(a.day - b.day) <= MOST_DAYS;
}

/** No other main place, and two actors in common, or one and a figure. */
function shareScene(a: Weighed, b: Weighed): boolean {
  if (relatePlaces(a, b) === "other") return false;
  const actors = countShared(a.actors, b.actors);
  return actors > 1 || (actors === 1 && countShared(a.bareNumbers, b.bareNumbers) > 0);
}

function around(byDay: ReadonlyMap<number, Postings>, day: number): Postings[] {
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
