import type { Paragraph, ParagraphKind, Span } from "#lib/article/article";
import type { DateFact } from "#lib/extract/analysis";
import { joinDates } from "#lib/extract/dates/join-dates";
import { makeFacts, type SentenceFact, type Story } from "#lib/extract/dates/make-facts";
import { matchForms } from "#lib/extract/dates/match-forms";
import { findOrder } from "#lib/extract/dates/number-order";
import { readTerms } from "#lib/extract/dates/read-terms";
import { readReference } from "#lib/extract/dates/resolve-expression";
import { sentenceLanguage } from "#lib/extract/dates/sentence-language";
import { splitSentences } from "#lib/extract/split-sentences";

/** Paragraphs that speak of the page and not of the news. */
const UNREAD = new Set<ParagraphKind>(["credit", "site", "update"]);

/**
 * The dates and times that the paragraphs tell, in order, resolved against the day of publication
 * (`YYYY`, `YYYY-MM`, `YYYY-MM-DD` or null). What is not certain stays open: a year is never invented, and
 * a weekday that contradicts its date is kept with both readings. `sentences` are those of each paragraph.
 */
export function findDates(
  paragraphs: readonly Paragraph[],
  published: string | null,
  sentences: readonly (readonly Span[])[] = paragraphs.map(({ text }) => splitSentences(text)),
): DateFact[] {
  const read = paragraphs
    .map(({ n, text, kind }, i) => ({ n, text, kind, spans: sentences[i] ?? [] }))
    .filter(({ kind }) => !UNREAD.has(kind));
  const story: Story = {
    reference: readReference(published),
    order: findOrder(read.map(({ text }) => text)),
    weekdays: new Map(),
    told: null,
  };
  return read.flatMap(({ n, text, spans }) => {
    story.told = null;
    return spans.flatMap(({ start, end }) =>
      findInSentence(text.slice(start, end), story).map((fact) => ({
        ...fact,
        paragraph: n,
        start: start + fact.start,
        end: start + fact.end,
      })),
    );
  });
}

function findInSentence(text: string, story: Story): readonly SentenceFact[] {
  const language = sentenceLanguage(text);
  if (language.hint?.test(text.toLowerCase()) === false) return [];
  const terms = readTerms(text, language);
  const sentence = { terms, kinds: terms.map(({ kind }) => kind).join(""), language };
  const dates = matchForms(sentence);
  return dates.length === 0 ? [] : makeFacts(joinDates(dates, sentence), sentence, story);
}
