import { foldForSearch } from "#lib/article/fold-for-search";
import { parseWords, type Term } from "#lib/query/parse-words";

/** The engine reads this many terms of a query and silently ignores the rest. */
const MAX_TERMS = 10;

/** A name recognised in the query: the words it covers and the one word that finds all its spellings. */
export type KnownName = {
  readonly start: number;
  readonly end: number;
  readonly token: string;
};

export type EngineWords = {
  /** What the engine is asked, within its limit. */
  readonly q: string;
  /** The terms that are in `q`, as typed; for marking. */
  readonly terms: readonly Term[];
  /** Words left out because of the limit. */
  readonly ignored: readonly string[];
};

/**
 * Writes a query for the engine: unwanted words first (past the limit they would be ignored), names of
 * several words as the one word that finds all their spellings, and with `exact` every word in quotes, which
 * switches typing-error tolerance and completion off.
 */
export function engineWords(
  query: string,
  names: readonly KnownName[],
  exact: boolean,
): EngineWords {
  const kept: Piece[] = [];
  const ignored: string[] = [];
  let room = MAX_TERMS;
  for (const piece of toPieces(query, names)) {
    const cost = piece.terms.every((term) => term.negative) ? 0 : countTerms(piece.written, exact);
    if (cost > room) {
      ignored.push(...piece.terms.map((term) => term.text));
      room = 0;
    } else {
      kept.push(piece);
      room -= cost;
    }
  }
  const written = [...kept].sort((a, b) => Number(isNegative(b)) - Number(isNegative(a)));
  return {
    q: written.map((piece) => write(piece, exact)).join(" "),
    terms: kept.flatMap((piece) => piece.terms),
    ignored,
  };
}

type Piece = { readonly terms: readonly Term[]; readonly written: string };

const isNegative = (piece: Piece) => piece.terms.some((term) => term.negative);

function toPieces(query: string, names: readonly KnownName[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const name of [...names].sort((a, b) => a.start - b.start)) {
    if (name.start < from) continue;
    pieces.push(...termPieces(query.slice(from, name.start)));
    const text = query.slice(name.start, name.end);
    pieces.push({
      terms: [{ kind: "phrase", text, negative: false }],
      written: quote(name.token),
    });
    from = name.end;
  }
  pieces.push(...termPieces(query.slice(from)));
  return pieces;
}

const termPieces = (text: string): Piece[] =>
  parseWords(text)
    .flatMap(splitLong)
    .map((term) => ({
      terms: [term],
      written: term.kind === "phrase" ? quote(term.text) : foldForSearch(term.text),
    }));

/** An address or the like is more words than the engine reads: its first ones are searched. */
function splitLong(term: Term): Term[] {
  if (term.kind === "phrase" || countTerms(term.text, false) <= MAX_TERMS) return [term];
  const parts = term.text.split(NOT_WORD).filter((part) => part !== "");
  return parts.map((part) => ({ ...term, text: part }));
}

const NOT_WORD = /[^\p{L}\p{M}\p{N}]+/u;

function write(piece: Piece, exact: boolean): string {
  const sign = isNegative(piece) ? "-" : "";
  const bare = piece.terms[0]?.kind === "word" && !piece.written.startsWith('"');
  return sign + (bare && (exact || isNegative(piece)) ? quote(piece.written) : piece.written);
}

function quote(text: string): string {
  return `"${foldForSearch(text).replaceAll('"', " ").trim()}"`;
}

// A phrase is one term; a word is as many as the tokenizer makes of it, the Arabic article being its own.
function countTerms(written: string, exact: boolean): number {
  if (exact || written.startsWith('"')) return 1;
  const parts = written.split(NOT_WORD).filter((part) => part !== "");
  return parts.reduce((sum, part) => sum + (/^ال\p{L}{2}/u.test(part) ? 2 : 1), 0);
}
