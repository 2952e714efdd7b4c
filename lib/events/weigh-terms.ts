import { hashText } from "#lib/events/hash-text";
import type { TermCounts } from "#lib/events/signature";
import { termWeight } from "#lib/events/term-weight";

/** The terms of an article ready for comparison, in order of their hashes; one piece of memory for both. */
export type WeighedTerms = {
  /** Hashes of the stems. */
  readonly term: Uint32Array;
  /** Three for each term: its weight in all of the text, in its lead, and as a name; each of length one. */
  readonly weights: Float32Array;
};

/** What `weights` hold for a term, in this order: body, lead, name. */
export const WEIGHTS = 3;

const NAME_CAP = 9.5;
const WORD_CAP = 7;
/** Packed counts go up to 35; see pack-terms. */
const DAMPED = Float64Array.from({ length: 36 }, (_, count) =>
  count === 0 ? 0 : 1 + Math.log(count),
);
/** Above the number of terms of a signature. */
const PLACES = 128;
/** Of a hash, and of a weight. */
const BYTES = 4;

/** Weighs counted terms by the frozen background; plain loops, since it is done for every article. */
export function weighTerms(counts: readonly TermCounts[]): WeighedTerms {
  const size = counts.length;
  const order = new Float64Array(size);
  for (let index = 0; index < size; index++) {
    order[index] = hashText(counts[index]!.stem) * PLACES + index;
  }
  order.sort();
  const term = new Uint32Array(new ArrayBuffer(size * (1 + WEIGHTS) * BYTES), 0, size);
  const weights = new Float32Array(term.buffer, size * BYTES);
  for (let position = 0; position < size; position++) {
    const index = order[position]! % PLACES;
    const count = counts[index]!;
    const weight = weightOf(count);
    const at = position * WEIGHTS;
    term[position] = (order[position]! - index) / PLACES;
    weights[at] = DAMPED[count.body]! * weight;
    weights[at + 1] = DAMPED[count.lead]! * weight;
    weights[at + 2] = DAMPED[count.name]! * weight;
  }
  for (let first = 0; first < WEIGHTS; first++) toUnitLength(weights, first);
  return { term, weights };
}

function weightOf({ stem, name }: TermCounts): number {
  return Math.min(name > 0 ? NAME_CAP : WORD_CAP, termWeight(stem));
}

/** Every third weight, from the first one on. */
function toUnitLength(weights: Float32Array, first: number): void {
  let sum = 0;
  for (let at = first; at < weights.length; at += WEIGHTS) sum += weights[at]! * weights[at]!;
  const length = Math.sqrt(sum) || 1;
  for (let at = first; at < weights.length; at += WEIGHTS) weights[at]! /= length;
}
