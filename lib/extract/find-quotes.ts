import type { Paragraph, Span } from "#lib/article/article";
import type { ActorMentions, PlaceMentions, Quote } from "#lib/extract/analysis";
import { findQuoteSpans, type QuoteSpan } from "#lib/extract/attributions/quote-spans";
import { sortByParagraph, within } from "#lib/extract/figures/sorted-spans";
import { type GovernedAttribution, plainAttribution } from "#lib/extract/governed-attribution";

type QuoteSources = {
  readonly paragraphs: readonly Paragraph[];
  /** Sentences of each paragraph, in the order of `paragraphs`. */
  readonly sentences: readonly (readonly Span[])[];
  readonly actors: readonly ActorMentions[];
  readonly places: readonly PlaceMentions[];
  readonly attributions: readonly GovernedAttribution[];
};

const READ = new Set(["headline", "body", "subheading"]);
const NAMING =
  /(?:so-called|(?:is|are|was|were|be|been) called|known as(?: the)?|nicknamed|dubbed(?: the)?|titled|entitled|named|called the|headlined|codenamed|alias|a\.?k\.?a\.?|المسماة|المعروف باسم)\s*(?:the\s+)?$/iu;
const NAMING_REACH = 24;

/**
 * Quotations of an article in order, each with its speaker: the source that governs its words, else the
 * one of the sentence beside it when the quotation stands alone. Names in quotation marks are not
 * quotations. `speaker` is null where the text does not say.
 */
export function findQuotes(sources: QuoteSources): Quote[] {
  const attributions = sortByParagraph(sources.attributions);
  const names = namesByParagraph(sources);
  let carried: GovernedAttribution | null = null;
  return sources.paragraphs.flatMap((paragraph, i) => {
    if (!READ.has(paragraph.kind)) return [];
    const spans = findQuoteSpans(paragraph.text);
    if (spans.length === 0) {
      carried = null;
      return [];
    }
    const next = sources.paragraphs[i + 1]?.text ?? "";
    const here: Here = {
      paragraph,
      sentences: sources.sentences[i] ?? [],
      attributions: attributions.get(paragraph.n) ?? [],
      names: names.get(paragraph.n) ?? [],
      carried,
    };
    const kept = spans.filter((span) => isQuotation(here, span, next));
    const quotes = kept.map((span) => ({ span, source: sourceOf(here, span, kept) }));
    carried = spans.at(-1)?.open === true ? (quotes.at(-1)?.source ?? null) : null;
    return quotes.map(({ span, source }) => toQuote(paragraph, span, source));
  });
}

type Here = {
  readonly paragraph: Paragraph;
  readonly sentences: readonly Span[];
  readonly attributions: readonly GovernedAttribution[];
  readonly names: readonly Span[];
  /** Who spoke in a quotation that the paragraph before left open. */
  readonly carried: GovernedAttribution | null;
};

function namesByParagraph({ actors, places }: QuoteSources) {
  return sortByParagraph([...actors, ...places].flatMap(({ mentions }) => mentions));
}

