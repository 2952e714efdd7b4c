import { hashText } from "#lib/events/hash-text";
import { unpackTerms } from "#lib/events/pack-terms";
import type { Signature, TermCounts } from "#lib/events/signature";
import { termWeight } from "#lib/events/term-weight";

/** A signature made ready for comparison; the arrays of terms run parallel, in order of `term`. */
export type Weighed = {
  readonly signature: Signature;
  /** Hashes of the stems. */
  readonly term: Uint32Array;
  /** Weights of the terms in all of the text, in its lead, and as names; each of length one. */
  readonly body: Float64Array;
  readonly lead: Float64Array;
  readonly name: Float64Array;
  /** The names it repeats most, with how often as a share of the most frequent. */
  readonly salient: readonly (readonly [number, number])[];
  /** Its numbers, each with what it tells. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Numbers without the words after them, and figures: what can be compared across languages. */
  readonly bareNumbers: ReadonlySet<string>;
  readonly actors: ReadonlyMap<string, number>;
  readonly facilities: readonly string[];
  /** Strength per kind of event; of length one. */
  readonly kinds: ReadonlyMap<string, number>;
  /** Days since 1970; null when the day is not known. */
  readonly day: number | null;
  /** Whether it tells of a happening at a place with actors of the authority. */
  readonly inScene: boolean;
  /** Whether it tells of a happening at a place on a known day: then one of another day is another event. */
  readonly bound: boolean;
  /** Whether, besides, it is the text that tells the day. */
  readonly told: boolean;
  /** What it can be found by, see find-candidates. */
  readonly keys: readonly number[];
  /** Keys too common to find anything by, save among the reports of a few days. */
  readonly dayKeys: readonly number[];
  readonly arabicScript: boolean;
};

const NAME_CAP = 9.5;
const WORD_CAP = 7;
const SALIENT = 6;
/** Actors that make a cast. */
const CAST = 2;
const TERM_KEYS = 20;
const ACTOR_KEYS = 6;
const KIND_KEYS = 2;
const DAY = 86_400_000;
const ARABIC_SCRIPT: ReadonlySet<string> = new Set(["ar", "fa", "ckb", "ur", "ps"]);

/** Weighs the terms of a signature by the frozen background; a function of the signature alone. */
export function weighSignature(signature: Signature): Weighed {
  const counts = unpackTerms(signature.terms);
  const terms = counts
    .map((count) => ({ ...count, term: hashText(count.stem), weight: weightOf(count) }))
    .sort((a, b) => a.term - b.term);
  const weigh = (frequency: (count: TermCounts) => number) =>
    toUnitLength(terms.map((count) => logarithmic(frequency(count)) * count.weight));
  const { kinds } = signature;
  const strengths = toUnitLength(kinds.map(([, strength]) => strength));
  const day = signature.day === null ? null : Date.parse(signature.day) / DAY;
  const bound = day !== null && isHappening(signature);
  return {
    signature,
    term: Uint32Array.from(terms, ({ term }) => term),
    body: weigh(({ body }) => body),
    lead: weigh(({ lead }) => lead),
    name: weigh(({ name }) => name),
    salient: findSalient(counts),
    numbers: new Map(signature.numbers.map((number) => [number, weighNumber(number)])),
    bareNumbers: new Set([...signature.numbers, ...signature.figures].filter(isBare)),
    actors: new Map(signature.actors),
    facilities: signature.facilities,
    kinds: new Map(kinds.map(([id], index) => [id, strengths[index]!])),
    day,
    inScene: isHappening(signature) && signature.actors.length > 0,
    bound,
    told: bound && signature.dayFrom !== "publication",
    keys: keysOf(signature, counts),
    dayKeys: dayKeysOf(signature),
    arabicScript: ARABIC_SCRIPT.has(signature.lang ?? ""),
  };
}

/** Whether it tells of a happening at a place; what has no place and no kind may go on for weeks. */
function isHappening({ mainPlace, kinds, actors }: Signature): boolean {
  return mainPlace !== null && (kinds.length > 0 || actors.length >= CAST);
}

/** "14" and "killed 14", not "14 rocket", which is a stem of one language. */
function isBare(number: string): boolean {
  return !/^\d.* /.test(number);
}

function weighNumber(number: string): number {
  const [value = "", noun] = number.split(" ");
  return Math.max(0.2, Math.min(8, termWeight(value)) - 2) * (noun === undefined ? 1 : 1.5);
}

function weightOf({ stem, name }: TermCounts): number {
  return Math.min(name > 0 ? NAME_CAP : WORD_CAP, termWeight(stem));
}

function logarithmic(frequency: number): number {
  return frequency === 0 ? 0 : 1 + Math.log(frequency);
}

function toUnitLength(weights: readonly number[]): Float64Array {
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return Float64Array.from(weights, (weight) => weight / length);
}

function findSalient(counts: readonly TermCounts[]): [number, number][] {
  const names = counts
    .filter(({ name }) => name > 1)
    .sort((a, b) => b.name - a.name || (a.stem < b.stem ? -1 : 1));
  const most = names[0]?.name ?? 1;
  return names.slice(0, SALIENT).map(({ stem, name }) => [hashText(stem), name / most]);
}

/** Terms stand in the signature by falling weight, so the first ones tell most. */
function keysOf({ actors, facilities }: Signature, counts: readonly TermCounts[]): number[] {
  return hashNames([
    ...counts.slice(0, TERM_KEYS).map(({ stem }) => `term ${stem}`),
    ...actors.slice(0, ACTOR_KEYS).map(([id]) => `actor ${id}`),
    ...facilities.map((id) => `facility ${id}`),
  ]);
}

function dayKeysOf({ mainPlace, kinds }: Signature): number[] {
  const strongest = kinds.slice(0, KIND_KEYS).map(([id]) => `kind ${id}`);
  return hashNames(mainPlace === null ? strongest : [`place ${mainPlace}`, ...strongest]);
}

function hashNames(names: readonly string[]): number[] {
  return [...new Set(names.map(hashText))];
}
