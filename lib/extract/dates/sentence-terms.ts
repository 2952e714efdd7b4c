import type { DateLanguage } from "#lib/extract/dates/language";
import type { Term, TermKind } from "#lib/extract/dates/term";

/** A sentence as the date rules read it. */
export type SentenceTerms = {
  readonly terms: readonly Term[];
  /** One letter per term. */
  readonly kinds: string;
  readonly language: DateLanguage;
};

/** First term of a kind at or after `from`, up to `last`. */
export function findTerm(
  terms: readonly Term[],
  wanted: string,
  from: number,
  last: number,
): Term | undefined {
  for (let i = from; i <= last; i++) {
    const term = terms[i];
    if (term !== undefined && wanted.includes(term.kind)) return term;
  }
  return undefined;
}

/** All terms of a kind from `from` to `last`. */
export function findTerms(
  terms: readonly Term[],
  wanted: string,
  from: number,
  last: number,
): readonly Term[] {
  return terms.slice(from, last + 1).filter(({ kind }) => wanted.includes(kind));
}

/** Indexes of the terms of a kind from `from` to `last`. */
export function findPlaces(
  terms: readonly Term[],
  wanted: string,
  from: number,
  last: number,
): readonly number[] {
  const places: number[] = [];
  for (let i = from; i <= last; i++) {
    if (wanted.includes(kindAt(terms, i) || " ")) places.push(i);
  }
  return places;
}

/** Kind of the term at `i`; empty outside the sentence. */
export function kindAt(terms: readonly Term[], i: number): TermKind | "" {
  return terms[i]?.kind ?? "";
}
