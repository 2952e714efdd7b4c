const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/**
 * Words for the middle of a line of plain text: those written from right to left between the signs that
 * keep what follows them, a number above all, in its own place.
 */
export const isolate = (words: string): string =>
  RIGHT_TO_LEFT.test(words) ? `\u2068${words}\u2069` : words;
