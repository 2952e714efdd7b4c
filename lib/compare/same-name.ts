const WORDS = /[\p{L}\p{M}\p{N}'`´ʹ′’‘]+/gu;
const APOSTROPHES = /[`´ʹ′’‘]/gu;
/** Words around a name that are no part of its spelling. */
const TITLES = new Set("mr mrs ms dr the sheikh ayatollah grand sayyid general".split(" "));

/**
 * Whether two spellings are one: equal but for capitals, hyphens and titles, or one the short form of the
 * other ("Sadr" of "Muqtada al-Sadr"). Letters count: "Asa'ib" and "Asaib" are two.
 */
export function isSameName(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const [shorter, longer] = first.length <= second.length ? [first, second] : [second, first];
  return ` ${longer.join(" ")} `.includes(` ${shorter.join(" ")} `);
}

/** An abbreviation such as AAH or PMF: a name beside the name, not another spelling of it. */
export const isShortened = (name: string): boolean => /^(?:\p{Lu}\.?){2,6}$/u.test(name.trim());

function wordsOf(name: string): string[] {
  const words =
    name.toLowerCase().replace(APOSTROPHES, "'").replace(/'s\b/g, "").match(WORDS) ?? [];
  const plain = words.filter((word) => !TITLES.has(word));
  return plain.length === 0 ? words : plain;
}
