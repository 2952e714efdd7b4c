import type { Span } from "#lib/article/article";
import { groupBy } from "#lib/article/group-by";
import type { Evidence } from "#lib/extract/analysis";

/** Orders spans by where they start. */
export const byStart = (a: Span, b: Span): number => a.start - b.start;

/** Items by paragraph, each list in the order of the text. */
export function sortByParagraph<T extends Evidence>(items: readonly T[]): ReadonlyMap<number, T[]> {
  const found = groupBy(items, ({ paragraph }) => paragraph);
  for (const list of found.values()) list.sort(byStart);
  return found;
}

/** Index of the first of spans sorted by start that starts at or after an offset. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of spans sorted by start and not nested, those wholly inside a stretch. */
export function within<T extends Span>(spans: readonly T[], stretch: Span): T[] {
  const found: T[] = [];
  for (let i = firstFrom(spans, stretch.start); i < spans.length; i++) {
    const span = spans[i]!;
    if (span.start >= stretch.end) break;
    if (span.end <= stretch.end) found.push(span);
  }
  return found;
}

/** Of spans sorted by start and not nested, the first that shares a character with a stretch. */
export function overlapping<T extends Span>(spans: readonly T[], stretch: Span): T | undefined {
  const i = firstFrom(spans, stretch.start);
  const before = spans[i - 1];
  if (before !== undefined && before.end > stretch.start) return before;
  const here = spans[i];
  return here !== undefined && here.start < stretch.end ? here : undefined;
}
