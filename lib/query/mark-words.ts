import type { Span } from "#lib/article/article";
import { type Token, tokenize } from "#lib/article/tokenize";
import type { Term } from "#lib/query/parse-words";
import { STOP_WORDS } from "#lib/query/stop-words";

/** What of a query stands in one text. */
export type Marked = {
  /** Spans of the searched words and phrases, in order, merged where they overlap. */
  readonly spans: readonly Span[];
  /** The different terms of the query that the text holds. */
  readonly terms: readonly string[];
};

/** An article's texts, cut into words only where that is asked for. */
type Texts = {
  readonly count: number;
  readonly tokens: (index: number) => readonly Token[];
  /** Whether the text could hold a word with these letters; a cheap look that never misses one. */
  readonly mayHold: (index: number, key: string) => boolean;
};

/**
 * Marks the wanted terms of a query in the texts of one article, by the engine's rules. With `exact`,
 * words match as typed (folded); else the last word also as the beginning of a word, and words of five
 * letters and more with the engine's tolerance for typing errors: what only goes on a little longer always,
 * the rest where the article holds no better match.
 */
export function markWords(
  texts: readonly string[],
  terms: readonly Term[],
  exact: boolean,
): Marked[] {
  const wanted = terms.filter((term) => !term.negative && !isStopWord(term));
  const article = readTexts(texts);
  const found = wanted.map((term, index) =>
    findTerm(term, article, exact, index === wanted.length - 1),
  );
  return texts.map((_, index) => ({
    spans: mergeSpans(found.flatMap((spans) => spans[index] ?? [])),
    terms: wanted
      .filter((_term, at) => (found[at]?.[index]?.length ?? 0) > 0)
      .map(({ text }) => text),
  }));
}

const isStopWord = ({ kind, text }: Term) =>
  kind === "word" && STOP_WORDS.includes(text.toLowerCase());

/** Letters that fold to themselves in lower case; a text of these holds a word as it is written. */
const PLAIN_TEXT = /^[\x20-\x7E“”–—…]*$/;

function readTexts(texts: readonly string[]): Texts {
  const lower = texts.map((text) => (PLAIN_TEXT.test(text) ? text.toLowerCase() : null));
  const kept: (readonly Token[])[] = [];
  return {
    count: texts.length,
    tokens: (index) => {
      kept[index] ??= tokenize(texts[index] ?? "");
      return kept[index];
    },
    // An apostrophe or a dot inside a word disappears when it is folded.
    mayHold: (index, key) => {
      const text = lower[index];
      return text == null || text.includes(key) || /[a-z]['.`][a-z]/.test(text);
    },
  };
}

/** Spans of one term per text. */
function findTerm(term: Term, texts: Texts, exact: boolean, last: boolean): Span[][] {
  const keys = tokenize(term.text).map((token) => token.key);
  const [first] = keys;
  if (first === undefined) return [];
  if (term.kind === "phrase" || keys.length > 1) {
    return spansPerText(texts, first, (tokens) => findSequence(tokens, keys));
  }
  const word = bareKey(first);
  const near = isNear(word);
  const goesOn = isBegunBy(word);
  // "drones" is a near spelling of "drone", and no typing error.
  const longer = (key: string) => goesOn(key) && (last || near(key));
  const accepts = exact ? isSame(word) : longer;
  const found = spansPerText(texts, word, (tokens) => findWords(tokens, accepts));
  if (exact || found.some((spans) => spans.length > 0)) return found;
  return spansPerText(texts, "", (tokens) => findWords(tokens, near));
}

function spansPerText(
  texts: Texts,
  key: string,
  find: (tokens: readonly Token[]) => Span[],
): Span[][] {
  return Array.from({ length: texts.count }, (_, index) =>
    texts.mayHold(index, key) ? find(texts.tokens(index)) : [],
  );
}

/** A folded word as the engine has it, which splits the Arabic article off. */
export const bareKey = (key: string) => (/^ال\p{L}{2}/u.test(key) ? key.slice(2) : key);

const isSame = (word: string) => (key: string) => key === word;
const isBegunBy = (word: string) => (key: string) => key.startsWith(word);

function findWords(tokens: readonly Token[], accepts: (key: string) => boolean): Span[] {
  return tokens.filter((token) => accepts(bareKey(token.key)));
}

function findSequence(tokens: readonly Token[], keys: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i + keys.length <= tokens.length; i++) {
    if (!keys.every((key, k) => bareKey(tokens[i + k]?.key ?? "") === bareKey(key))) continue;
    const first = tokens[i];
    const last = tokens[i + keys.length - 1];
    if (first && last) spans.push({ start: first.start, end: last.end });
  }
  return spans;
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
