import type { Findable } from "#lib/events/find-keys";
import { hashText } from "#lib/events/hash-text";
import { unpackTerms } from "#lib/events/pack-terms";
import type { TermCounts } from "#lib/events/signature";
import { termWeight } from "#lib/events/term-weight";
import { type WeighedTerms, weighTerms } from "#lib/events/weigh-terms";

/** A signature made ready for comparison. */
export type Weighed = Findable &
  WeighedTerms & {
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
    /** Whether, besides, it is the text that tells the day. */
    readonly told: boolean;
    readonly arabicScript: boolean;
  };

const SALIENT = 6;
const ARABIC_SCRIPT: ReadonlySet<string> = new Set(["ar", "fa", "ckb", "ur", "ps"]);

/** Weighs the terms of a signature by the frozen background; a function of the signature alone. */
export function weighSignature(found: Findable): Weighed {
  const { signature, bound } = found;
  const counts = unpackTerms(signature.terms);
  const { kinds } = signature;
  const strengths = toUnitLength(kinds.map(([, strength]) => strength));
  return {
    ...found,
    ...weighTerms(counts),
    salient: findSalient(counts),
    numbers: new Map(signature.numbers.map((number) => [number, weighNumber(number)])),
    bareNumbers: new Set([...signature.numbers, ...signature.figures].filter(isBare)),
    actors: new Map(signature.actors),
    facilities: signature.facilities,
    kinds: new Map(kinds.map(([id], index) => [id, strengths[index]!])),
    told: bound && signature.dayFrom !== "publication",
    arabicScript: ARABIC_SCRIPT.has(signature.lang ?? ""),
  };
}

/** "14" and "killed 14", not "14 rocket", which is a stem of one language. */
function isBare(number: string): boolean {
  return !/^\d.* /.test(number);
}

function weighNumber(number: string): number {
  const [value = "", noun] = number.split(" ");
  return Math.max(0.2, Math.min(8, termWeight(value)) - 2) * (noun === undefined ? 1 : 1.5);
}

function toUnitLength(weights: readonly number[]): number[] {
  const length = Math.hypot(...weights) || 1;
  return weights.map((weight) => weight / length);
}

function findSalient(counts: readonly TermCounts[]): [number, number][] {
  const names = counts
    .filter(({ name }) => name > 1)
    .sort((a, b) => b.name - a.name || (a.stem < b.stem ? -1 : 1));
  const most = names[0]?.name ?? 1;
  return names.slice(0, SALIENT).map(({ stem, name }) => [hashText(stem), name / most]);
}
