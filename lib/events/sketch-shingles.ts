import { hashText, mix } from "#lib/events/hash-text";
import type { ReportLine } from "#lib/events/read-report";
import type { Signature } from "#lib/events/signature";

const SHINGLE = 8;
const KEPT = 112;
const BITS = 24;
const LETTERS = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
const LETTER_BITS = 6;
const HASH_LETTERS = BITS / LETTER_BITS;
const PAIR_BITS = 2 * LETTER_BITS;
const PAIRS = [...LETTERS].flatMap((first) => [...LETTERS].map((second) => first + second));

/**
 * A sample of the 8-word shingles of a text: how many different ones, and the 112 lowest of their
 * hashes (bottom-k sketch, Broder 1997), four letters each. Exact for texts of up to about 120 words.
 */
export function sketchShingles(
  lines: readonly ReportLine[],
): Pick<Signature, "shingles" | "sketch"> {
  const words = hashWords(lines);
  const hashes = new Uint32Array(Math.max(0, words.length - SHINGLE + 1));
  for (let start = 0; start < hashes.length; start++) {
    let hash = 0;
    for (let next = 0; next < SHINGLE; next++) hash = mix(hash, words[start + next]);
    hashes[start] = hash >>> (32 - BITS);
  }
  hashes.sort();
  let different = 0;
  let sketch = "";
  for (const [index, hash] of hashes.entries()) {
    if (index > 0 && hash === hashes[index - 1]) continue;
    if (different < KEPT) sketch += write(hash);
    different++;
  }
  return { shingles: different, sketch };
}

function hashWords(lines: readonly ReportLine[]): number[] {
  const hashes: number[] = [];
  for (const { tokens, headline } of lines) {
    if (headline) continue;
    for (const { key } of tokens) hashes.push(hashText(key));
  }
  return hashes;
}

/** Share of the shingles of the shorter text that the other has too, from 0 to 1 (mostly within 0.04). */
export function shareShingles(a: Signature, b: Signature): number {
  const shorter = Math.min(a.shingles, b.shingles);
  if (shorter === 0) return 0;
  const [left, right] = [a.sketch, b.sketch].map(read) as [string[], string[]];
  const union = [...new Set([...left, ...right])].sort().slice(0, sampleSize(a, b));
  const inBoth = new Set(right.filter((hash) => left.includes(hash)));
  const likeness = union.filter((hash) => inBoth.has(hash)).length / union.length;
  const shared = (likeness / (1 + likeness)) * (a.shingles + b.shingles);
  return Math.min(1, shared / shorter);
}

/** The lowest hashes of the union are known as far as both sketches reach. */
function sampleSize(a: Signature, b: Signature): number {
  const complete = a.shingles <= KEPT && b.shingles <= KEPT;
  return complete ? a.shingles + b.shingles : KEPT;
}

// The letters stand in the order of their codes, so that written hashes sort like the numbers.
function write(hash: number): string {
  return PAIRS[hash >>> PAIR_BITS]! + PAIRS[hash & (PAIRS.length - 1)]!;
}

function read(sketch: string): string[] {
  return Array.from({ length: sketch.length / HASH_LETTERS }, (_, index) =>
    sketch.slice(index * HASH_LETTERS, (index + 1) * HASH_LETTERS),
  );
}
