import { type Token, tokenize } from "#lib/article/tokenize";
import type { MarkedPart } from "#lib/query/cut-snippets";
import { bareKey } from "#lib/query/mark-words";
import { parseWords } from "#lib/query/parse-words";

/**
 * The words that are marked and were not typed, most frequent first, each as it is first written: longer
 * words that begin with the last one, and near spellings.
 */
export function listOtherForms(parts: Iterable<MarkedPart>, q: string): string[] {
  const typed = new Set(parseWords(q).flatMap(({ text }) => tokenize(text).map(keyOf)));
  const forms = new Map<string, { readonly text: string; count: number }>();
  for (const { text, mark } of parts) {
    if (!mark) continue;
    for (const token of tokenize(text)) {
      const key = keyOf(token);
      if (typed.has(key)) continue;
      const known = forms.get(key);
      if (known === undefined) forms.set(key, { text: token.text, count: 1 });
      else known.count++;
    }
  }
  return [...forms.values()].sort((a, b) => b.count - a.count).map(({ text }) => text);
}

const keyOf = ({ key }: Token): string => bareKey(key);
