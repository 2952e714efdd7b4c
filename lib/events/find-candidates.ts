import { countShared } from "#lib/events/count-shared";
import type { Findable } from "#lib/events/find-keys";
import { areElsewhere, relatePlaces } from "#lib/events/relate-places";
import type { Weighed } from "#lib/events/weigh-signature";

/** Dated reports of happenings that are further apart are never of one event. */
export const MOST_DAYS = 3;
const SHARED_KEYS = 2;
/** Without a day, reports of one scene have so many in common that most pairs would be candidates. */
const SCENE_KEYS = 4;

type Postings = Map<number, number[]>;

/** Finds, for an article by its number, the articles numbered from `least` that share enough keys with it. */
export type CandidateIndex = {
  readonly of: (number: number, least?: number) => readonly number[];
};

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
  const counter = countKeys(articles.length);
  const of = (number: number, least = 0) => {
    const { bound, day, keys, dayKeys } = articles[number]!;
    const places = bound ? [loose, ...around(byDay, day!)] : [all];
    const found = counter.find(bound ? [...keys, ...dayKeys] : keys, places, least);
    return found.filter((other) => {
      if (other === number) return false;
      const certain = meetByDay(articles[number]!, articles[other]!);
      if (certain !== null) return certain;
      return counter.countOf(other) >= SCENE_KEYS && shareScene(weighed(number), weighed(other));
    });
  };
  return { of };
}

/** Finds the numbers from `least` that stand under enough of the keys; the postings are in order. */
function countKeys(size: number) {
  // Each count starts above all former ones, so that nothing has to be cleared.
  const counts = new Float64Array(size);
  let base = 0;
  let next = 0;
  const find = (keys: readonly number[], places: readonly Postings[], least: number) => {
    base = next;
    next = base + keys.length;
    const found: number[] = [];
    for (const key of keys) {
      for (const postings of places) {
        const under = postings.get(key);
        if (under === undefined) continue;
        for (let at = under.length - 1; at >= 0; at--) {
          const number = under[at]!;
          if (number < least) break;
          const count = Math.max(base, counts[number]!) + 1;
          counts[number] = count;
          if (count === base + SHARED_KEYS) found.push(number);
        }
      }
    }
    return found;
  };
  /** How many keys the last search found a number under. */
  const countOf = (number: number) => counts[number]! - base;
  return { find, countOf };
}

/** Whether days allow that two reports are of one event; null where it takes other evidence, without a day. */
function meetByDay(a: Findable, b: Findable): boolean | null {
  if (a.day === null || b.day === null) return a.inScene && b.inScene ? null : true;
  if (!a.bound || !b.bound) return true;
  return Math.abs(a.day - b.day) <= MOST_DAYS;
}

/** No other main place, and two actors in common, or one and a figure. */
function shareScene(a: Weighed, b: Weighed): boolean {
  const actors = countShared(a.actors, b.actors);
  const enough = actors > 1 || (actors === 1 && countShared(a.bareNumbers, b.bareNumbers) > 0);
  return enough && !areElsewhere(relatePlaces(a, b));
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
