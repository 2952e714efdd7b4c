import type { Span } from "#lib/article/article";

/** A stretch of text that one set of spans covers throughout; `spans` is empty for plain text. */
export type Piece<T extends Span> = Span & { readonly text: string; readonly spans: readonly T[] };

/**
 * Cuts a text wherever a span begins or ends, so that overlapping spans can be drawn without crossing.
 * The pieces, joined, are the text; the spans of a piece stand in the order given. Spans outside the
 * text are cut to it, empty ones left out.
 */
export function cutAtSpans<T extends Span>(text: string, spans: readonly T[]): Piece<T>[] {
  const usable = spans.filter((span) => clamp(span.start, text) < clamp(span.end, text));
  const edges = new Set([0, text.length]);
  for (const span of usable) edges.add(clamp(span.start, text)).add(clamp(span.end, text));
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const covering = usable.filter((span) => span.start < end && span.end > start);
    return { start, end, text: text.slice(start, end), spans: covering };
  });
}

const clamp = (offset: number, text: string) => Math.min(Math.max(offset, 0), text.length);
