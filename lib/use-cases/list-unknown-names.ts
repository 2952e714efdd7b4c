import { outletId } from "#lib/engine/documents";
import type { EngineReader } from "#lib/engine/reader";
import { suggestSpellings } from "#lib/extract/suggest-spellings";
import { writeActorSnippet, writeSpellingSnippet } from "#lib/extract/write-authority-snippet";
import type { NameBook } from "#lib/use-cases/name-book";

const MOST_LISTED = 60;

export type UnknownNames = {
  /** Different names, at most two thousand. */
  readonly total: number;
  /** The most frequent, with the number of articles. */
  readonly names: readonly { readonly text: string; readonly articles: number }[];
  /** The one asked about; null when no article has it, or none was asked about. */
  readonly chosen: ExplainedName | null;
};

/** A name that is not in the authority, and what it may mean. */
export type ExplainedName = {
  readonly text: string;
  readonly articles: number;
  /** Known actors that it may be a spelling of, with the lines that would make it one. */
  readonly suggestions: readonly {
    readonly id: string;
    readonly label: string;
    readonly spelling: string;
    readonly snippet: string;
  }[];
  /** The lines that would make it an actor of its own. */
  readonly snippet: string;
};

/**
 * The names that neither the authority nor the list of outlets knows, those in most articles first, and
 * what the one asked about may mean.
 */
export async function listUnknownNames(
  reader: EngineReader,
  book: NameBook,
  asked: string | null,
): Promise<UnknownNames> {
  const counts = new Map(Object.entries(await reader.countUnknownNames()));
  const names = [...counts]
    .filter(([text]) => !book.has("outlet", outletId(text)))
    .map(([text, articles]) => ({ text, articles }))
    .sort((a, b) => b.articles - a.articles || (a.text < b.text ? -1 : 1));
  const chosen = asked === null ? null : explainName(counts, book, asked);
  return { total: names.length, names: names.slice(0, MOST_LISTED), chosen };
}

/** One name at a time: comparing it with every known spelling takes a tenth of a second. */
function explainName(
  counts: ReadonlyMap<string, number>,
  book: NameBook,
  text: string,
): ExplainedName | null {
  const articles = counts.get(text);
  if (articles === undefined) return null;
  const suggestions = suggestSpellings(text, book.actors()).flatMap(({ id, label, spelling }) => {
    const entry = book.actor(id);
    return entry === null
      ? []
      : [{ id, label, spelling, snippet: writeSpellingSnippet(text, entry) }];
  });
  return { text, articles, suggestions, snippet: writeActorSnippet(text) };
}
