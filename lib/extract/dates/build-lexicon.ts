import type { LexiconEntry } from "#lib/extract/dates/language";
import type { TermKind } from "#lib/extract/dates/term";

/** Rows of a lexicon: words by what they count for, phrases with a space, several with a comma between. */
export type LexiconRows = readonly (readonly [kind: TermKind, values: Readonly<Record<string, number>>])[];

/** The lexicon by folded word or phrase, and its longest phrase in words. Earlier rows win. */
export function buildLexicon(
  rows: LexiconRows,
  fold: (word: string) => string,
): { lexicon: ReadonlyMap<string, LexiconEntry>; longest: number } {
  const lexicon = new Map<string, LexiconEntry>();
  let longest = 1;
  for (const [kind, values] of rows) {
    for (const [list, value] of Object.entries(values)) {
      for (const phrase of list.split(",").map((words) => fold(words.trim()))) {
        if (!lexicon.has(phrase)) lexicon.set(phrase, { kind, value });
        longest = Math.max(longest, phrase.split(" ").length);
      }
    }
  }
  return { lexicon, longest };
}
