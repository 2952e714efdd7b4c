import type { Paragraph, Span } from "#lib/article/article";
import type { ActorMentions } from "#lib/extract/analysis";
import type { Cue, Sentence } from "#lib/extract/attributions/cue";
import {
  ANAPHORS,
  FEMININE,
  FEMININE_PRONOUNS,
  MASCULINE,
  PERSONAL,
} from "#lib/extract/attributions/cues";
import { openingSubject, sentenceSubject } from "#lib/extract/attributions/find-subject";
import { findQuoteSpans } from "#lib/extract/attributions/quote-spans";
import { readArabicCues } from "#lib/extract/attributions/read-arabic-cues";
import { readCues } from "#lib/extract/attributions/read-cues";
import { readHeadlineCue } from "#lib/extract/attributions/read-headline-cue";
import type { ActorSpan, Source } from "#lib/extract/attributions/read-source";
import { isArabic } from "#lib/extract/figures/link-arabic-figures";
import { sortByParagraph, within } from "#lib/extract/figures/sorted-spans";
import { type Word, wordAt } from "#lib/extract/figures/split-words";
import type { GovernedAttribution } from "#lib/extract/governed-attribution";

type SpeechSources = {
  readonly paragraphs: readonly Paragraph[];
  /** Sentences of each paragraph, in the order of `paragraphs`. */
  readonly sentences: readonly (readonly Span[])[];
  /** Words of each paragraph, in the order of `paragraphs`. */
  readonly words: readonly (readonly Word[])[];
  readonly actors: readonly ActorMentions[];
};

const READ = new Set(["headline", "body", "subheading"]);

/**
 * Who says what in an article, in the order of the text: each source with the words it stands for, its
 * kind, and the chain it came through. Pronouns, "the statement" and "the officials" are resolved to
 * the source before them and take its origin; `text` stays as written.
 */
export function findAttributions(sources: SpeechSources): GovernedAttribution[] {
  const actors = actorsByParagraph(sources.actors);
  const memory = startMemory();
  return sources.paragraphs.flatMap((paragraph, i) => {
    if (!READ.has(paragraph.kind)) return [];
    const spans = sources.sentences[i] ?? [];
    const text = { paragraph, spans, words: sources.words[i] ?? [] };
    return readParagraph(text, actors.get(paragraph.n) ?? [], memory);
  });
}

function actorsByParagraph(actors: readonly ActorMentions[]): ReadonlyMap<number, ActorSpan[]> {
  const spans = actors.flatMap(({ id, kind, mentions }) =>
    mentions.map(({ paragraph, start, end }) => ({ paragraph, start, end, id, kind })),
  );
  return sortByParagraph(spans);
}

type ReadText = {
  readonly paragraph: Paragraph;
  readonly spans: readonly Span[];
  readonly words: readonly Word[];
};

function readParagraph(
  { paragraph, spans, words }: ReadText,
  actors: readonly ActorSpan[],
  memory: Memory,
): GovernedAttribution[] {
  const { text } = paragraph;
  const masked = maskQuotes(text, words);
  return spans.flatMap((span) => {
    const [from, to] = [wordAt(words, span.start), wordAt(words, span.end)];
    if (from >= to) return [];
    const inside = within(actors, span);
    const sentence: Sentence = { text, words, from, to, span, masked, actors: inside };
    const headline = readHeadlineCue(sentence, paragraph.kind);
    const cues =
      headline ??
      (isArabic(text.slice(span.start, span.end)) ? readArabicCues(sentence) : readCues(sentence));
    const found = cues.flatMap((cue) => attribute(cue, paragraph, memory) ?? []);
    noteSubject(sentence, found, memory);
    return found;
  });
}

// Words of long quotations speak for nobody outside them.
function maskQuotes(text: string, words: readonly Word[]): (i: number) => boolean {
  const hidden = new Uint8Array(words.length);
  for (const { from, to } of findQuoteSpans(text)) {
    const [first, last] = [wordAt(words, from), wordAt(words, to)];
    if (last - first > 3) hidden.fill(1, first, last);
  }
  return (i) => hidden[i] === 1;
}

// --- who was named last

type Known = Pick<GovernedAttribution, "kind" | "actor" | "count" | "origin" | "via"> & {
  readonly head: string;
  /** Known once "he" or "she" has meant this source. */
  readonly gender?: Gender;
};
type Gender = "feminine" | "masculine";

/** What was told so far; whom a sentence was about is read only when somebody has to be looked up. */
type Memory = { recent: Known[]; pending: (Known | Sentence)[] };

const KEPT = 24;
const startMemory = (): Memory => ({ recent: [], pending: [] });

function remember(memory: Memory, known: Known) {
  memory.pending.push(known);
}

