import type { LexiconEntry, PhraseLengths } from "#lib/extract/dates/language";
import type { TermKind } from "#lib/extract/dates/term";

/** Rows of a lexicon: words or phrases, several with a comma between, by what they count for. */
export type LexiconRows = readonly (readonly [
  kind: TermKind,
  values: Readonly<Record<string, number>>,
])[];

/** The lexicon by folded word or phrase, and how long its phrases are. Earlier rows win. */
export function buildLexicon(
  rows: LexiconRows,
  fold: (word: string) => string,
): { lexicon: ReadonlyMap<string, LexiconEntry>; phrases: PhraseLengths } {
  const lexicon = new Map<string, LexiconEntry>();
  const phrases = new Map<string, Map<string, number>>();
  for (const [kind, phrase, value] of spread(rows)) {
    const key = fold(phrase);
    if (lexicon.has(key)) continue;
    lexicon.set(key, { kind, value });
    const [first = "", second, ...others] = key.split(" ");
    if (second === undefined) continue;
    const lengths = phrases.get(first) ?? new Map<string, number>();
    lengths.set(second, Math.max(lengths.get(second) ?? 0, 2 + others.length));
    phrases.set(first, lengths);
  }
  return { lexicon, phrases };
}

function spread(rows: LexiconRows): (readonly [TermKind, string, number])[] {
  return rows.flatMap(([kind, values]) =>
    Object.entries(values).flatMap(([list, value]) =>
      list.split(",").map((phrase) => [kind, phrase.trim(), value] as const),
    ),
  );
}
