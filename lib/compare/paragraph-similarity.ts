import type { Paragraph, ParagraphKind } from "#lib/article/article";
import { tokenize } from "#lib/article/tokenize";
import { canonicalText, type NamedSpan, namesByParagraph } from "#lib/compare/canonical-text";
import type { Report } from "#lib/compare/comparison";
import { cosineMatrix } from "#lib/compare/cosine-matrix";
import { daysApart } from "#lib/compare/days-apart";
import { factsByParagraph, type ParagraphFacts } from "#lib/compare/paragraph-facts";
import { stemWord } from "#lib/events/stem-word";
import { splitSentences } from "#lib/extract/split-sentences";

/** Paragraphs of other kinds (credits, site headers, updates) tell nothing of the event. */
const COMPARED: ReadonlySet<ParagraphKind> = new Set(["headline", "body"]);
/** From this many words on a paragraph is also compared sentence by sentence. */
const LONG_PARAGRAPH = 80;
const GRAM = 4;
const WEIGHTS = {
  grams: 0.6,
  stems: 0.4,
  /** Names, figures and dates alone repeat more often than words do: across languages they count less. */
  facts: 0.6,
  sharedSlot: 0.15,
  sameQuote: 0.1,
  otherDay: -0.2,
  /** Reports tell the weightiest first: what stands equally far down is a little likelier to be the same. */
  samePosition: 0.05,
  /** A sentence that matches counts a little less than a paragraph that does. */
  sentence: 0.9,
} as const;
/** Days that two paragraphs may lie apart and still be of one day: the night and the day after it. */
const SAME_DAY = 1;

/** A paragraph ready to be compared. `report` is the index of its report, `n` its number. */
export type ComparedParagraph = {
  readonly report: number;
  readonly n: number;
  /** How far down its report it stands: 0 to 1. */
  readonly depth: number;
  readonly script: "arabic" | "other";
  readonly facts: ParagraphFacts;
  /** Index of its facts, and indexes of its texts: the paragraph, and its sentences when it is long. */
  readonly at: number;
  readonly texts: readonly number[];
};

export type ParagraphComparer = {
  readonly paragraphs: readonly ComparedParagraph[];
  /** How alike two paragraphs of different reports are: 0 to 1. */
  readonly compare: (a: ComparedParagraph, b: ComparedParagraph) => number;
  /** How alike their words alone are, whole against whole: 0 to 1. */
  readonly compareWords: (a: ComparedParagraph, b: ComparedParagraph) => number;
};

/** true for paragraphs that can match others. */
export const isCompared = ({ kind }: Paragraph): boolean => COMPARED.has(kind);

/** Reads the comparable paragraphs of reports; the weights of words are those within these reports. */
export function createComparer(reports: readonly Report[]): ParagraphComparer {
  const codeOf = numberCodes();
  const drafts = reports.flatMap((report, index) => draftReport(report, index, codeOf));
  const texts: string[] = [];
  const paragraphs = drafts.map(({ texts: own, ...draft }, at) => ({
    ...draft,
    at,
    texts: own.map((text) => texts.push(text) - 1),
  }));
  const grams = cosineMatrix(texts.map(gramsOf));
  const stems = cosineMatrix(texts.map(stemsOf));
  const facts = cosineMatrix(paragraphs.map((paragraph) => paragraph.facts.keys));
  const likeness = (a: number, b: number) =>
    WEIGHTS.grams * grams(a, b) + WEIGHTS.stems * stems(a, b);
  return {
    paragraphs,
    compare: (a, b) => {
      const sameScript = a.script === b.script;
      const base = sameScript ? bestMatch(a, b, likeness) : WEIGHTS.facts * facts(a.at, b.at);
      return base === 0 ? 0 : adjust(base, a, b);
    },
    compareWords: (a, b) => likeness(a.texts[0]!, b.texts[0]!),
  };
}

