import { hashText } from "#lib/events/hash-text";
import type { TermCounts } from "#lib/events/signature";
import { termWeight } from "#lib/events/term-weight";

/** The terms of an article ready for comparison; the arrays run parallel, in order of `term`. */
export type WeighedTerms = {
  /** Hashes of the stems. */
  readonly term: Uint32Array;
  /** Weights of the terms in all of the text, in its lead, and as names; each of length one. */
  readonly body: Float64Array;
  readonly lead: Float64Array;
  readonly name: Float64Array;
};

const NAME_CAP = 9.5;
const WORD_CAP = 7;
/** Packed counts go up to 35; see pack-terms. */
const DAMPED = Float64Array.from({ length: 36 }, (_, count) =>
  count === 0 ? 0 : 1 + Math.log(count),
);
/** Above the number of terms of a signature. */
const PLACES = 128;

/** Weighs counted terms by the frozen background; plain loops, since it is done for every article. */
export function weighTerms(counts: readonly TermCounts[]): WeighedTerms {
  const size = counts.length;
  const order = new Float64Array(size);
  for (let index = 0; index < size; index++) {
    order[index] = hashText(counts[index]!.stem) * PLACES + index;
  }
  order.sort();
  const term = new Uint32Array(size);
  const body = new Float64Array(size);
  const lead = new Float64Array(size);
  const name = new Float64Array(size);
  for (let position = 0; position < size; position++) {
    const index = order[position]! % PLACES;
    const count = counts[index]!;
    const weight = weightOf(count);
    term[position] = (order[position]! - index) / PLACES;
    body[position] = DAMPED[count.body]! * weight;
    lead[position] = DAMPED[count.lead]! * weight;
    name[position] = DAMPED[count.name]! * weight;
  }
  for (const weights of [body, lead, name]) toUnitLength(weights);
  return { term, body, lead, name };
}

function weightOf({ stem, name }: TermCounts): number {
  return Math.min(name > 0 ? NAME_CAP : WORD_CAP, termWeight(stem));
}

function toUnitLength(weights: Float64Array): void {
  let sum = 0;
  for (let index = 0; index < weights.length; index++) sum += weights[index]! * weights[index]!;
  const length = Math.sqrt(sum) || 1;
  for (let index = 0; index < weights.length; index++) weights[index]! /= length;
}
