import { slug } from "#lib/article/slug";
import { toggleValue } from "#lib/query/change-state";
import { type CompareState, PLAIN_COMPARISON, writeComparison } from "#lib/query/compare-state";
import type { EventsState } from "#lib/query/events-state";
import { EMPTY_STATE, type FacetGroup, type SearchState, UNKNOWN } from "#lib/query/search-state";
import { writeEvents } from "#lib/query/write-events";
import { searchFields, writeSearch } from "#lib/query/write-search";

/** What the article page marks: search words, names, facts, figures in dispute or nothing. */
export const SHOW_MODES = ["words", "names", "facts", "conflicts", "none"] as const;
export type ShowMode = (typeof SHOW_MODES)[number];

/** Facets whose values have a page of their own. */
export type EntityGroup = "actor" | "city" | "outlet";

export const EXPORT_FORMATS = ["csv", "jsonl", "ris"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Lists of every name of a kind, each with a page of its own. */
export const NAME_LISTS = ["actors", "cities", "outlets"] as const;
export type NameList = (typeof NAME_LISTS)[number];

export const LIST_FORMATS = ["csv", "jsonl"] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

/** Articles that one export holds at most. */
export const MOST_EXPORTED = 10_000;

type ArticleLink = {
  /** The search the reader comes from: carried along so that Back, Previous and Next need no script. */
  readonly state?: SearchState;
  /** Rank of the article in that search, from 1. */
  readonly n?: number;
  readonly paragraph?: number;
  /** The name of a paragraph that it keeps when others are put before it; for links that are kept. */
  readonly anchor?: string | undefined;
  readonly show?: ShowMode;
};

const withQueryString = (path: string, query: string, hash = ""): string =>
  `${path}${query === "" ? "" : `?${query}`}${hash === "" ? "" : `#${hash}`}`;

export function searchHref(state: SearchState): string {
  return withQueryString("/search", writeSearch(state));
}

export type FacetOrder = "count" | "name";

type FacetLink = {
  /** Only values with these words in one of their spellings. */
  readonly find?: string;
  readonly order?: FacetOrder;
};

/** The full list of a facet's values, under the other filters of the state. */
export function facetHref(
  group: FacetGroup,
  state: SearchState,
  { find = "", order = "count" }: FacetLink = {},
): string {
  const params = new URLSearchParams(writeSearch({ ...state, page: 1 }));
  if (find !== "") params.set("facet_q", find);
  if (order !== "count") params.set("order", order);
  return withQueryString(`/search/facet/${group}`, params.toString());
}

/** The first values of that list, as JSON. */
export function facetValuesHref(group: FacetGroup, state: SearchState, find: string): string {
  return `/api${facetHref(group, state, { find })}`;
}

export function articleHref(id: string, link: ArticleLink = {}): string {
  const fields = link.state === undefined ? [] : searchFields({ ...link.state, page: 1 });
  const params = new URLSearchParams(fields.map(([name, value]) => [name, value]));
  if (link.n !== undefined) params.set("n", String(link.n));
  if (link.show !== undefined && link.show !== "words") params.set("show", link.show);
  const position = link.paragraph === undefined ? "" : `p${link.paragraph}`;
  return withQueryString(
    `/article/${encodeURIComponent(id)}`,
    params.toString(),
    link.anchor ?? position,
  );
}

/** The page of an actor, city or outlet. */
export function entityHref(group: EntityGroup, id: string): string {
  return `/${group}/${encodeURIComponent(id)}`;
}

/** Where a counted name leads: to its page, the unknown to the articles it counts. */
export function valueHref(group: EntityGroup, id: string): string {
  return id === UNKNOWN ? searchHref(toggleValue(EMPTY_STATE, group, id)) : entityHref(group, id);
}

/** What a name that is on no list may mean. */
export function unknownNameHref(name: string): string {
  return withQueryString("/corpus", new URLSearchParams({ name }).toString(), "unknown");
}

/** All articles of a search as a file. */
export function exportHref(format: ExportFormat, state: SearchState): string {
  return withQueryString(`/search.${format}`, writeSearch({ ...state, page: 1 }));
}

/** A list of names as a file. */
export function nameListHref(list: NameList, format: ListFormat): string {
  return `/${list}.${format}`;
}

export function eventsHref(state: EventsState): string {
  return withQueryString("/events", writeEvents(state));
}

export function eventHref(id: string): string {
  return `/event/${encodeURIComponent(id)}`;
}

/** The reports of an event side by side. */
export function eventCompareHref(
  id: string,
  state: CompareState = PLAIN_COMPARISON,
  hash = "",
): string {
  return withQueryString(`${eventHref(id)}/compare`, writeComparison(state), hash);
}

/** The id of a row of the comparison's table of facts: "Killed in Basra" as `fact-killed-in-basra`. */
export function factAnchor(label: string): string {
  return `fact-${slug(label)}`;
}

/** The row of an event's comparison that a figure is about. */
export function disputeHref(eventId: string, label: string): string {
  return `${eventCompareHref(eventId)}#${factAnchor(label)}`;
}

/** Any two to eight articles side by side. */
export function compareHref(state: CompareState, hash = ""): string {
  return withQueryString("/compare", writeComparison(state), hash);
}

/** The figures of a comparison as CSV; of all its reports where no columns are asked for. */
export function compareCsvHref(event: string | null, { articles, outlets }: CompareState): string {
  const path = event === null ? "/compare" : `${eventHref(event)}/compare`;
  return withQueryString(
    `${path}.csv`,
    writeComparison({ ...PLAIN_COMPARISON, articles, outlets }),
  );
}

/** The state as fields for a GET form, save those the form itself holds. */
export function hiddenFields(
  state: SearchState,
  except: readonly string[],
): { readonly name: string; readonly value: string }[] {
  return searchFields({ ...state, page: 1 })
    .filter(([name]) => !except.includes(name))
    .map(([name, value]) => ({ name, value }));
}
