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
  readonly numbers: ReadonlySet<string>;
  readonly actors: ReadonlyMap<string, number>;
  /** Days since 1970; null when the day is not known. */
  readonly day: number | null;
  /** Whether text and place fix the day: then no report of another day is of the same event. */
  readonly fixed: boolean;
  /** What it can be found by, see find-candidates. */
  readonly keys: readonly number[];
  readonly arabicScript: boolean;
};

const NAME_CAP = 9.5;
const WORD_CAP = 7;
const SALIENT = 6;
const TERM_KEYS = 30;
const ACTOR_KEYS = 6;
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
  const day = signature.day === null ? null : Date.parse(signature.day) / DAY;
  return {
    signature,
    term: Uint32Array.from(terms, ({ term }) => term),
    body: weigh(({ body }) => body),
    lead: weigh(({ lead }) => lead),
    name: weigh(({ name }) => name),
    salient: findSalient(counts),
    numbers: new Set(signature.numbers),
    actors: new Map(signature.actors),
    day,
    fixed: day !== null && signature.dayFrom !== "publication" && signature.mainPlace !== null,
    keys: keysOf(signature, counts),
    arabicScript: ARABIC_SCRIPT.has(signature.lang ?? ""),
  };
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
function keysOf(signature: Signature, counts: readonly TermCounts[]): number[] {
  const { actors, mainPlace } = signature;
  const names = [
    ...counts.slice(0, TERM_KEYS).map(({ stem }) => `term ${stem}`),
    ...actors.slice(0, ACTOR_KEYS).map(([id]) => `actor ${id}`),
    ...(mainPlace === null ? [] : [`place ${mainPlace}`]),
  ];
  return [...new Set(names.map(hashText))];
}
