import { CROSS_SCRIPT_WEIGHTS, PAIR_WEIGHTS } from "#lib/events/pair-weights";
import { termWeight } from "#lib/events/term-weight";
import type { Weighed } from "#lib/events/weigh-signature";

/** Scores are held in whole steps so that sums of them are exact in any order. */
export const STEPS = 1024;
/** The score of two reports that have nothing in common, and minus the highest one. */
export const LOWEST = -4;

/**
 * How likely two articles report one event: logarithm of odds from -4 to 4, in steps of 1/1024. Depends
 * on these two alone and not on their order.
 */
export function scorePair(a: Weighed, b: Weighed): number {
  const score = a.arabicScript === b.arabicScript ? compareTexts(a, b) : compareFacts(a, b);
  return Math.round(Math.min(-LOWEST, Math.max(LOWEST, score)) * STEPS) / STEPS;
}

function compareTexts(a: Weighed, b: Weighed): number {
  const w = PAIR_WEIGHTS;
  const { body, lead, name } = shareTerms(a, b);
  const names = a.arabicScript ? compareActors(a, b) : name;
  return (
    w.start +
    w.body * body +
    w.lead * lead +
    w.names * names +
    w.numbers * compareNumbers(a.numbers, b.numbers) +
    w.foreignName * Math.min(findMissing(a, b), findMissing(b, a)) +
    (nameOtherYears(a, b) ? w.otherYears : 0) +
    compareDays(a, b) +
    comparePlaces(a, b)
  );
}

/** Cosines of the weighted terms: one walk through the two lists, which are in the same order. */
function shareTerms(a: Weighed, b: Weighed) {
  let body = 0;
  let lead = 0;
  let name = 0;
  let i = 0;
  let j = 0;
  while (i < a.term.length && j < b.term.length) {
    const left = a.term[i]!;
    const right = b.term[j]!;
    if (left === right) {
      body += a.body[i]! * b.body[j]!;
      lead += a.lead[i]! * b.lead[j]!;
      name += a.name[i]! * b.name[j]!;
    }
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return { body, lead, name };
}

function compareActors({ actors: a }: Weighed, { actors: b }: Weighed): number {
  let shared = 0;
  for (const [id, count] of a) shared += Math.log1p(count) * Math.log1p(b.get(id) ?? 0);
  return shared / (lengthOf(a) * lengthOf(b) || 1);
}

function lengthOf(actors: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of actors.values()) sum += Math.log1p(count) ** 2;
  return Math.sqrt(sum);
}

const ENOUGH_NUMBERS = 15;

function compareNumbers(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const number of a) if (b.has(number)) shared += weighNumber(number);
  return Math.min(1, shared / ENOUGH_NUMBERS);
}

function weighNumber(number: string): number {
  const [value = "", noun] = number.split(" ");
  return Math.max(0.2, Math.min(8, termWeight(value)) - 2) * (noun === undefined ? 1 : 1.5);
}

/** How salient the name is that `a` repeats most among those missing in `b`; 0 to 1. */
function findMissing(a: Weighed, b: Weighed): number {
  for (const [name, share] of a.salient) if (!holds(b.term, name)) return share;
  return 0;
}

function holds(sorted: Uint32Array, value: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === value;
}

function nameOtherYears({ signature: a }: Weighed, { signature: b }: Weighed): boolean {
  if (a.years.length === 0 || b.years.length === 0) return false;
  return !a.years.some((year) => b.years.includes(year));
}

function compareDays(a: Weighed, b: Weighed): number {
  if (a.day === null || b.day === null) return 0;
  const gap = Math.abs(a.day - b.day);
  if (gap <= 1) return PAIR_WEIGHTS.withinOneDay;
  if (gap <= 3) return PAIR_WEIGHTS.withinThreeDays;
  const placed = a.signature.mainPlace !== null && b.signature.mainPlace !== null;
  return placed ? PAIR_WEIGHTS.laterInPlace : PAIR_WEIGHTS.later;
}

function comparePlaces(a: Weighed, b: Weighed): number {
  const relation = relatePlaces(a, b);
  if (relation === "same") return PAIR_WEIGHTS.samePlace;
  if (relation === "unknown") return 0;
  const undated = a.day === null || b.day === null;
  return undated ? PAIR_WEIGHTS.otherPlaceUndated : PAIR_WEIGHTS.otherPlace;
}

/** "other" only if one does not even mention the main place of the other. */
function relatePlaces({ signature: a }: Weighed, { signature: b }: Weighed) {
  if (a.mainPlace === null || b.mainPlace === null) return "unknown";
  if (a.mainPlace === b.mainPlace) return "same";
  const mutual = a.cities.includes(b.mainPlace) && b.cities.includes(a.mainPlace);
  return mutual ? "unknown" : "other";
}

function compareFacts(a: Weighed, b: Weighed): number {
  const w = CROSS_SCRIPT_WEIGHTS;
  const gap = a.day === null || b.day === null ? Number.POSITIVE_INFINITY : Math.abs(a.day - b.day);
  const place = relatePlaces(a, b);
  const actors = [...a.actors.keys()].filter((id) => b.actors.has(id)).length;
  const numbers = [...a.numbers].filter((number) => b.numbers.has(number)).length;
  return (
    w.start +
    (gap <= 1 ? w.withinOneDay : gap <= 3 ? w.withinThreeDays : 0) +
    (place === "same" ? w.samePlace : place === "other" ? w.otherPlace : 0) +
    w.actor * Math.min(4, actors) +
    w.number * Math.min(3, numbers)
  );
}
