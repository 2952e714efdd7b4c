import type { Span } from "#lib/article/article";
import {
  ABBREVIATION_CLASS,
  type AbbreviationClass,
  SENTENCE_OPENERS,
  TIME_CONTINUATIONS,
} from "#lib/extract/abbreviations";
import { unicodeSentenceStarts } from "#lib/extract/unicode-sentence-starts";

/** Nobody writes a sentence of more characters; a line without full stops is cut, so that work stays bounded. */
const LONGEST = 2000;
/** How far to look for the abbreviation before a full stop and the word after it. */
const REACH = 24;

const LAST_WORD = /(?:^|[\s("“‘'«[—–-])(\p{L}[\p{L}.-]{0,11})\.$/u;
const INITIAL = /^\p{Lu}$/u;
const FIRST_WORD = /^["“‘'«([]{0,2}(\p{L}+|\p{Nd})/u;
const CAPITAL = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;
const DIGIT = /^\p{Nd}/u;
const CLOSERS = /^[”’»)\]]+(?=\s|$)/u;
// A sentence may begin with the article of an Arabic name, which Unicode takes for its going on.
const NAME_ARTICLE = /^(?:al|el|an|as|ash|at|ad|ar|az)[-‑–]\p{L}/u;
const NAME_START = /[.!?]["”’)]{0,2}\s{1,3}(?=(?:al|el|an|as|ash|at|ad|ar|az)[-‑–]\p{Lu})/gu;

/**
 * The sentences of a text, in order, without the space around them. Unicode's rules for sentence ends
 * (Latin and Arabic), save that an abbreviation, an initial or a question inside a running sentence ends
 * none. Closing quotes and brackets stay with the sentence they close. What runs on
 * for more than two thousand characters is cut at a space. Linear in the length of the text.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const index of candidates(text)) {
    const cut = boundary(text, start, index);
    if (cut === null) continue;
    push(spans, text, start, cut);
    start = cut;
  }
  push(spans, text, start, text.length);
  return spans;
}

function candidates(text: string): number[] {
  const starts = [...unicodeSentenceStarts(text)];
  const names = [...text.matchAll(NAME_START)].map((match) => match.index + match[0].length);
  return names.length === 0 ? starts : [...new Set([...starts, ...names])].sort((a, b) => a - b);
}

/** Where the sentence that began at `start` ends, if the candidate start at `index` is one. */
function boundary(text: string, start: number, index: number): number | null {
  if (index <= start) return null;
  const closers = CLOSERS.exec(text.slice(index, index + REACH))?.[0].length ?? 0;
  const from = Math.max(start, index - REACH);
  const before = text.slice(from, index);
  // A line end always ends a sentence.
  if (/[\n\r\u2028\u2029]$/.test(before)) return index;
  const after = text.slice(index + closers, index + closers + REACH).trimStart();
  return runsOn(before.trimEnd(), after) ? null : index + closers;
}

function runsOn(before: string, after: string): boolean {
  const next = FIRST_WORD.exec(after)?.[1] ?? "";
  if (LOWER.test(next) && after.startsWith(next) && !NAME_ARTICLE.test(after)) return true;
  const word = LAST_WORD.exec(before)?.[1];
  if (word === undefined) return false;
  if (INITIAL.test(word)) return CAPITAL.test(next) && !isOpener(next);
  const kind = ABBREVIATION_CLASS.get(word.toLowerCase());
  return kind !== undefined && CONTINUES[kind](next);
}

const CONTINUES: Readonly<Record<AbbreviationClass, (next: string) => boolean>> = {
  title: (next) => next !== "" && !DIGIT.test(next),
  number: (next) => DIGIT.test(next),
  place: (next) => next !== "" && !isOpener(next),
  time: (next) => TIME_CONTINUATIONS.has(next.toLowerCase()),
  plain: (next) => next !== "",
};

const isOpener = (word: string) => SENTENCE_OPENERS.has(word.toLowerCase());

function push(spans: Span[], text: string, start: number, end: number): void {
  let at = start;
  while (end - at > LONGEST) {
    const space = text.lastIndexOf(" ", at + LONGEST);
    const cut = space > at ? space : at + LONGEST;
    pushTrimmed(spans, text, at, cut);
    at = cut;
  }
  pushTrimmed(spans, text, at, end);
}

function pushTrimmed(spans: Span[], text: string, start: number, end: number): void {
  const piece = text.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  const to = start + piece.trimEnd().length;
  if (to > from) spans.push({ start: from, end: to });
}
