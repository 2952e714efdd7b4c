import type { Span } from "#lib/article/article";
import type { Linked } from "#lib/extract/figures/link-ground";
import type { Word } from "#lib/extract/figures/split-words";

const NEAR = 8;

/** The shortest words that carry the number with its noun or trigger. */
export function spanOf(
  words: readonly Word[],
  { quantity, from, to }: Linked,
  before: Linked | undefined,
  after: Linked | undefined,
): Span {
  let [first, last] = [quantity.from, quantity.to];
  const other = (link: Linked | undefined, a: number, b: number) =>
    link !== undefined && link.quantity.from >= a && link.quantity.from < b;
  if (from >= last && from - last <= NEAR && !other(after, last, from) && plain(words, last, from))
    last = to;
  if (to <= first && !other(before, to, first) && plain(words, to, first)) first = from;
  return { start: words[first]!.start, end: words[last - 1]!.end };
}

function plain(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > 2 * NEAR) return false;
  for (let i = from; i < to; i++) if (words[i]?.kind === "mark") return false;
  return true;
}

const REGION = 10;

/** From the quantity to where the phrases that belong to it end. */
export function regionOf(
  words: readonly Word[],
  { quantity }: Linked,
  next: Linked | undefined,
  to: number,
): Span {
  let end = quantity.to;
  const limit = Math.min(to, quantity.to + REGION, next?.quantity.from ?? to);
  while (end < limit && words[end]?.kind !== "mark") end += 1;
  return { start: words[quantity.from]!.start, end: words[Math.max(quantity.to, end) - 1]!.end };
}
