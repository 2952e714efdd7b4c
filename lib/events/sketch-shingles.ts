import { rememberWords } from "#lib/article/remember-words";
import { hashText, mix } from "#lib/events/hash-text";
import type { ReportLine } from "#lib/events/read-report";
import type { Signature } from "#lib/events/signature";

const SHINGLE = 8;
const KEPT = 112;
const BITS = 24;
const LETTERS = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
const hashWord = rememberWords(hashText);
const LETTER_BITS = 6;
const HASH_LETTERS = BITS / LETTER_BITS;

/**
 * A sample of the 8-word shingles of a text: how many different ones, and the 112 lowest of their
 * hashes (bottom-k sketch, Broder 1997), four letters each. Exact for texts of up to about 120 words.
 */
export function sketchShingles(
  lines: readonly ReportLine[],
): Pick<Signature, "shingles" | "sketch"> {
  const words: number[] = [];
  for (const { tokens, headline } of lines) {
    if (!headline) for (const { key } of tokens) words.push(hashWord(key));
  }
  const hashes = new Set<number>();
  for (let start = 0; start + SHINGLE <= words.length; start++) {
    let hash = 0;
    for (let next = start; next < start + SHINGLE; next++) hash = mix(hash, words[next]);
    hashes.add(hash >>> (32 - BITS));
  }
  const lowest = [...hashes].sort((a, b) => a - b).slice(0, KEPT);
  return { shingles: hashes.size, sketch: lowest.map(write).join("") };
}

/** Share of the shingles of the shorter text that the other has too, from 0 to 1 (within about 0.04). */
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
  let written = "";
  for (let shift = BITS - LETTER_BITS; shift >= 0; shift -= LETTER_BITS) {
    written += LETTERS.charAt((hash >>> shift) & 63);
  }
  return written;
}

function read(sketch: string): string[] {
  return Array.from({ length: sketch.length / HASH_LETTERS }, (_, index) =>
    sketch.slice(index * HASH_LETTERS, (index + 1) * HASH_LETTERS),
  );
}
