import type { Span } from "#lib/article/article";
import { hasPlainCapital, readPieces } from "#lib/article/read-pieces";
import {
  BACKGROUND_MARKERS,
  MARKER_MEASURES,
  MARKERS_AFTER,
  MARKERS_BEFORE,
  NO_BACKGROUND_AFTER,
  NO_BACKGROUND_BEFORE,
  RELATIVES,
} from "#lib/extract/clause-markers";
import { wordKey } from "#lib/extract/word-key";

/** A part of a sentence; a background part tells what came before or around: "after clashes in Baghdad". */
export type Clause = Span & { readonly background: boolean };

type Piece = Span & { readonly key: string; readonly capital: boolean; readonly mark: boolean };

// A number with its commas, a word, or a mark that parts clauses (a hyphen does only between spaces).
const PIECE =
  /\p{Nd}+(?:[.,:]\p{Nd}+)*|\p{L}[\p{L}\p{M}\u0640]*(?:['’]\p{L}+)*|[,;:؛،()—–]|(?<=\s)-+(?=\s)/gu;
const MARK = /^[,;:؛،()—–-]/;
const CAPITAL = /^[\p{Lu}\p{Nd}]/u;
const JOINERS = new Set(["and", "or", "the", "of"]);
/** After a number: "after 2am", "after 2 a.m.". */
const HALVES = new Set(["am", "pm", "a", "p", "o'clock"]);
const LONGEST_LIST = 5;

/**
 * The clauses of a sentence in order, from its first to its last character, cut at commas and other marks
 * and before words that open background (`clause-markers.ts`). A list and a relative clause after a
 * background clause belong to it. Linear in the length of the sentence.
 */
export function splitClauses(sentence: string): Clause[] {
  const clauses: Clause[] = [];
  const pieces = splitPieces(sentence);
  let start = 0;
  let first = 0;
  let background = false;
  const close = (end: number, next: number) => {
    if (end > start) {
      const inherits = clauses.at(-1)?.background === true && carriesOn(pieces.slice(first, next));
      clauses.push({ start, end, background: background || inherits });
    }
    start = end;
    first = next;
    background = false;
  };
  pieces.forEach((piece, i) => {
    if (piece.mark) close(piece.end, i + 1);
    else if (opensBackground(pieces, i)) {
      const from = Math.max(first, measureStart(pieces, i));
      const opening = from === first ? start : (pieces[from]?.start ?? piece.start);
      close(opening, from);
      background = true;
    }
  });
  close(sentence.length, pieces.length);
  return clauses;
}

function splitPieces(sentence: string): Piece[] {
  const pieces: Piece[] = [];
  const add = (start: number, text: string, key: string, capital: boolean, mark: boolean) =>
    pieces.push({ start, end: start + text.length, key, capital, mark });
  readPieces(sentence, PIECE, {
    word: (word, start) => add(start, word, word.toLowerCase(), hasPlainCapital(word), false),
    match: ({ 0: text, index }) =>
      add(index, text, wordKey(text), CAPITAL.test(text), MARK.test(text)),
  });
  return pieces;
}

function opensBackground(pieces: readonly Piece[], i: number): boolean {
  const key = (pieces[i] as Piece).key;
  const next = pieces[i + 1]?.key ?? "";
  const previous = pieces[i - 1]?.key ?? "";
  if (MARKERS_BEFORE.get(key)?.has(next) || MARKERS_AFTER.get(key)?.has(previous)) return true;
  if (!isMarker(key)) return false;
  if (NO_BACKGROUND_BEFORE.has(next) || NO_BACKGROUND_AFTER.has(previous)) return false;
  return !(/^\p{Nd}/u.test(next) && HALVES.has(pieces[i + 2]?.key ?? ""));
}

const isMarker = (key: string) =>
  BACKGROUND_MARKERS.has(key) || (key.startsWith("و") && BACKGROUND_MARKERS.has(key.slice(1)));

function measureStart(pieces: readonly Piece[], i: number): number {
  let from = i;
  while (MARKER_MEASURES.has(pieces[from - 1]?.key ?? "")) from -= 1;
  return from;
}

/** A clause that goes on with the one before it: "…, when supporters stormed it", "…, Kut and Basra". */
function carriesOn(pieces: readonly Piece[]): boolean {
  const words = pieces.filter(({ mark }) => !mark);
  if (RELATIVES.has(words[0]?.key ?? "")) return true;
  if (words.length === 0 || words.length > LONGEST_LIST) return words.length === 0;
  return words.every(({ key, capital }) => capital || JOINERS.has(key));
}
