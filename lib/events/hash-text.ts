const START = 0x811c9dc5;

/**
 * A 32-bit hash of a text or a part of it (FNV-1a with a final mix): the same on every machine, whatever
 * came before. With `seed` the hash of the text with something before it, see seedFor.
 */
export function hashText(text: string, seed = START, start = 0, end = text.length): number {
  return mix(feed(seed, text, start, end));
}

/** The seed that gives the hash of `before` and the text. */
export function seedFor(before: string): number {
  return feed(START, before, 0, before.length);
}

function feed(seed: number, text: string, start: number, end: number): number {
  let hash = seed;
  for (let index = start; index < end; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}

/** Spreads the bits of a 32-bit number; with different seeds it gives independent hashes of one value. */
export function mix(value: number, seed = 0): number {
  let mixed = (value ^ seed) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
