import type { FoundDate } from "#lib/extract/dates/expression";
import { READERS } from "#lib/extract/dates/readers";
import type { SentenceTerms } from "#lib/extract/dates/sentence-terms";
import { ANCHOR } from "#lib/extract/dates/term";

/** The time expressions of a sentence in order, none overlapping; earlier forms of the language win. */
export function matchForms(sentence: SentenceTerms): FoundDate[] {
  const { kinds, language } = sentence;
  if (!ANCHOR.test(kinds)) return [];
  const dates: FoundDate[] = [];
  const taken = new Uint8Array(kinds.length);
  for (const [pattern, reader] of language.forms) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(kinds); match !== null; match = pattern.exec(kinds)) {
      const last = match.index + match[0].length - 1;
      if (isTaken(taken, match.index, last)) {
        pattern.lastIndex = match.index + 1;
        continue;
      }
      for (const date of READERS[reader](sentence, match.index, last)) {
        taken.fill(1, date.first, date.last + 1);
        dates.push(date);
      }
    }
  }
  return dates.sort((a, b) => a.first - b.first);
}

function isTaken(taken: Uint8Array, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    if (taken[i] === 1) return true;
  }
  return false;
}
