import type { Article } from "#lib/article/article";
import { countTerms } from "#lib/events/count-terms";
import { findNumbers, findYears } from "#lib/events/find-numbers";
import { packTerms } from "#lib/events/pack-terms";
import type { Signature } from "#lib/events/signature";
import type { Analysis } from "#lib/extract/analysis";

const FULL_DAY = /^\d{4}-\d{2}-\d{2}$/;
const ACTORS = 12;
const CITIES = 8;

/** What of an article and what was read out of it decides its event. */
export function signArticle(article: Article, analysis: Analysis): Signature {
  const stated = analysis.eventDate;
  const known = stated !== null && FULL_DAY.test(stated.value) ? stated : null;
  const published = article.published !== null && FULL_DAY.test(article.published);
  return {
    id: article.id,
    outlet: article.outlet,
    lang: article.lang,
    published: article.published,
    publishedTime: article.publishedTime,
    day: known?.value ?? (published ? article.published : null),
    dayFrom: known?.basis ?? (published ? "publication" : null),
    mainPlace: analysis.mainPlace?.id ?? null,
    cities: [...new Set(analysis.places.flatMap(({ city }) => city ?? []))].slice(0, CITIES),
    actors: analysis.actors
      .map(({ id, mentions }) => [id, mentions.length] as const)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, ACTORS),
    figures: [],
    terms: packTerms(countTerms(article)),
    numbers: findNumbers(article),
    years: findYears(article),
    headline: article.title ?? "",
    credit: null,
    words: 0,
    shingles: "",
  };
}
