/** Words met over and over fill far less than this; the bound keeps memory small whatever is read. */
const MOST = 16_000;
/** Longer ones are rare, and the engine lets a long part of a text hold the whole text in memory. */
const LONGEST = 12;

/** The function, which must be pure, with what it made of common words kept: news says the same few thousand. */
export function rememberWords<Made extends NonNullable<unknown>>(
  make: (word: string) => Made,
): (word: string) => Made {
  const kept = new Map<string, Made>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const made = make(word);
    if (word.length <= LONGEST && kept.size < MOST) kept.set(word, made);
    return made;
  };
}
