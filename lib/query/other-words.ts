import { fold } from "#lib/article/fold";
import { editDistance } from "#lib/query/mark-words";
import { parseWords, type Term } from "#lib/query/parse-words";

const SHORTEST = 4;

/**
 * Queries near one that found nothing, likeliest first: each word that is no name but nearly one spelled
 * as the name, then one word or phrase less. `names` are the words of the names that are known, by their
 * folded forms.
 */
export function otherWords(q: string, names: ReadonlyMap<string, string>): string[] {
  const terms = parseWords(q);
  const respelled = terms.flatMap((term, index) => {
    const near = term.kind === "word" && !term.negative ? nearest(fold(term.text), names) : null;
    return near === null ? [] : [writeQuery(terms.with(index, { ...term, text: near }))];
  });
  const shortened =
    terms.length < 2 ? [] : terms.map((_, index) => writeQuery(terms.toSpliced(index, 1)));
  const wanted = (other: string) => parseWords(other).some(({ negative }) => !negative);
  return [...new Set([...respelled, ...shortened])].filter((other) => other !== q && wanted(other));
}

/** The known word with the fewest letters to change; null when the word is known or none is near. */
function nearest(word: string, known: ReadonlyMap<string, string>): string | null {
  if (word.length < SHORTEST || known.has(word)) return null;
  let best: { readonly name: string; readonly edits: number } | null = null;
  for (const [key, name] of known) {
    const allowed = best === null ? mostEdits(word) : best.edits - 1;
    if (Math.abs(key.length - word.length) > allowed) continue;
    const edits = editDistance(word, key);
    if (edits <= allowed) best = { name, edits };
  }
  return best?.name ?? null;
}

/** Beyond what the engine forgives by itself. */
const mostEdits = ({ length }: string) => (length < 6 ? 1 : length < 9 ? 2 : 3);

function writeQuery(terms: readonly Term[]): string {
  return terms
    .map(({ kind, text, negative }) => {
      const written = kind === "phrase" ? `"${text}"` : text;
      return negative ? `-${written}` : written;
    })
    .join(" ");
}
