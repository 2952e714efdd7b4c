const BITS = 1 << 16;
const WORD_BITS = 32;

/** What stands in a map under a word, asked for every word of a text. */
export type FirstWords<Value> = { readonly get: (word: string) => Value | undefined };

/**
 * The map behind a look at a word's length and three of its letters (a Bloom filter of one hash), which
 * spares most words of a text that are not in it the search among tens of thousands. The map must not
 * change any more.
 */
export function sieveWords<Value>(map: ReadonlyMap<string, Value>): FirstWords<Value> {
  const bits = new Uint32Array(BITS / WORD_BITS);
  for (const word of map.keys()) {
    const hash = hashEnds(word);
    bits[hash >>> 5]! |= 1 << (hash & 31);
  }
  return {
    get: (word) => {
      const hash = hashEnds(word);
      return bits[hash >>> 5]! & (1 << (hash & 31)) ? map.get(word) : undefined;
    },
  };
}

/** From 0 to 65,535, of the length and the first two and the last letter. */
function hashEnds(word: string): number {
  const { length } = word;
  const first = word.charCodeAt(0) & 0xff;
  const second = word.charCodeAt(1) & 0xff;
  const last = word.charCodeAt(length - 1) & 0xff;
  return (((first * 31 + second) * 37 + last) * 41 + length) & (BITS - 1);
}
