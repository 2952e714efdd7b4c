import type { Paragraph, Span } from "#lib/article/article";
import { tokenize } from "#lib/article/tokenize";

/** Text cut at the words to mark; joined it is the text. */
export type MarkedPart = { readonly text: string; readonly mark: boolean };
export type Snippet = { readonly paragraph: number; readonly parts: readonly MarkedPart[] };

/** A paragraph with the spans to mark in it and the terms of the query that it holds. */
export type MarkedParagraph = {
  readonly paragraph: Paragraph;
  readonly spans: readonly Span[];
  readonly terms: readonly string[];
};

const WORDS = 40;
const LEAD_IN = 8;

/**
 * The paragraph that answers best (it holds most terms, and these nearest together), and a second one if
 * it holds a term that the first does not, cut to about forty words round their marks; the opening if none
 * answers.
 */
export function cutSnippets(paragraphs: readonly MarkedParagraph[]): Snippet[] {
  const marked = paragraphs.filter(({ spans }) => spans.length > 0);
  const text = marked.filter(({ paragraph }) => isRunningText(paragraph));
  const ranked = [...(text.length > 0 ? text : marked)].sort(
    (a, b) =>
      b.terms.length - a.terms.length ||
      leastGap(a) - leastGap(b) ||
      b.spans.length - a.spans.length,
  );
  const [best] = ranked;
  const second = ranked.find(({ terms }) => terms.some((term) => !best?.terms.includes(term)));
  const opening = paragraphs.find(({ paragraph }) => isRunningText(paragraph)) ?? paragraphs[0];
  return [best ?? opening, second]
    .filter((shown) => shown !== undefined)
    .sort((a, b) => a.paragraph.n - b.paragraph.n)
    .map(({ paragraph, spans }) => ({
      paragraph: paragraph.n,
      parts: cutText(paragraph.text, spans),
    }));
}

/** Characters between the two marks that stand nearest; 0 where there is but one. */
function leastGap({ terms, spans }: MarkedParagraph): number {
  if (terms.length < 2 || spans.length < 2) return 0;
  const gaps = spans.slice(1).map(({ start }, index) => start - spans[index]!.end);
  return Math.min(...gaps);
}

const isRunningText = (paragraph: Paragraph) => paragraph.kind === "body";

function cutText(text: string, spans: readonly Span[]): MarkedPart[] {
  const words = tokenize(text);
  const firstMark = words.findIndex((word) => word.start >= (spans[0]?.start ?? 0));
  const from =
    words.length <= WORDS ? 0 : Math.max(0, Math.min(firstMark - LEAD_IN, words.length - WORDS));
  const last = words[from + WORDS - 1];
  const start = from === 0 ? 0 : (words[from]?.start ?? 0);
  const end = last === undefined || from + WORDS >= words.length ? text.length : last.end;
  const shown = spans.filter((span) => span.end > start && span.start < end);
  const parts = markText(text, shown, start, end);
  return [
    ...(start > 0 ? [{ text: "… ", mark: false }] : []),
    ...parts,
    ...(end < text.length ? [{ text: " …", mark: false }] : []),
  ];
}

/** The text from `start` to `end`, cut at the spans, which are in order and do not overlap. */
export function markText(
  text: string,
  spans: readonly Span[],
  start = 0,
  end = text.length,
): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let at = start;
  const push = (to: number, mark: boolean) => {
    if (to > at) parts.push({ text: text.slice(at, to), mark });
    at = Math.max(at, to);
  };
  for (const span of spans) {
    push(Math.min(Math.max(span.start, start), end), false);
    push(Math.min(span.end, end), true);
  }
  push(end, false);
  return parts;
}
