// What the ranges of indefinite amounts are called (see `VAGUE`, by which they are read).
const NAMES: ReadonlyMap<string, string> = new Map([
  ["2-", "a number"],
  ["3-9", "several"],
  ["5-7", "half a dozen"],
  ["11-13", "a dozen"],
  ["22-26", "two dozen"],
  ["20-99", "tens"],
  ["24-99", "dozens"],
  ["36-99", "several dozen"],
  ["40-99", "scores"],
  ["200-999", "hundreds"],
  ["300-999", "several hundred"],
  ["2000-9999", "thousands"],
  ["3000-9999", "several thousand"],
  ["20000-99999", "tens of thousands"],
  ["200000-999999", "hundreds of thousands"],
  ["2000000-9999999", "millions"],
]);
const DIGIT = /\p{N}/u;

type Vague = {
  readonly low: number | null;
  readonly high: number | null;
  /** The words that were read; an amount in digits is not vague. */
  readonly text?: string;
};

/** The word for an indefinite amount, "several" for 3 to 9; null for any other range. */
export function sayVague({ low, high, text = "" }: Vague): string | null {
  if (low === null || DIGIT.test(text)) return null;
  return NAMES.get(`${low}-${high ?? ""}`) ?? null;
}
