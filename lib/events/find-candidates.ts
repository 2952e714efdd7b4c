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
 * an article in full by its number. What is never looked up is not indexed.
 */
export function indexCandidates(
  articles: readonly Findable[],
  weighed: (number: number) => Weighed,
): CandidateIndex {
  const { loose, all, around } = postArticles(articles);
  const counter = countKeys(articles.length);
  const of = (number: number, least = 0) => {
    const { bound, day, keys, dayKeys } = articles[number]!;
    const places = bound ? [loose(), ...around(day!)] : [all()];
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

/** Articles under their keys: those bound to no day, those bound to each of the days around one, and all. */
function postArticles(articles: readonly Findable[]) {
  const unbound: number[] = [];
  const bound = new Map<number, number[]>();
  for (const [number, article] of articles.entries()) {
    if (article.bound) push(bound, article.day!, number);
    else unbound.push(number);
  }
  const days = new Map<number, Postings>();
  const postDay = (day: number): Postings[] => {
    const numbers = bound.get(day);
    if (numbers === undefined) return [];
    const posted = days.get(day) ?? post(articles, numbers, true);
    days.set(day, posted);
    return [posted];
  };
  const nearby = Array.from({ length: 2 * MOST_DAYS + 1 }, (_, index) => index - MOST_DAYS);
  return {
    loose: once(() => post(articles, unbound, false)),
    all: once(() => post(articles, articles.keys(), false)),
    around: (day: number) => nearby.flatMap((offset) => postDay(day + offset)),
  };
}

function post(articles: readonly Findable[], numbers: Iterable<number>, byDay: boolean): Postings {
  const postings: Postings = new Map();
  for (const number of numbers) {
    const { keys, dayKeys } = articles[number]!;
    for (const key of keys) push(postings, key, number);
    if (byDay) for (const key of dayKeys) push(postings, key, number);
  }
  return postings;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
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

function push(postings: Postings, key: number, number: number): void {
  const known = postings.get(key);
  if (known === undefined) postings.set(key, [number]);
  else known.push(number);
}
