/** Words too common to search or mark; the engine is set to the same list. */
export const STOP_WORDS: readonly string[] = (
  "a an and are as at be been but by for from had has have he her his in into is it its of on or she " +
  "that the their them they this to was were which who will with"
).split(" ");
