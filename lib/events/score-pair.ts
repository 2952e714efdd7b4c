import { measureFacts, measureTexts } from "#lib/events/measure-likeness";
import { CROSS_SCRIPT_WEIGHTS, PAIR_WEIGHTS } from "#lib/events/pair-weights";
import type { Weighed } from "#lib/events/weigh-signature";

/** Scores are held in whole steps so that sums of them are exact in any order. */
const STEPS = 1024;
/** The score of two reports that have nothing in common, and minus the highest one. */
export const LOWEST = -4;
const HIGHEST = 4;

/**
 * How likely two articles report one event: logarithm of odds from -4 to 4, in steps of 1/1024. Depends
 * on these two alone and not on their order.
 */
export function scorePair(a: Weighed, b: Weighed): number {
  const score =
    a.arabicScript === b.arabicScript
      ? weigh(TEXT_NAMES, measureTexts(a, b), PAIR_WEIGHTS)
      : weigh(FACT_NAMES, measureFacts(a, b), CROSS_SCRIPT_WEIGHTS);
  return Math.round(Math.min(HIGHEST, Math.max(LOWEST, score)) * STEPS) / STEPS;
}

const TEXT_NAMES = Object.keys(PAIR_WEIGHTS) as (keyof typeof PAIR_WEIGHTS)[];
const FACT_NAMES = Object.keys(CROSS_SCRIPT_WEIGHTS) as (keyof typeof CROSS_SCRIPT_WEIGHTS)[];

function weigh<Name extends string>(
  names: readonly Name[],
  likeness: Readonly<Record<Name, number>>,
  weights: Readonly<Record<Name, number>>,
): number {
  let sum = 0;
  for (const name of names) sum += likeness[name] * weights[name];
  return sum;
}
