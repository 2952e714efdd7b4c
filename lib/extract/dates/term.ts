import type { Span } from "#lib/article/article";

/**
 * What a word can be in an expression of time; one letter each, so that a sentence becomes a string and
 * a form of date a regular expression over it (`W,MD` for "Monday, August 30").
 */
const TERM_KINDS = {
  W: "weekday",
  w: "abbreviated weekday",
  M: "month",
  m: "month that is also a word or an abbreviation",
  D: "number that can be a day of the month",
  Y: "number that can be a year",
  n: "any other number",
  N: "number in words",
  I: "date in digits",
  r: "two days joined: 29-31",
  y: "two years joined: 2014-2017",
  C: "clock: 6:30",
  A: "half of the day: am, pm",
  O: "o'clock",
  H: "hour in words",
  "+": "minutes after an hour, in words",
  R: "day relative to today",
  l: "night relative to today: tonight",
  V: "overnight",
  P: "part of the day",
  Z: "midnight, noon",
  U: "unit of time",
  u: "units of time",
  k: "two units of time in one word",
  h: "unit shorter than a day",
  K: "weekend",
  S: "season",
  L: "last",
  X: "next",
  T: "this",
  p: "past",
  J: "relative to a day told of: previous, following",
  E: "part of a span: early, the end of",
  G: "ago",
  g: "earlier, later",
  B: "so long ago, before its number",
  Q: "vague amount",
  d: "the word day before its name",
  v: "the word year before its number",
  z: "corresponding to",
  t: "the",
  a: "a",
  o: "of",
  i: "preposition of time",
  f: "from",
  b: "between",
  "&": "and",
  ">": "to, until",
  "~": "about, shortly before",
  q: "counted noun",
  e: "noun for something that happens",
  c: "other word with a capital",
  x: "other word or mark",
} as const;

/** A kind of term by its letter, or one of the marks , ( ) - / ' themselves. */
export type TermKind = keyof typeof TERM_KINDS | "," | "(" | ")" | "-" | "/" | "'";

/** A word, number or mark of a sentence; offsets into the sentence. */
export type Term = Span & {
  /** Lower case; Arabic folded. */
  readonly key: string;
  readonly kind: TermKind;
  /** What the language's table gives for the word, or the number itself. */
  readonly value: number;
  /** As written, for numbers that hold several. */
  readonly parts: readonly number[];
  readonly capital: boolean;
  /** An "and" is joined to the word (Arabic). */
  readonly joined: boolean;
};

/** A sentence without any of these kinds tells no time. */
export const ANCHOR = /[WwMmIYyRlVPKSZGgJACOUkdr]/;
