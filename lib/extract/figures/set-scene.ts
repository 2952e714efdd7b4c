import type { Paragraph, Span } from "#lib/article/article";
import type {
  DateFact,
  EventDate,
  MainPlace,
  PlaceMentions,
  Relation,
} from "#lib/extract/analysis";
import { daysBefore } from "#lib/extract/figures/compare-days";
import { byStart, overlapping, sortByParagraph, within } from "#lib/extract/figures/sorted-spans";
import type { GovernedAttribution } from "#lib/extract/governed-attribution";

/** A clause of a sentence; a background clause tells what came before ("after clashes in Baghdad"). */
export type Clause = Span & { readonly background: boolean };

type SceneSources = {
  readonly places: readonly PlaceMentions[];
  readonly dates: readonly DateFact[];
  readonly eventDate: EventDate | null;
  readonly mainPlace: MainPlace | null;
  readonly attributions: readonly GovernedAttribution[];
};

type Scene = { readonly place: string | null; readonly relation: Relation };

type Site = Span & {
  readonly id: string;
  readonly country: boolean;
  /** 0 stands where it happened ("in Basra"), 1 beside the noun ("Basra clashes"), 2 of or from. */
  readonly rank: number;
};

const IN =
  /(?:^|[^\p{L}])(?:in|at|near|outside|around|across|inside|throughout|within|into|في|ب)\s+(?:(?:the|a|an|central|eastern|western|northern|southern|north|south|east|west|nearby|iraqi|iraq['’]s|city|town|province|district|village|capital|of|oil-rich|holy|مدينه|مدينة|محافظة)[\s,]+){0,5}$/iu;
const OFF =
  /(?:north|south|east|west|kilomet(?:re|er)s|miles|km|outside|\w+ern edge)\s+(?:of|from)\s+$/iu;
const OF = /(?:^|[^\p{L}])(?:of|from|to|toward|towards|between|من|إلى)\s+(?:the\s+)?$/iu;
const LOOK_BACK = 60;
const CUES =
  /\b(?:(?:days?|weeks?|months?|years?) (?:after|ago|before|earlier)|earlier (?:this|that|in the) (?:week|month|year|day)|last (?:week|month|year|summer|winter|spring|autumn)|previous(?:ly)?|in the past|in recent (?:weeks|months)|since (?:the|then|last|january|february|march|april|may|june|july|august|september|october|november|december|\d{4}))\b/iu;

/** Binds what an article says of places and dates: tells for a figure where and in which event it belongs. */
export function setScene(sources: SceneSources, paragraphs: readonly Paragraph[]) {
  const sites = sitesByParagraph(sources, paragraphs);
  const dates = sortByParagraph(sources.dates);
  const mainId = sources.mainPlace?.id ?? null;
  const home = homeCountry(sources.places);
  return ({ n, text }: Paragraph, figure: Span, clause: Clause, region: Span): Scene => {
    const here = sites.get(n) ?? [];
    const stated = pickSite(here, region, figure) ?? pickSite(here, clause, figure);
    const country = stated === null ? pickCountry(here, clause, home, mainId) : null;
    const past = isPast(dates.get(n) ?? [], figure, clause, sources.eventDate);
    const apart = past.apart && firstCity(here) !== null && firstCity(here) !== mainId;
    const looksBack = past.earlier || apart || clause.background;
    const told = stated?.id ?? country ?? (looksBack ? firstCity(here) : null);
    const elsewhere = told !== null && told !== mainId && mainId !== null;
    const cued = CUES.test(text.slice(clause.start, clause.end).slice(0, 400));
    const earlier = past.earlier || apart || cued || (clause.background && elsewhere);
    // The main place is where the main event was: of another event it says nothing.
    const place = told ?? (earlier ? null : mainId);
    return { place, relation: earlier ? "earlier" : elsewhere ? "other" : "main" };
  };
}

function sitesByParagraph(
  { places, attributions }: SceneSources,
  paragraphs: readonly Paragraph[],
) {
  const texts = new Map(paragraphs.map((paragraph) => [paragraph.n, paragraph]));
  const sources = sortByParagraph(attributions);
  const sites = new Map<number, Site[]>();
  for (const { id, kind, city, mentions } of places) {
    for (const { paragraph, start, end } of mentions) {
      const host = texts.get(paragraph);
      const rank = host === undefined ? null : rankOf(host, start, end);
      const speaker = overlapping(sources.get(paragraph) ?? [], { start, end });
      if (rank === null || speaker !== undefined) continue;
      const site = { start, end, id: city ?? id, country: kind === "country", rank };
      const list = sites.get(paragraph);
      if (list === undefined) sites.set(paragraph, [site]);
      else list.push(site);
    }
  }
  for (const list of sites.values()) list.sort(byStart);
  return sites;
}

/** How firmly a mention puts something there; null for a dateline, a distance or an owner ("Iran's"). */
function rankOf({ text, dateline }: Paragraph, start: number, end: number): number | null {
  if (dateline !== undefined && start < dateline.end) return null;
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  if (OFF.test(before)) return null;
  if (IN.test(before)) return 0;
  if (/^['’‘`]s?\s/u.test(text.slice(end, end + 3))) return null;
  return OF.test(before) ? 2 : 1;
}

// The firmest mention of a stretch; of equals the nearest, what follows the figure before what precedes it.
function pickSite(sites: readonly Site[], stretch: Span, figure: Span): Site | null {
  let best: Site | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const site of within(sites, stretch)) {
    if (site.country) continue;
    const distance =
      site.start >= figure.start ? site.start - figure.start : 2 * (figure.start - site.start);
    const cost = site.rank * 10_000 + distance;
    if (cost < least) [best, least] = [site, cost];
  }
  return best;
}

// A country is said where a report leaves its own: "in Syria" in an article about Iraq.
function pickCountry(
  sites: readonly Site[],
  stretch: Span,
  home: string | null,
  main: string | null,
) {
  const here = within(sites, stretch);
  if (here.some(({ country }) => !country)) return null;
  const abroad = here.find(({ country, rank }) => country && rank === 0);
  return abroad === undefined || abroad.id === home || main === null ? null : abroad.id;
}

const firstCity = (sites: readonly Site[]): string | null =>
  sites.find(({ country }) => !country)?.id ?? null;

function homeCountry(places: readonly PlaceMentions[]): string | null {
  const countries = places.filter(({ kind }) => kind === "country");
  let best: PlaceMentions | null = null;
  for (const country of countries) {
    if (best === null || country.mentions.length > best.mentions.length) best = country;
  }
  return best?.id ?? null;
}

/**
 * Whether the dates about a figure put it before the event. `apart`: nobody can say how the paragraph's
 * own date lies to the event's, but it opens with one; reports that turn elsewhere so look back. Where the
 * event is undated, a calendar date beside the figure is of another: the event's own would have dated it.
 */
function isPast(
  dates: readonly DateFact[],
  figure: Span,
  clause: Clause,
  event: EventDate | null,
): { readonly earlier: boolean; readonly apart: boolean } {
  const own = within(dates, clause).find(({ future }) => !future);
  const first = dates.find(({ future }) => !future);
  const date = own ?? (first !== undefined && first.start < figure.start ? first : undefined);
  if (date === undefined) return { earlier: false, apart: false };
  if (event === null) {
    const calendar = own?.precision === "day" && own.value !== null;
    return { earlier: calendar, apart: own === undefined };
  }
  const days = daysBefore(date.until ?? date.value, event.value);
  return { earlier: days !== null && days > 1, apart: false };
}
