import type { TermKind } from "#lib/extract/dates/term";

/** A word or short phrase, its kind and what it counts for (weekday 0 Sunday, month 1, hour of day). */
export type LexiconEntry = { readonly kind: TermKind; readonly value: number };

/** Of the phrases of a lexicon the most words there are, by their first word and then their second. */
export type PhraseLengths = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** How a form's words become an expression; the readers stand in `readers.ts`. */
export type ReaderName =
  | "numeric"
  | "calendar"
  | "dayRange"
  | "dayList"
  | "month"
  | "year"
  | "yearRange"
  | "seasonYear"
  | "weekday"
  | "offset"
  | "overnight"
  | "unit"
  | "vague"
  | "narrative"
  | "ago"
  | "clock"
  | "none";

/** A form of date: a pattern over term kinds. Earlier rows win where two overlap. */
export type DateForm = readonly [pattern: RegExp, reader: ReaderName];

/** All that the date rules know of a language. */
export type DateLanguage = {
  /** By folded word, or by two or three of them with a space between. */
  readonly lexicon: ReadonlyMap<string, LexiconEntry>;
  /** How many words its longest phrases have. */
  readonly phrases: PhraseLengths;
  /** Letters that stand joined before a word ("and", "in"); empty where there are none. */
  readonly proclitics: RegExp | null;
  readonly forms: readonly DateForm[];
  /** Whether a word can be of a time; a sentence without one need not be read. Null when all have to be. */
  readonly mayTell: ((word: string) => boolean) | null;
  /** What comes first in dates of digits wherever the language is written; null where usage differs. */
  readonly numberOrder: "day first" | null;
  /** Words before or after a weekday or month that make it a name. */
  readonly nameBefore: ReadonlySet<string>;
  readonly nameAfter: ReadonlySet<string>;
  readonly tense: TenseWords;
};

/** Words that tell whether the verb over a date speaks of what is to come. */
export type TenseWords = {
  readonly future: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  /** The shape of a regular past tense, and of a future one. */
  readonly pastForm: RegExp | null;
  readonly futureForm: RegExp | null;
  /** Words that look past but are not verbs ("armed", "hundred"). */
  readonly notPast: ReadonlySet<string>;
  /** Future only before one of these, no article following: "due to start", "set for". */
  readonly futureBefore: ReadonlyMap<string, ReadonlySet<string>>;
  /** Something comes after the earlier date of the sentence: "before", "ahead", "eve". */
  readonly later: ReadonlySet<string>;
  /** Of `later`, those that speak of the future even without an earlier date. */
  readonly ahead: ReadonlySet<string>;
  /** "be" and "have": what follows them is no past tense of its own. */
  readonly be: ReadonlySet<string>;
  readonly have: ReadonlySet<string>;
  /** "call for a protest on Saturday". */
  readonly call: ReadonlySet<string>;
  readonly gathering: ReadonlySet<string>;
};
