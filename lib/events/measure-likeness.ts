import { MOST_DAYS } from "#lib/events/find-candidates";
import { CAST, type Weighed } from "#lib/events/weigh-signature";

const ENOUGH_NUMBERS = 15;
const MOST_ACTORS = 4;
const MOST_NUMBERS = 3;
const MOST_FACILITIES = 2;

/** In what two reports in one script are alike, each from 0 to 1; see PAIR_WEIGHTS. */
export function measureTexts(a: Weighed, b: Weighed) {
  const { body, lead, name } = shareTerms(a, b);
  return {
    start: 1,
    body,
    lead,
    names: a.arabicScript ? compareActors(a, b) : name,
    numbers: compareNumbers(a.numbers, b.numbers),
    foreignName: Math.min(findMissing(a, b), findMissing(b, a)),
    otherYears: nameOtherYears(a, b) ? 1 : 0,
    ...closeness(a, b),
    ...compareWeekdays(a, b),
    kinds: compareKinds(a, b),
    facilities: Math.min(MOST_FACILITIES, countFacilities(a, b)) / MOST_FACILITIES,
    ...placement(a, b),
  };
}

/** In what two reports in different scripts are alike, whose words cannot be compared; see CROSS_SCRIPT_WEIGHTS. */
export function measureFacts(a: Weighed, b: Weighed) {
  const numbers = [...a.bareNumbers].filter((number) => b.bareNumbers.has(number)).length;
  return {
    start: 1,
    ...closeness(a, b),
    ...compareWeekdays(a, b),
    kinds: compareKinds(a, b),
    facilities: Math.min(MOST_FACILITIES, countFacilities(a, b)) / MOST_FACILITIES,
    ...placement(a, b),
    actors: Math.min(MOST_ACTORS, countShared(a.actors, b.actors)),
    numbers: Math.min(MOST_NUMBERS, numbers),
  };
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
  const gap = a.day === null || b.day === null ? null : Math.abs(a.day - b.day);
  const within = (low: number, high: number) => (gap !== null && gap >= low && gap <= high ? 1 : 0);
  const far = within(MOST_DAYS + 1, Number.POSITIVE_INFINITY);
  const placed = a.signature.mainPlace !== null && b.signature.mainPlace !== null;
  return {
    withinOneDay: within(0, 1),
    withinThreeDays: a.fixed && b.fixed ? 0 : within(2, MOST_DAYS),
    daysApart: a.fixed && b.fixed ? within(2, MOST_DAYS) : 0,
    later: placed ? 0 : far,
    laterInPlace: placed ? far : 0,
  };
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

function countFacilities({ facilities: a }: Weighed, { facilities: b }: Weighed): number {
  return a.filter((id) => b.includes(id)).length;
}

function placement(a: Weighed, b: Weighed) {
  const relation = relatePlaces(a, b);
  const other = relation === "other" ? 1 : 0;
  const undated = a.day === null || b.day === null;
  const elsewhere = undated && countShared(a.actors, b.actors) >= CAST ? other : 0;
  return {
    samePlace: relation === "same" ? 1 : 0,
    otherPlace: other - elsewhere,
    sameCastElsewhere: elsewhere,
  };
}

function countShared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const id of a.keys()) if (b.has(id)) shared++;
  return shared;
}

/** "other" only if one does not even mention the main place of the other. */
function relatePlaces({ signature: a }: Weighed, { signature: b }: Weighed) {
  if (a.mainPlace === null || b.mainPlace === null) return "unknown";
  if (a.mainPlace === b.mainPlace) return "same";
  const mutual = a.cities.includes(b.mainPlace) && b.cities.includes(a.mainPlace);
  return mutual ? "unknown" : "other";
}
