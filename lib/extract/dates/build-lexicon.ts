import type { LexiconEntry } from "#lib/extract/dates/language";
import type { TermKind } from "#lib/extract/dates/term";

/** Rows of a lexicon: words or phrases, several with a comma between, by what they count for. */
export type LexiconRows = readonly (readonly [
  kind: TermKind,
  values: Readonly<Record<string, number>>,
])[];

/** The lexicon by folded word or phrase, and the longest phrase by first word. Earlier rows win. */
export function buildLexicon(
  rows: LexiconRows,
  fold: (word: string) => string,
): { lexicon: ReadonlyMap<string, LexiconEntry>; phrases: ReadonlyMap<string, number> } {
  const lexicon = new Map<string, LexiconEntry>();
  const phrases = new Map<string, number>();
  for (const [kind, phrase, value] of spread(rows)) {
    const key = fold(phrase);
    if (lexicon.has(key)) continue;
    lexicon.set(key, { kind, value });
    const words = key.split(" ");
    const first = words[0] ?? "";
    if (words.length > 1) phrases.set(first, Math.max(phrases.get(first) ?? 1, words.length));
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
