import type { Paragraph, Span } from "#lib/article/article";
import type {
  DateFact,
  EventDate,
  MainPlace,
  PlaceMentions,
  Relation,
} from "#lib/extract/analysis";
import { isDayOfSaying } from "#lib/extract/day-of-saying";
import { EVENT_VERBS } from "#lib/extract/event-words";
import { CAPITALS } from "#lib/extract/figures/capitals";
import { daysBefore } from "#lib/extract/figures/compare-days";
import { byStart, overlapping, sortByParagraph, within } from "#lib/extract/figures/sorted-spans";
import { TRIGGERS } from "#lib/extract/figures/triggers";
import type { GovernedAttribution } from "#lib/extract/governed-attribution";
import { placeRole } from "#lib/extract/place-role";
import { wordKey } from "#lib/extract/word-key";

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
  /(?:^|[^\p{L}])(?:in|at|near|outside|around|across|inside|throughout|within|into|في|ب)\s+(?:(?:the|a|an|central|eastern|western|northern|southern|north|south|east|west|nearby|iraqi|iraq['’]s|city|town|province|district|village|capital|of|oil-rich|holy|\p{L}{2,}(?:ian|ish|ese)|مدينه|مدينة|محافظة)[\s,]+){0,5}$/iu;
const OFF =
  /(?:north|south|east|west|kilomet(?:re|er)s|miles|km|outside|\w+ern edge)\s+(?:of|from)\s+$/iu;
const OF = /(?:^|[^\p{L}])(?:of|from|to|toward|towards|between|من|إلى)\s+(?:the\s+)?$/iu;
const SEATS: ReadonlySet<string> = new Set(CAPITALS.values());
const LOOK_BACK = 60;
const ARABIC = /\p{Script=Arabic}/u;
const SOURCE_GAP = 10;
const LONGEST_CLAUSE = 400;
const WORD = /\p{L}+/gu;
const CAPITAL = /\b(?:in|at|around|across|from) the (?:\w+ )?capital\b|في العاصمة/iu;
const THERE =
  /\bthere\b(?!['’]|\s+(?:is|are|was|were|has|have|had|will|would|could|might|may|remain))|(?<!\p{L})هناك(?!\p{L})/iu;
const DEFINITE =
  /\b(?:in|at|on|from|near|inside|outside|around|into|through|enter|entered|storm|stormed) (?:the|that|this) (?:same )?(?:\w+ )?(?:city|town|camp|base|square|zone|village|province|building|bridge|hospital|prison|airport|compound|neighbou?rhood|district|area|place)\b|\bthe city['’]s\b|في (?:المدينة|القاعدة|المنطقة|الساحة)|(?:المدينة|القاعدة|المنطقة|الساحة|المكان) (?:نفسها|نفسه|ذاتها|ذاته)/iu;
const MONTHS =
  "january|february|march|april|may|june|july|august|september|october|november|december";
const SINCE = new RegExp(
  `^[\\s,]*(?:since (?:the (?:\\w+ )?(?:protests?|demonstrations|unrest|war|conflict|start|beginning|campaign|crisis|uprising|movement|invasion|revolution)|(?:they|it) (?:began|started)|last|early|late|\\d{4}|${MONTHS})\\b|منذ (?:انطلاق|بدء|بدايه|بداية|اندلاع|عام|العام|\\p{Nd}))`,
  "iu",
);
const AFTERMATH =
  /\b(?:toll|count|counted|tally|ended|by \w+day|succumb\w*|rose|risen|climbed|died of|died from|in hospital|arrest\w*|detain\w*|rescue\w*)\b|حصيلة/iu;
const CUES =
  /\b(?:(?:days?|weeks?|months?|years?) (?:after|ago|before|earlier)|earlier (?:this|that|in the) (?:week|month|year|day)|last (?:week|month|year|summer|winter|spring|autumn)|previous(?:ly)?|in the past|in recent (?:weeks|months)|before (?:this|the) (?:week|month|year)|since (?:the|then|last|january|february|march|april|may|june|july|august|september|october|november|december|\d{4}))\b/iu;

/** A figure as its scene is asked for. */
export type Placed = {
  readonly paragraph: Paragraph;
  readonly figure: Span;
  /** The figure with the phrases that belong to it. */
  readonly region: Span;
  readonly clause: Clause;
  readonly sentence: Span;
  /** The sentences before it in its paragraph, in order. */
  readonly before: readonly Span[];
};

/** Binds what an article says of places and dates: tells for a figure where and in which event it belongs. */
export function setScene(sources: SceneSources, paragraphs: readonly Paragraph[]) {
  const main = sources.mainPlace?.id ?? null;
  const home = homeCountry(sources.places);
  const ground: Ground = {
    sites: sitesByParagraph(sources, paragraphs),
    dates: sortByParagraph(sources.dates),
    home,
    capital: capitalOf(sources.places, home),
    main,
    event: sources.eventDate,
  };
  return (placed: Placed): Scene => {
    const own = ownPlace(placed, ground);
    const carried = own === null ? carriedPlace(placed, ground) : null;
    const place = own ?? carried?.place ?? null;
    const elsewhere = place !== null && place !== main && main !== null;
    const time = timeOf(placed, carried?.from ?? null, ground);
    if (time === "total") return { place: own, relation: "other" };
    const background = placed.clause.background && elsewhere;
    if (time === "before" || background) return { place, relation: "earlier" };
    // The main place is where the main event was: of another event it says nothing.
    const relation = elsewhere || time === "after" ? "other" : "main";
    return { place: place ?? main, relation };
  };
}

type Ground = {
  readonly sites: ReadonlyMap<number, readonly Site[]>;
  readonly dates: ReadonlyMap<number, readonly DateFact[]>;
  readonly home: string | null;
  readonly capital: string | null;
  readonly main: string | null;
  readonly event: EventDate | null;
};

/** The place that the figure's own words or clause name, or point to ("in the capital"). */
function ownPlace({ paragraph, figure, region, clause }: Placed, ground: Ground): string | null {
  const sites = ground.sites.get(paragraph.n) ?? [];
  // "Six died: two soldiers and a worker in Karbala": what a colon opens tells of the parts.
  const colon = paragraph.text.slice(figure.end, clause.end).indexOf(":");
  const told = colon < 0 ? clause : { start: clause.start, end: figure.end + colon };
  const stated = pickSite(sites, region, figure) ?? pickSite(sites, told, figure);
  if (stated !== null) return stated.id;
  const words = paragraph.text.slice(told.start, told.end).slice(0, LONGEST_CLAUSE);
  if (CAPITAL.test(words)) return ground.capital;
  return pickCountry(sites, told, ground.home, ground.main);
}

/** The place of the sentence before: of "there" and "the same city", or where a telling goes on. */
function carriedPlace(placed: Placed, ground: Ground): Carried | null {
  const { paragraph, figure, clause, sentence, before } = placed;
  const sites = ground.sites.get(paragraph.n) ?? [];
  const words = paragraph.text.slice(clause.start, clause.end).slice(0, LONGEST_CLAUSE);
  const pointed = THERE.test(words) || DEFINITE.test(words);
  if (!pointed && opensAnew(paragraph.text.slice(sentence.start, figure.start))) return null;
  const firm = before.some((span) => within(sites, span).some(isFirm));
  let anew = false;
  for (const from of [...before].reverse()) {
    const told = paragraph.text.slice(from.start, from.end);
    const named = within(sites, from).filter((site) => (firm ? isFirm(site) : isSite(site)));
    const there = [...new Set(named.map(({ id }) => id))];
    if (!anew && there.length === 1) return { place: there[0] ?? null, from };
    if (!anew && there.length > 1) return { place: pointed ? (there.at(-1) ?? null) : null, from };
    if (!anew && DEFINITE.test(told)) return { place: ground.main, from };
    anew ||= !pointed && opensAnew(told);
  }
  return DEFINITE.test(words) ? { place: ground.main, from: sentence } : null;
}

const isFirm = ({ country, rank }: Site) => !country && rank === 0;
const isSite = ({ country, rank }: Site) => !country && rank < 2;

/** What a figure takes over from a sentence before it. */
type Carried = { readonly place: string | null; readonly from: Span };

/** Whether something other than deaths and injuries happens in these words: what follows belongs to that. */
function opensAnew(words: string): boolean {
  const keys = (words.slice(0, LONGEST_CLAUSE).match(WORD) ?? []).map(wordKey);
  // "The fighting" is the one told of before.
  return keys.some(
    (key, i) => EVENT_VERBS.has(key) && !TRIGGERS.has(key) && !KNOWN.has(keys[i - 1] ?? ""),
  );
}

const KNOWN = new Set(["the", "this", "that", "these", "those"]);

/** How the time of a figure lies to the event: a total is of all that happened since something. */
type Time = "main" | "before" | "after" | "total";

function timeOf(placed: Placed, from: Span | null, ground: Ground): Time {
  const { paragraph, clause, sentence } = placed;
  const dates = ground.dates.get(paragraph.n) ?? [];
  const rest = paragraph.text.slice(clause.end, sentence.end).slice(0, LONGEST_CLAUSE);
  const sites = ground.sites.get(paragraph.n) ?? [];
  if (SINCE.test(rest) && !isSinceEvent(dates, { start: clause.end, end: sentence.end }, ground)) {
    return "total";
  }
  const past = isPast(placed, dates, ground.event);
  const first = firstCity(sites);
  if (past.earlier || (past.apart && first !== null && first !== ground.main)) return "before";
  const told = [clause, from].some(
    (span) => span !== null && CUES.test(paragraph.text.slice(span.start, span.end).slice(0, 400)),
  );
  if (told) return "before";
  return past.later &&
    !clause.background &&
    !AFTERMATH.test(paragraph.text.slice(sentence.start, sentence.end).slice(0, 400))
    ? "after"
    : "main";
}

/** "Two have been arrested since Friday", the day of the event: a count of its own. */
function isSinceEvent(dates: readonly DateFact[], rest: Span, { event }: Ground): boolean {
  const date = within(dates, rest)[0];
  const days = date === undefined || event === null ? null : daysBefore(date.value, event.value);
  return days !== null && days <= 1;
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
      // "Washington answered": a capital that stands for its government.
      const seat = rank === 1 && SEATS.has(id) && host !== undefined;
      if (seat && (ARABIC.test(host.text) || placeRole(host.text, start, end) === 0)) continue;
      const speaker = overlapping(sources.get(paragraph) ?? [], {
        // In Arabic the place of a source follows its name: "a medical source in the province of".
        start: host !== undefined && ARABIC.test(host.text) ? start - SOURCE_GAP : start,
        end,
      });
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
  if (OF.test(before)) return 2;
  return 1;
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
  if (here.some(({ id, country }) => country && id !== abroad?.id)) return null;
  return abroad === undefined || abroad.id === home || main === null ? null : abroad.id;
}

const firstCity = (sites: readonly Site[]): string | null =>
  sites.find(({ country }) => !country)?.id ?? null;

/** What "the capital" means: the one that the article names most, else that of the country it names most. */
function capitalOf(places: readonly PlaceMentions[], home: string | null): string | null {
  let best: PlaceMentions | null = null;
  for (const place of places) {
    if (!SEATS.has(place.id)) continue;
    if (best === null || place.mentions.length > best.mentions.length) best = place;
  }
  return best?.id ?? CAPITALS.get(home ?? "") ?? null;
}

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
  { paragraph, figure, clause }: Placed,
  dates: readonly DateFact[],
  event: EventDate | null,
): { readonly earlier: boolean; readonly apart: boolean; readonly later: boolean } {
  const own = within(dates, clause).find(({ future }) => !future);
  const first = dates.find(({ future }) => !future);
  const date = own ?? (first !== undefined && first.start < figure.start ? first : undefined);
  if (date === undefined) return { earlier: false, apart: false, later: false };
  const saying = isDayOfSaying(paragraph.text, date.start);
  if (event === null) {
    const calendar = own?.precision === "day" && own.value !== null;
    const apart = own === undefined && !saying;
    return { earlier: calendar, apart, later: false };
  }
  const days = daysBefore(date.until ?? date.value, event.value);
  const known = event.basis !== "publication" && date.precision === "day";
  const later = known && !saying && days !== null && days < (isNight(date) ? -1 : 0);
  return { earlier: days !== null && days > 1, apart: false, later };
}

const isNight = ({ time }: DateFact) => time === "night";
