import { fold } from "#lib/article/fold";
import { rememberWords } from "#lib/article/remember-words";

const ARABIC = /[\u0600-\u06FF]/;

/** The form under which word lists know a word: lower case; Arabic folded. Cheaper than folding all. */
export const wordKey = rememberWords((word) =>
  ARABIC.test(word) ? fold(word) : word.toLowerCase(),
);