/** Not a name, not a title; a quotation without its closing mark only where the next paragraph goes on. */
function isQuotation({ paragraph: { text }, names }: Here, span: QuoteSpan, next: string): boolean {
  if (span.open && !/^\s*[“"«]/.test(next) && span.from > 0) return false;
  const inner = text.slice(span.start, span.end).replace(/[.,;:!?،]+$/u, "");
  if (!/\p{L}/u.test(inner)) return false;
  const covered = within(names, { start: span.start, end: span.end });
  if (covered.some(({ start, end }) => end - start >= inner.length - 2)) return false;
  if (NAMING.test(text.slice(Math.max(0, span.from - NAMING_REACH), span.from))) return false;
  return !isNickname(text, span);
}

// Ali "Abu Hasan" Karim
const isNickname = (text: string, { from, to }: QuoteSpan): boolean =>
  /\p{Lu}\p{L}+\s$/u.test(text.slice(Math.max(0, from - 20), from)) &&
  /^\s\p{Lu}\p{Ll}+/u.test(text.slice(to, to + 12)) &&
  to - from < 24;

function sourceOf(
  here: Here,
  span: QuoteSpan,
  all: readonly QuoteSpan[],
): GovernedAttribution | null {
  const { sentences, attributions } = here;
  const beside = besideOf(here, span);
  const at = sentences.findIndex(({ end }) => end > span.start);
  const own = sentences[at];
  if (own === undefined) return beside ?? null;
  const governing = beside ?? governs(within(attributions, own), span);
  if (governing !== null) return governing;
  const after = afterLast(here, span, own);
  if (after !== null) return after;
  if (!standsAlone(own, span)) return null;
  if (span.start <= 2 && here.carried !== null) return here.carried;
  return neighbour(here, at, span, all);
}

// `"Is it over?" Khazali asked.` may be two sentences; `"... here." Officials said that ...` always is.
function besideOf({ attributions, sentences, paragraph }: Here, span: QuoteSpan) {
  const next = attributions.find(({ start }) => start >= span.to);
  if (next === undefined || next.start - span.to > 2) return undefined;
  if (paragraph.text.slice(span.to, next.start).trim() !== "") return undefined;
  const sentence = sentences.find(({ end }) => end > next.start);
  const rest = (sentence?.end ?? next.end) - next.end;
  return next.trailing || rest <= SHORT_REST ? next : undefined;
}

const SHORT_REST = 24;

/** The source whose words include the quotation: the closest scope, the last one named before it. */
function governs(
  attributions: readonly GovernedAttribution[],
  span: Span,
): GovernedAttribution | null {
  let best: GovernedAttribution | null = null;
  for (const source of attributions) {
    if (span.start < source.scope.start - 2 || span.start >= source.scope.end) continue;
    if (best === null || closer(source, best, span)) best = source;
  }
  return best;
}

function closer(a: GovernedAttribution, b: GovernedAttribution, span: Span): boolean {
  const distance = ({ start, end }: Span) =>
    start >= span.end ? start - span.end : Math.max(0, span.start - end);
  if (a.trailing !== b.trailing) return b.trailing;
  return distance(a) <= distance(b);
}

/** Of a quotation of several sentences the speaker follows in the last: `"It fell. We ran," he said.` */
function afterLast(
  { sentences, attributions }: Here,
  span: QuoteSpan,
  own: Span,
): GovernedAttribution | null {
  if (span.to <= own.end) return null;
  const last = sentences.find(({ end }) => end >= span.to);
  if (last === undefined) return null;
  const told = within(attributions, { start: span.to, end: last.end });
  return told.find(({ trailing, start }) => trailing || start - span.to < SHORT_REST) ?? null;
}

const ALONE = 0.6;

const standsAlone = (sentence: Span, span: Span): boolean =>
  span.end - span.start >= ALONE * (sentence.end - sentence.start);

// "..." he said. "...": the second goes on; a first quotation may be told of by the sentence after it.
function neighbour(
  here: Here,
  at: number,
  span: QuoteSpan,
  all: readonly QuoteSpan[],
): GovernedAttribution | null {
  const before = here.sentences[at - 1];
  if (before !== undefined) {
    const told = within(here.attributions, before).at(-1);
    if (told !== undefined) return told;
    const quoted = all.findLast((other) => other.end <= span.start && other.start >= before.start);
    if (quoted !== undefined && quoted !== span)
      return sourceOf(
        here,
        quoted,
        all.filter((other) => other !== span),
      );
  }
  return null;
}

function toQuote({ n }: Paragraph, span: QuoteSpan, source: GovernedAttribution | null): Quote {
  return {
    paragraph: n,
    start: span.start,
    end: span.end,
    speaker: source?.origin ?? null,
    actor: source?.actor ?? null,
    attribution: source === null ? null : plainAttribution(source),
  };
}
