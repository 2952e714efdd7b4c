import type { Article, Paragraph, Span } from "#lib/article/article";
import type { Analysis, Evidence } from "#lib/extract/analysis";
import type { Matcher } from "#lib/extract/build-matcher";
import { splitWords } from "#lib/extract/figures/split-words";
import { findAttributions } from "#lib/extract/find-attributions";
import { findDates } from "#lib/extract/find-dates";
import { findEventDate } from "#lib/extract/find-event-date";
import { findFigures } from "#lib/extract/find-figures";
import { findMainPlace } from "#lib/extract/find-main-place";
import { findMentions } from "#lib/extract/find-mentions";
import { findQuotes } from "#lib/extract/find-quotes";
import { findUnknownNames } from "#lib/extract/find-unknown-names";
import { plainAttributions } from "#lib/extract/governed-attribution";
import { tellEvents } from "#lib/extract/read-event-sentences";
import { type Word as NameWord, readWords } from "#lib/extract/read-words";
import { splitClauses } from "#lib/extract/split-clauses";
import { splitSentences } from "#lib/extract/split-sentences";

/**
 * Reads out of an article who and what it names, when and where, how many, and who says so. Pure, and
 * the same whatever stands beside it; linear in the length of the text. `nameWords` are the words of
 * each paragraph where they are known.
 */
export function analyse(
  { paragraphs, published }: Article,
  matcher: Matcher,
  nameWords: readonly (readonly NameWord[])[] = paragraphs.map(({ text }) => readWords(text)),
): Analysis {
  const { actors, places } = findMentions(paragraphs, matcher, nameWords);
  const sentences = paragraphs.map(({ text }) => splitSentences(text));
  const words = paragraphs.map(({ text }) => splitWords(text));
  const dates = findDates(paragraphs, published, { sentences, words });
  const told = tellEvents(paragraphs, sentences);
  const eventDate = findEventDate(paragraphs, dates, published, told);
  const mainPlace = findMainPlace(paragraphs, places, told);
  const attributions = findAttributions({ paragraphs, sentences, words, actors });
  const quotes = findQuotes({ paragraphs, sentences, actors, places, attributions });
  const figures = findFigures({
    paragraphs,
    sentences,
    words,
    clausesOf,
    actors,
    places,
    dates,
    eventDate,
    mainPlace,
    attributions,
  });
  const covered: Evidence[] = [...actors, ...places].flatMap(({ mentions }) => mentions);
  const unknownNames = findUnknownNames(paragraphs, covered, words);
  return {
    actors,
    places,
    dates,
    figures,
    quotes,
    attributions: plainAttributions(attributions),
    unknownNames,
    eventDate,
    mainPlace,
  };
}

/** The clauses of a sentence, with offsets into its paragraph. */
function clausesOf({ text }: Paragraph, { start, end }: Span) {
  return splitClauses(text.slice(start, end)).map((clause) => ({
    ...clause,
    start: clause.start + start,
    end: clause.end + start,
  }));
}
