import type { TenseWords } from "#lib/extract/dates/language";
import { kindAt, type SentenceTerms } from "#lib/extract/dates/sentence-terms";
import type { Term } from "#lib/extract/dates/term";

/**
 * What the words around a date say of its side of today. "later": after an earlier date of the sentence
 * ("paraded on Thursday, hours before a protest on Saturday"), or ahead of today where there is none.
 */
export type Tense = "past" | "future" | "later" | null;

const BACKWARD = 16;
const FORWARD = 12;
const CALL_REACH = 10;
const STOPS = new Set([";", ":", ".", "?", "!", "؛", "؟", "“", "”", '"', "»", "«"]);
const SKIPPED = "it~E(";
const OPENS = new Set([",", "&", ""]);
const DAY_WORDS = "ZPCDRWHOVhA";

/** The tense of the verb that governs the date at terms `first` to `last`. */
export function readTense(sentence: SentenceTerms, first: number, last: number): Tense {
  const { terms, language } = sentence;
  let start = first - 1;
  while (start >= 0 && SKIPPED.includes(kindAt(terms, start) || " ")) start -= 1;
  const opens = OPENS.has(kindAt(terms, start)) || STOPS.has(terms[start]?.key ?? "");
  const ahead = () => scanForward(terms, last + 1, language.tense);
  const back = () => scanBackward(terms, start, language.tense);
  if (isCalledFor(terms, start, language.tense)) return "future";
  return opens ? (ahead() ?? back()) : (back() ?? ahead());
}

function scanForward(terms: readonly Term[], from: number, words: TenseWords): Tense {
  for (let i = from; i < terms.length && i < from + FORWARD; i++) {
    const key = terms[i]?.key ?? "";
    if (STOPS.has(key)) return null;
    const tense = tenseOf(terms, i, words);
    if (tense !== null && tense !== "later") return tense;
  }
  return null;
}

function scanBackward(terms: readonly Term[], from: number, words: TenseWords): Tense {
  for (let i = from; i >= 0 && i > from - BACKWARD; i--) {
    const key = terms[i]?.key ?? "";
    if (STOPS.has(key)) return null;
    const tense = tenseOf(terms, i, words);
    if (tense !== null && !(tense === "later" && i === from)) return tense;
  }
  return null;
}

function tenseOf(terms: readonly Term[], i: number, words: TenseWords): Tense {
  const key = terms[i]?.key ?? "";
  const next = terms[i + 1]?.key ?? "";
  if (words.later.has(key)) return isBeforeEvent(terms, i) ? "later" : null;
  // "may have been killed" speaks of the past.
  if (words.future.has(key) || words.futureForm?.test(key) === true) {
    return words.have.has(next) ? "past" : "future";
  }
  if (words.futureBefore.get(key)?.has(next) === true) {
    return "tac".includes(kindAt(terms, i + 2) || " ") ? null : "future";
  }
  if (words.be.has(terms[i - 1]?.key ?? "")) return null;
  return isPast(terms[i], words) ? "past" : null;
}

// "before dawn" and "before Thursday" are times; "before a protest" is an event to come after another.
function isBeforeEvent(terms: readonly Term[], i: number): boolean {
  return !DAY_WORDS.includes(kindAt(terms, i + 1) || " ");
}

function isPast(term: Term | undefined, words: TenseWords): boolean {
  if (term === undefined || words.notPast.has(term.key)) return false;
  return words.past.has(term.key) || (words.pastForm?.test(term.key) === true && !term.capital);
}

/** "called for a protest on Saturday": the day of the protest, not of the call. */
function isCalledFor(terms: readonly Term[], start: number, words: TenseWords): boolean {
  if (!words.gathering.has(terms[start]?.key ?? "")) return false;
  for (let i = start - 1; i >= 0 && i > start - CALL_REACH; i--) {
    if (words.call.has(terms[i]?.key ?? "")) return true;
    if (STOPS.has(terms[i]?.key ?? "")) return false;
  }
  return false;
}

/** Index of the word that puts the date after an earlier one ("before", "ahead of"); -1 when none does. */
export function findLaterWord({ terms, language }: SentenceTerms, first: number): number {
  for (let i = first - 1; i >= 0 && i > first - BACKWARD; i--) {
    if (language.tense.later.has(terms[i]?.key ?? "") && isBeforeEvent(terms, i)) return i;
  }
  return -1;
}
