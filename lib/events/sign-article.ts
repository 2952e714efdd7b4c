import type { Article } from "#lib/article/article";
import type { Token } from "#lib/article/tokenize";
import { countTerms } from "#lib/events/count-terms";
import { findCredit } from "#lib/events/find-credit";
import { findKinds } from "#lib/events/find-kinds";
import { findNumbers, findYears } from "#lib/events/find-numbers";
import { findVictims } from "#lib/events/find-victims";
import { packTerms } from "#lib/events/pack-terms";
import { type ReportLine, readReport } from "#lib/events/read-report";
import type { Signature } from "#lib/events/signature";
import { sketchShingles } from "#lib/events/sketch-shingles";
import type { ActorMentions, Analysis } from "#lib/extract/analysis";

const FULL_DAY = /^\d{4}-\d{2}-\d{2}$/;
const ACTORS = 10;
const PLACES = 8;
const LEAD_PARAGRAPHS = 3;
const FIGURES = 8;
const HEADLINE = 110;

/**
 * What of an article, and of what was read out of it, decides its event. `tokens` are those of each
 * paragraph where they are known.
 */
export function signArticle(
  article: Article,
  analysis: Analysis,
  tokens?: readonly (readonly Token[])[],
): Signature {
  const lines = readReport(article, tokens);
  return {
    id: article.id,
    outlet: article.outlet,
    lang: article.lang,
    published: article.published,
    publishedTime: article.publishedTime,
    ...findDay(article, analysis),
    ...findPlaces(analysis),
    weekday: findWeekday(article, analysis),
    actors: rankActors(analysis.actors),
    victims: findVictims(article, analysis),
    kinds: findKinds(lines),
    terms: packTerms(countTerms(lines)),
    numbers: findNumbers(lines),
    figures: listFigures(analysis),
    years: findYears(article),
    headline: cutAtWord(article.title ?? firstText(lines)),
    credit: findCredit(article),
    ...sketchShingles(lines),
  };
}

function findDay({ published }: Article, { eventDate }: Analysis) {
  if (eventDate !== null && FULL_DAY.test(eventDate.value)) {
    return { day: eventDate.value, dayFrom: eventDate.basis };
  }
  if (published !== null && FULL_DAY.test(published)) {
    return { day: published, dayFrom: "publication" as const };
  }
  return { day: null, dayFrom: null };
}

function findPlaces({ places, mainPlace }: Analysis) {
  const cities = new Set(places.flatMap(({ city }) => city ?? []));
  const facilities = places.filter(({ kind }) => kind === "facility").map(({ id }) => id);
  return {
    mainPlace: mainPlace?.id ?? null,
    mainPlaceLabel: places.find(({ id }) => id === mainPlace?.id)?.label ?? null,
    cities: [...cities].slice(0, PLACES),
    facilities: facilities.slice(0, PLACES),
  };
}

/** Of the event's day if the text tells it, else the first one that the lead names. */
function findWeekday({ paragraphs }: Article, { dates, eventDate }: Analysis): number | null {
  if (eventDate !== null && eventDate.basis !== "publication" && FULL_DAY.test(eventDate.value)) {
    return new Date(`${eventDate.value}T00:00Z`).getUTCDay();
  }
  const lead = paragraphs.filter(({ kind }) => kind === "body").slice(0, LEAD_PARAGRAPHS);
  const numbers = new Set(lead.map(({ n }) => n));
  const named = dates.find(({ weekday, future, paragraph }) => {
    return weekday !== null && !future && numbers.has(paragraph);
  });
  return named?.weekday ?? null;
}

/** Institutions are left out: ministries and agencies are named in reports of any event. */
function rankActors(actors: readonly ActorMentions[]): (readonly [string, number])[] {
  return actors
    .filter(({ kind }) => kind !== "institution")
    .map(({ id, mentions }) => [id, mentions.length] as const)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, ACTORS);
}

function listFigures({ figures }: Analysis): string[] {
  const main = figures.filter(({ relation, low, high }) => {
    return relation === "main" && low !== null && low > 0 && low === high;
  });
  return [...new Set(main.map(({ metric, low }) => `${metric} ${low}`))].slice(0, FIGURES);
}

function firstText(lines: readonly ReportLine[]): string {
  return lines[0]?.text ?? "";
}

function cutAtWord(text: string): string {
  if (text.length <= HEADLINE) return text;
  return `${text.slice(0, HEADLINE).replace(/\s+\S*$/u, "")}…`;
}
