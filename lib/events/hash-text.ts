/** A 32-bit hash of a text (FNV-1a with a final mix): the same on every machine, whatever came before. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return mix(hash);
}

/** Spreads the bits of a 32-bit number; with different seeds it gives independent hashes of one value. */
export function mix(value: number, seed = 0): number {
  let mixed = (value ^ seed) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