/** The likeness of two paragraphs, or of a sentence of a long one with the other. */
function bestMatch(
  a: ComparedParagraph,
  b: ComparedParagraph,
  likeness: (a: number, b: number) => number,
): number {
  let best = 0;
  a.texts.forEach((left, i) => {
    b.texts.forEach((right, j) => {
      best = Math.max(best, likeness(left, right) * (i === 0 && j === 0 ? 1 : WEIGHTS.sentence));
    });
  });
  return best;
}

function adjust(base: number, a: ComparedParagraph, b: ComparedParagraph): number {
  const position = WEIGHTS.samePosition * (1 - Math.abs(a.depth - b.depth));
  return Math.min(1, Math.max(0, base + position + adjustForFacts(a.facts, b.facts)));
}

function adjustForFacts(a: ParagraphFacts, b: ParagraphFacts): number {
  let bonus = 0;
  if ([...a.slots].some((slot) => b.slots.has(slot))) bonus += WEIGHTS.sharedSlot;
  if (sameQuote(a.quotes, b.quotes)) bonus += WEIGHTS.sameQuote;
  if (onOtherDays(a, b)) bonus += WEIGHTS.otherDay;
  return bonus;
}

const sameQuote = (a: readonly string[], b: readonly string[]) =>
  a.some((one) => b.some((other) => one !== "" && (one.includes(other) || other.includes(one))));

function onOtherDays(a: ParagraphFacts, b: ParagraphFacts): boolean {
  if (a.days.length === 0 || b.days.length === 0) return false;
  return a.days.every((day) => b.days.every((other) => (daysApart(day, other) ?? 0) > SAME_DAY));
}

function draftReport(report: Report, index: number, codeOf: (key: string) => string) {
  const names = namesByParagraph(report.analysis);
  const facts = factsByParagraph(report);
  return report.article.paragraphs.filter(isCompared).map((paragraph) => ({
    report: index,
    depth: paragraph.n / report.article.paragraphs.length,
    n: paragraph.n,
    script: /\p{Script=Arabic}/u.test(paragraph.text) ? ("arabic" as const) : ("other" as const),
    facts: facts.get(paragraph.n)!,
    texts: textsOf(paragraph, names.get(paragraph.n) ?? [], codeOf),
  }));
}

function textsOf(
  { text, dateline }: Paragraph,
  names: readonly NamedSpan[],
  codeOf: (key: string) => string,
): string[] {
  const from = dateline?.end ?? 0;
  const slice = (start: number, end: number) => {
    const inside = names
      .filter((name) => name.start >= start && name.end <= end)
      .map((name) => ({ ...name, start: name.start - start, end: name.end - start }));
    return canonicalText(text.slice(start, end), inside, codeOf);
  };
  const whole = slice(from, text.length);
  if (countWords(text) < LONG_PARAGRAPH) return [whole];
  const sentences = splitSentences(text).filter(({ end }) => end > from);
  if (sentences.length < 2) return [whole];
  return [whole, ...sentences.map(({ start, end }) => slice(Math.max(start, from), end))];
}

const countWords = (text: string) => text.match(/\S+/g)?.length ?? 0;

/** Short words that stand for names, all of one length, so that no name counts more for its letters. */
function numberCodes() {
  const codes = new Map<string, string>();
  return (key: string) => {
    const known = codes.get(key) ?? `qz${String.fromCharCode(0x4e00 + codes.size)}`;
    codes.set(key, known);
    return known;
  };
}

/**
 * Character 4-grams of a text as numbers of 28 bits (small integers make the quickest keys); word
 * boundaries count as one space. Letters of one script never share a code.
 */
function gramsOf(text: string): number[] {
  const running = ` ${text.replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
  const grams: number[] = [];
  let gram = 0;
  for (let at = 0; at < running.length; at++) {
    gram = ((gram << 7) | (running.charCodeAt(at) % 127)) & 0xfffffff;
    if (at >= GRAM - 1) grams.push(gram);
  }
  return grams;
}

const stemsOf = (text: string): string[] => tokenize(text).map(({ key }) => stemWord(key));
