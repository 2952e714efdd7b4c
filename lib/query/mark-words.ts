import type { Span } from "#lib/article/article";
import { type Token, tokenize } from "#lib/article/tokenize";
import type { Term } from "#lib/query/parse-words";
import { STOP_WORDS } from "#lib/query/stop-words";

/** What of a query stands in one text. */
export type Marked = {
  /** Spans of the searched words and phrases, in order, merged where they overlap. */
  readonly spans: readonly Span[];
  /** How many different terms of the query the text holds. */
  readonly terms: number;
};

type Match = (tokens: readonly Token[]) => Span[];

/**
 * Marks the wanted terms of a query in the texts of one article, by the engine's rules. With `exact`,
 * words match as typed (folded); else the last word also as the beginning of a word, and words of five
 * letters and more with the engine's tolerance for typing errors where the article holds no better match.
 */
export function markWords(
  texts: readonly string[],
  terms: readonly Term[],
  exact: boolean,
): Marked[] {
  const wanted = terms.filter((term) => !term.negative && !isStopWord(term));
  if (wanted.length === 0) return texts.map(() => ({ spans: [], terms: 0 }));
  const tokens = texts.map(tokenize);
  const vocabulary = new Set(tokens.flatMap((list) => list.map((token) => bareKey(token.key))));
  const matches = wanted.map((term, index) =>
    matchTerm(term, exact, index === wanted.length - 1, vocabulary),
  );
  return tokens.map((list) => {
    const found = matches.map((match) => match(list));
    return {
      spans: mergeSpans(found.flat()),
      terms: found.filter((spans) => spans.length > 0).length,
    };
  });
}

const isStopWord = ({ kind, text }: Term) =>
  kind === "word" && STOP_WORDS.includes(text.toLowerCase());

function matchTerm(term: Term, exact: boolean, last: boolean, vocabulary: Set<string>): Match {
  const keys = tokenize(term.text).map((token) => token.key);
  if (term.kind === "phrase" || keys.length > 1) return matchSequence(keys);
  return matchWord(keys[0] ?? "", exact, last, vocabulary);
}

/** The engine splits the Arabic article off a word. */
const bareKey = (key: string) => (/^ال\p{L}{2}/u.test(key) ? key.slice(2) : key);

function matchSequence(keys: readonly string[]): Match {
  if (keys.length === 0) return () => [];
  return (tokens) => {
    const spans: Span[] = [];
    for (let i = 0; i + keys.length <= tokens.length; i++) {
      if (!keys.every((key, k) => bareKey(tokens[i + k]?.key ?? "") === bareKey(key))) continue;
      const first = tokens[i];
      const last = tokens[i + keys.length - 1];
      if (first && last) spans.push({ start: first.start, end: last.end });
    }
    return spans;
  };
}

function matchWord(typed: string, exact: boolean, last: boolean, vocabulary: Set<string>): Match {
  const word = bareKey(typed);
  if (word === "") return () => [];
  const same = (key: string) => key === word;
  const begins = (key: string) => key.startsWith(word);
  const rules = exact ? [same] : last ? [begins, isNear(word)] : [same, isNear(word)];
  const rule = rules.find((accepts) => [...vocabulary].some(accepts)) ?? same;
  return (tokens) => tokens.filter((token) => rule(bareKey(token.key)));
}

/** The engine's tolerance: one error from five letters, two from nine; none in numbers. */
function isNear(word: string): (key: string) => boolean {
  const allowed = /\d/.test(word) || word.length < 5 ? 0 : word.length < 9 ? 1 : 2;
  return (key) =>
    Math.abs(key.length - word.length) <= allowed && editDistance(word, key) <= allowed;
}

/** Edits (insert, delete, replace, swap neighbours) that turn one word into the other. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? at(before, j - 2) + 1
          : Number.POSITIVE_INFINITY;
      const replace = at(above, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(swap, replace, at(above, j) + 1, at(row, j - 1) + 1));
    }
    before = above;
    above = row;
  }
  return at(above, b.length);
}

const at = (row: readonly number[], index: number) => row[index] ?? Number.POSITIVE_INFINITY;

/** Spans in order of start, overlapping ones as one. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && span.start < last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else {
      merged.push({ start: span.start, end: span.end });
    }
  }
  return merged;
}
