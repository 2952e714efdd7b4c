import { countShared } from "#lib/events/count-shared";
import { MOST_DAYS } from "#lib/events/find-candidates";
import { areElsewhere, type PlaceRelation, relatePlaces } from "#lib/events/relate-places";
import type { Weighed } from "#lib/events/weigh-signature";
import { WEIGHTS } from "#lib/events/weigh-terms";

const ENOUGH_NUMBERS = 15;
const ENOUGH_WORDS = 0.3;
const MOST_ACTORS = 4;
const MOST_NUMBERS = 3;
const MOST_FACILITIES = 2;
/** Kinds of event less alike than this are different ones. */
const LIKE_KINDS = 0.3;
/** What speaks for different happenings, from which on two reports tell of such. */
const ENOUGH_APART = 3;
const PLACES_APART: Readonly<Record<PlaceRelation, number>> = {
  same: 0,
  unknown: 0,
  wider: 1,
  other: 1,
  apart: 2,
};

const UNDATED = {
  withinOneDay: 0,
  withinThreeDays: 0,
  daysApart: 0,
  later: 0,
  laterInPlace: 0,
};
const SAME_DAY = { ...UNDATED, withinOneDay: 1 };
const FEW_DAYS = { ...UNDATED, withinThreeDays: 1 };
const DAYS_APART = { ...UNDATED, daysApart: 1 };
const LATER = { ...UNDATED, later: 1 };
const LATER_IN_PLACE = { ...UNDATED, laterInPlace: 1 };

/** In what two reports in one script are alike, each from 0 to 1; see PAIR_WEIGHTS. */
export function measureTexts(a: Weighed, b: Weighed) {
  const { body, lead, name } = shareTerms(a, b);
  const scene = measureScene(a, b);
  return {
    start: 1,
    body,
    lead,
    otherWords: a.bound && b.bound ? Math.max(0, 1 - body / ENOUGH_WORDS) : 0,
    elsewhere: a.bound && b.bound ? scene.otherPlace : 0,
    names: a.arabicScript ? compareActors(a, b) : name,
    numbers: compareNumbers(a.numbers, b.numbers),
    foreignName: Math.min(findMissing(a, b), findMissing(b, a)),
    otherYears: nameOtherYears(a, b) ? 1 : 0,
    ...scene,
  };
}

/** In what two reports in different scripts are alike, whose words cannot be compared; see CROSS_SCRIPT_WEIGHTS. */
export function measureFacts(a: Weighed, b: Weighed) {
  return {
    start: 1,
    ...measureScene(a, b),
    actors: Math.min(MOST_ACTORS, countShared(a.actors, b.actors)),
    numbers: Math.min(MOST_NUMBERS, countShared(a.bareNumbers, b.bareNumbers)),
  };
}

/** When, where and what kind of event: told by ids, whatever the language. */
function measureScene(a: Weighed, b: Weighed) {
  const days = closeness(a, b);
  const weekdays = compareWeekdays(a, b);
  const places = relatePlaces(a, b);
  const kinds = compareKinds(a, b);
  // Written out, since spreading is slow and millions of pairs are measured.
  return {
    withinOneDay: days.withinOneDay,
    withinThreeDays: days.withinThreeDays,
    daysApart: days.daysApart,
    later: days.later,
    laterInPlace: days.laterInPlace,
    sameWeekday: weekdays.sameWeekday,
    otherWeekday: weekdays.otherWeekday,
    kinds,
    facilities: compareFacilities(a, b),
    samePlace: places === "same" ? 1 : 0,
    otherPlace: areElsewhere(places) ? 1 : 0,
    otherHappening: tellOtherHappenings(a, b, places, kinds) ? 1 : 0,
  };
}

/**
 * Whether two reports with known days tell of different happenings, whatever their words: at other
 * places, of another kind, with no figure in common. Where neither names the place of the other, one of
 * the latter two is enough.
 */
function tellOtherHappenings(
  a: Weighed,
  b: Weighed,
  places: PlaceRelation,
  kinds: number,
): boolean {
  const apart = PLACES_APART[places];
  if (apart === 0 || !isOfOneTime(a, b)) return false;
  const otherKinds = a.kinds.size > 0 && b.kinds.size > 0 && kinds < LIKE_KINDS ? 1 : 0;
  if (apart + otherKinds >= ENOUGH_APART) return true;
  return apart + otherKinds + 1 >= ENOUGH_APART && !shareFigure(a.bareNumbers, b.bareNumbers);
}

/** Whether both days are known, at least one as that of a happening, and near enough for one event. */
function isOfOneTime(a: Weighed, b: Weighed): boolean {
  if (a.day === null || b.day === null || !(a.bound || b.bound)) return false;
  const fixed = [a, b].every(
    ({ bound, signature }) => bound || signature.dayFrom !== "publication",
  );
  return fixed && Math.abs(a.day - b.day) <= MOST_DAYS;
}

/** "killed 2" or a number of two digits; a "two" stands in any report. */
function shareFigure(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const number of a) if (number.length > 1 && b.has(number)) return true;
  return false;
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
      const at = i * WEIGHTS;
      const to = j * WEIGHTS;
      body += a.weights[at]! * b.weights[to]!;
      lead += a.weights[at + 1]! * b.weights[to + 1]!;
      name += a.weights[at + 2]! * b.weights[to + 2]!;
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

function compareNumbers(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [number, weight] of a) if (b.has(number)) shared += weight;
  return Math.min(1, shared / ENOUGH_NUMBERS);
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

function closeness(a: Weighed, b: Weighed) {
  if (a.day === null || b.day === null) return UNDATED;
  const gap = Math.abs(a.day - b.day);
  if (gap <= 1) return SAME_DAY;
  if (gap <= MOST_DAYS) return a.told && b.told ? DAYS_APART : FEW_DAYS;
  const placed = a.signature.mainPlace !== null && b.signature.mainPlace !== null;
  return placed ? LATER_IN_PLACE : LATER;
}

/** Counts where a day is not known: reports of one event give it the same day of the week. */
function compareWeekdays(a: Weighed, b: Weighed) {
  const left = a.signature.weekday;
  const right = b.signature.weekday;
  const comparable = left !== null && right !== null && (a.day === null || b.day === null);
  const apart = comparable ? Math.min((left - right + 7) % 7, (right - left + 7) % 7) : null;
  return { sameWeekday: apart === 0 ? 1 : 0, otherWeekday: apart !== null && apart > 1 ? 1 : 0 };
}

/** Cosine of the kinds of event that they speak of. */
function compareKinds({ kinds: a }: Weighed, { kinds: b }: Weighed): number {
  let shared = 0;
  for (const [id, strength] of a) shared += strength * (b.get(id) ?? 0);
  return shared;
}

/** Half for one facility in common, one for two or more. */
function compareFacilities({ facilities: a }: Weighed, { facilities: b }: Weighed): number {
  let shared = 0;
  for (const id of a) if (b.includes(id)) shared++;
  return Math.min(MOST_FACILITIES, shared) / MOST_FACILITIES;
}