/** The sources and subjects told last, the latest first. */
function recall(memory: Memory): readonly Known[] {
  if (memory.pending.length === 0) return memory.recent;
  const latest: Known[] = [];
  for (let i = memory.pending.length - 1; i >= 0 && latest.length < KEPT; i--) {
    const told = memory.pending[i]!;
    const known = "head" in told ? told : subjectOf(told);
    if (known !== null) latest.push(known);
  }
  memory.recent = [...latest, ...memory.recent].slice(0, KEPT);
  memory.pending = [];
  return memory.recent;
}

function attribute(cue: Cue, { n, text }: Paragraph, memory: Memory): GovernedAttribution | null {
  const known = resolve(cue, memory);
  if (known === null) return null;
  const { source, scope, trailing, reports, at: _at } = cue;
  const span = source ?? { start: scope.start, end: scope.start };
  if (source === null && known.origin === "") return null;
  const place = source === null ? { start: Math.max(0, scope.start - 1), end: scope.start } : span;
  remember(memory, known);
  const { head: _head, gender: _gender, ...rest } = known;
  const evidence = { paragraph: n, start: place.start, end: place.end };
  return {
    ...evidence,
    text: text.slice(place.start, place.end),
    ...rest,
    scope,
    trailing,
    reports,
  };
}

function resolve({ source, via }: Cue, memory: Memory): Known | null {
  const passed = via.map(({ origin }) => origin);
  if (source === null) return recall(memory)[0] ?? null;
  const before =
    source.kind === "pronoun"
      ? lastFor(source.head, memory)
      : source.definite
        ? sameSource(source, memory)
        : null;
  if (before !== null) {
    const meant = source.kind === "pronoun" ? withGender(before, source.head) : before;
    return passed.length > 0 ? { ...meant, via: passed } : meant;
  }
  if (source.kind === "pronoun") return null;
  const { actor, count, origin, head } = source;
  return { kind: source.kind, actor, count, origin, via: passed, head };
}

const lastFor = (pronoun: string, memory: Memory): Known | null =>
  recall(memory).find((known) => canMean(pronoun, known)) ?? null;

/** Whether a pronoun can mean a source: agreement in gender and number, people apart from bodies. */
function canMean(pronoun: string, known: Known): boolean {
  const { kind } = known;
  if (pronoun === "it") return kind === "institution" || kind === "media";
  if (!PERSONAL.has(pronoun)) return kind !== "person" && !isOne(known);
  if (kind !== "person" && kind !== "anonymous") return false;
  if (kind === "anonymous" && isMany(known)) return false;
  const feminine = FEMININE_PRONOUNS.has(pronoun);
  if (known.gender === (feminine ? "masculine" : "feminine")) return false;
  const other = feminine ? MASCULINE : FEMININE;
  return !other.has(known.head) && !other.has(firstWord(known.origin));
}

const withGender = (known: Known, pronoun: string): Known =>
  PERSONAL.has(pronoun)
    ? { ...known, gender: FEMININE_PRONOUNS.has(pronoun) ? "feminine" : "masculine" }
    : known;

const isOne = ({ kind, count, head, origin }: Known) =>
  kind === "anonymous" && count === 1 && !head.endsWith("s") && !origin.includes(" and ");
const isMany = ({ count, head }: Known) =>
  (count !== null && count > 1) || (count !== 1 && /(?:[^s]s|men|people)$/.test(head));
const firstWord = (origin: string) => /^\p{L}+/u.exec(origin)?.[0].toLowerCase() ?? "";

const stem = (head: string) => head.replace(/s$/, "");

// "the officials": the last source so called; "the statement", "the agency": the last that can be meant.
function sameSource({ head }: Source, memory: Memory): Known | null {
  const recent = recall(memory);
  const same =
    recent.find((known) => known.head === head) ??
    recent.find(
      (known) => stem(known.head) === stem(head) || known.origin.toLowerCase().endsWith(head),
    );
  if (same !== undefined) return same;
  if (head === "source" || head === "sources")
    return recent.find(({ kind }) => kind === "anonymous") ?? null;
  if (ANAPHORS.has(head)) return recent.find(({ kind }) => kind !== "media") ?? recent[0] ?? null;
  return null;
}

// Whom a sentence is about may speak in the next: "Khazali closed the offices. He told ...".
function noteSubject(sentence: Sentence, found: readonly GovernedAttribution[], memory: Memory) {
  if (!found.some(({ kind }) => kind === "person")) memory.pending.push(sentence);
}

function subjectOf(sentence: Sentence): Known | null {
  const body = openingSubject(sentence);
  const source = body ?? sentenceSubject(sentence, sentence.to - 1);
  if (source === null || source.kind === "pronoun") return null;
  if (body === null && source.kind !== "person") return null;
  const { kind, actor, count, origin, head } = source;
  return { kind, actor, count, origin, via: [], head };
}
