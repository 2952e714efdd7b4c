import { fold } from "#lib/article/fold";

const ARABIC = /[\u0600-\u06FF]/;

/** The form under which word lists know a word: lower case; Arabic folded. Cheaper than folding all. */
export function wordKey(word: string): string {
  return ARABIC.test(word) ? fold(word) : word.toLowerCase();
}
