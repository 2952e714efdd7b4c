import { tokenize } from "#lib/article/tokenize";
import { markWords } from "#lib/query/mark-words";
import { parseWords, type Term } from "#lib/query/parse-words";
import type { PlaceOfWords } from "#lib/query/search-state";

type Titled = { readonly id: string; readonly titles: readonly string[] };

/** What the engine can be asked besides. */
type Finder = {
  /** Articles of which a paragraph below the headline holds a phrase. */
  readonly listByText: (phrase: string) => Promise<readonly string[]>;
  /** Articles that may hold all phrases in their headlines. */
  readonly listTitles: () => Promise<readonly Titled[]>;
};

/**
 * The articles that hold every phrase of a query in the place asked for; null where the engine tells by
 * itself. It looks for the words in some fields, but in all of them whether they stand side by side.
 */
export async function findPhrases(
  q: string,
  place: PlaceOfWords,
  finder: Finder,
): Promise<readonly string[] | null> {
  const phrases = place === "all" ? [] : parseWords(q).filter(isPhrase);
  if (phrases.length === 0) return null;
  if (place === "title") {
    const articles = await finder.listTitles();
    return articles.filter(({ titles }) => holdsAll(titles, phrases)).map(({ id }) => id);
  }
  const found = await Promise.all(phrases.map(({ text }) => finder.listByText(`"${text}"`)));
  const [first = [], ...others] = found.map((ids) => new Set(ids));
  return [...first].filter((id) => others.every((ids) => ids.has(id)));
}

const isPhrase = ({ kind, text, negative }: Term): boolean =>
  kind === "phrase" && !negative && tokenize(text).length > 1;

function holdsAll(titles: readonly string[], phrases: readonly Term[]): boolean {
  const marked = markWords(titles, phrases, true);
  return phrases.every(({ text }) => marked.some(({ terms }) => terms.includes(text)));
}
