import type { Paragraph, ParagraphKind, Span } from "#lib/article/article";
import type { DateFact } from "#lib/extract/analysis";
import { joinDates } from "#lib/extract/dates/join-dates";
import { makeFacts, type SentenceFact, type Story } from "#lib/extract/dates/make-facts";
import { matchForms } from "#lib/extract/dates/match-forms";
import { findOrder } from "#lib/extract/dates/number-order";
import { readTerms } from "#lib/extract/dates/read-terms";
import { readReference } from "#lib/extract/dates/resolve-expression";
import { sentenceLanguage } from "#lib/extract/dates/sentence-language";
import { splitWords, type Word, wordAt } from "#lib/extract/figures/split-words";
import { splitSentences } from "#lib/extract/split-sentences";

/** Paragraphs that speak of the page and not of the news. */
const UNREAD = new Set<ParagraphKind>(["credit", "site", "update"]);

/**
 * The dates and times that the paragraphs tell, in order, resolved against the day of publication
 * (`YYYY`, `YYYY-MM`, `YYYY-MM-DD` or null). What is not certain stays open: a year is never invented, and
 * a weekday that contradicts its date is kept with both readings. `split` holds what the paragraphs
 * were split into where it is known.
 */
export function findDates(
  paragraphs: readonly Paragraph[],
  published: string | null,
  split: SplitText = {
    sentences: paragraphs.map(({ text }) => splitSentences(text)),
    words: paragraphs.map(({ text }) => splitWords(text)),
  },
): DateFact[] {
  const read = paragraphs.flatMap(({ n, text, kind }, i) =>
    UNREAD.has(kind)
      ? []
      : [{ n, text, spans: split.sentences[i] ?? [], words: split.words[i] ?? [] }],
  );
  const story: Story = {
    reference: readReference(published),
    order: findOrder(read.map(({ text }) => text)),
    weekdays: new Map(),
    told: null,
  };
  return read.flatMap(({ n, text, spans, words }) => {
    story.told = null;
    return spans.flatMap((span) => {
      const facts = findInSentence(text, span, words, story);
      return facts.length === 0 ? [] : facts.map((fact) => placeFact(fact, n, span.start));
    });
  });
}

/** The sentences and words of each paragraph, in the order of the paragraphs. */
type SplitText = {
  readonly sentences: readonly (readonly Span[])[];
  readonly words: readonly (readonly Word[])[];
};

function placeFact(fact: SentenceFact, paragraph: number, from: number): DateFact {
  return { ...fact, paragraph, start: from + fact.start, end: from + fact.end };
}

function findInSentence(
  paragraph: string,
  { start, end }: Span,
  words: readonly Word[],
  story: Story,
): readonly SentenceFact[] {
  const text = paragraph.slice(start, end);
  const language = sentenceLanguage(text);
  if (language.mayTell !== null && !mayTellTime(words, { start, end }, language.mayTell)) return [];
  const terms = readTerms(text, language);
  const sentence = { terms, kinds: terms.map(({ kind }) => kind).join(""), language };
  const dates = matchForms(sentence);
  return dates.length === 0 ? [] : makeFacts(joinDates(dates, sentence), sentence, story);
}

// Most sentences hold no word of time: one look at each word tells.
function mayTellTime(
  words: readonly Word[],
  { start, end }: Span,
  mayTell: (word: string) => boolean,
): boolean {
  for (let i = wordAt(words, start); i < words.length; i++) {
    const word = words[i]!;
    if (word.start >= end) return false;
    if (word.kind === "number" || (word.kind === "word" && mayTell(word.text))) return true;
  }
  return false;
}
