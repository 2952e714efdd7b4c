import type { Article } from "#lib/article/article";
import type { Analysis } from "#lib/extract/analysis";
import type { Matcher } from "#lib/extract/build-matcher";
import { findMentions } from "#lib/extract/find-mentions";

/** Reads out of an article who and what it names; pure, and the same whatever stands beside it. */
export function analyse(article: Article, matcher: Matcher): Analysis {
  const { actors, places } = findMentions(article.paragraphs, matcher);
  return {
    actors,
    places,
    dates: [],
    figures: [],
    quotes: [],
    attributions: [],
    unknownNames: [],
    eventDate: null,
    mainPlace: null,
  };
}
