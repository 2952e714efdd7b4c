import type { Span } from "#lib/article/article";

/** A quotation's words, without its marks; `open` when no closing mark follows in the paragraph. */
export type QuoteSpan = Span & {
  /** Offsets of the marks around it. */
  readonly from: number;
  readonly to: number;
  readonly single: boolean;
  readonly open: boolean;
};

const DOUBLE = new Set('“”"„‟«»〝〞＂');
const MARK = /[“”"„‟«»〝〞＂‘'’]/;
const OPENERS = new Set("“„«〝");
const CLOSERS = new Set("”»〞");
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const SPACE = /[\s([{—–\-/،,:;.!?…]/u;
const SINGLE_REACH = 400;

/**
 * Quotations of a paragraph in order, not nested. Any double mark closes what another opened (“mixed"
 * happens); a mark in opening position inside an open quotation means that the first was never closed.
 * Single marks count around two words or more. Linear in the length of the text.
 */
export function findQuoteSpans(text: string): QuoteSpan[] {
  const found: QuoteSpan[] = [];
  if (!MARK.test(text)) return found;
  let open: number | null = null;
  for (let i = 0; i < text.length; i++) {
    const mark = text[i]!;
    if (open === null && (mark === "‘" || mark === "'" || mark === "’")) {
      const single = readSingle(text, i);
      if (single !== null) {
        found.push(single);
        i = single.to - 1;
      }
    } else if (DOUBLE.has(mark)) {
      if (open === null) open = opens(text, i) ? i : null;
      else if (reopens(text, i)) open = i;
      else {
        push(found, text, open, i);
        open = null;
      }
    }
  }
  if (open !== null && text.length - open > 2) {
    found.push({
      start: open + 1,
      end: text.length,
      from: open,
      to: text.length,
      single: false,
      open: true,
    });
  }
  return found;
}

function push(found: QuoteSpan[], text: string, from: number, to: number) {
  const inner = text.slice(from + 1, to);
  const start = from + 1 + (inner.length - inner.trimStart().length);
  const end = start + inner.trim().length;
  if (end > start) found.push({ start, end, from, to: to + 1, single: false, open: false });
}

// 6'2", 12": an inch mark opens nothing.
function opens(text: string, i: number): boolean {
  const before = text[i - 1];
  const after = text[i + 1];
  if (after === undefined) return false;
  if (OPENERS.has(text[i]!)) return true;
  return (before === undefined || !WORD_CHARACTER.test(before)) && !/\s/.test(after);
}

function reopens(text: string, i: number): boolean {
  const mark = text[i]!;
  if (CLOSERS.has(mark)) return false;
  const before = text[i - 1] ?? " ";
  const after = text[i + 1] ?? " ";
  if (OPENERS.has(mark)) return mark !== "“" || WORD_CHARACTER.test(after);
  return /\s/.test(before) && WORD_CHARACTER.test(after);
}

function readSingle(text: string, i: number): QuoteSpan | null {
  const before = text[i - 1];
  if (before !== undefined && !SPACE.test(before)) return null;
  if (!/[\p{L}(]/u.test(text[i + 1] ?? "")) return null;
  const end = endOfSingle(text, i);
  if (end === null || !/\S\s+\S/.test(text.slice(i + 1, end))) return null;
  return { start: i + 1, end, from: i, to: end + 1, single: true, open: false };
}

// A mark after s may be a possessive ("the boys' club"): it closes only when no better one follows.
function endOfSingle(text: string, i: number): number | null {
  let possessive: number | null = null;
  for (let k = i + 2; k < text.length && k < i + SINGLE_REACH; k++) {
    const mark = text[k];
    if (mark === "\n") break;
    if (mark !== "’" && mark !== "'") continue;
    if (WORD_CHARACTER.test(text[k + 1] ?? " ")) continue;
    if (!/\s/.test(text[k - 1] ?? " ") && text[k - 1] !== "s") return k;
    if (text[k - 1] === "s") possessive ??= k;
  }
  return possessive;
}
