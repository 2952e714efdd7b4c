import type { Notice } from "#lib/query/notice";
import {
  faultyFields,
  readChoice,
  readDates,
  readPage,
  readQuery,
  readText,
  readValues,
} from "#lib/query/read-params";
import {
  EMPTY_STATE,
  FACET_GROUPS,
  type FacetGroup,
  PAGE_SIZES,
  type PageSize,
  PLACES_OF_WORDS,
  SCOPES,
  type SearchState,
  SORTS,
  UNKNOWN,
  VIEWS,
} from "#lib/query/search-state";
import { writeSearch } from "#lib/query/write-search";

/** Longest query kept, in characters; the engine reads ten words of it at most. */
const MAX_QUERY = 500;
const MAX_FIND = 100;

export type ParsedSearch = {
  readonly state: SearchState;
  /** What was ignored or cut, and why. */
  readonly notices: readonly Notice[];
  /** The one query string of this state, without `?`; keeps what is faulty so that the reader can mend it. */
  readonly canonical: string;
};

/** Reads the parameters of a search URL; never throws, whatever they hold. */
export function parseSearch(params: URLSearchParams): ParsedSearch {
  const notices: Notice[] = [];
  const { from, to } = readDates(params, notices, UNKNOWN);
  const state: SearchState = {
    q: readQuery(params, MAX_QUERY, notices),
    in: readChoice(params, "in", PLACES_OF_WORDS, EMPTY_STATE.in, notices),
    include: readGroups(params, "", notices),
    exclude: readGroups(params, "not_", notices),
    match: {
      actor: readChoice(params, "actor_match", ["any", "all"], "any", notices),
      city: readChoice(params, "city_match", ["any", "all"], "any", notices),
    },
    from,
    to,
    sort: readChoice(params, "sort", SORTS, EMPTY_STATE.sort, notices),
    page: readPage(params, notices),
    exact: readChoice(params, "exact", ["0", "1"], "0", notices) === "1",
    scope: readChoice(params, "scope", SCOPES, EMPTY_STATE.scope, notices),
    per: readPageSize(params, notices),
    view: readChoice(params, "view", VIEWS, EMPTY_STATE.view, notices),
  };
  return { state, notices, canonical: writeSearch(state, faultyFields(params, notices)) };
}

function readPageSize(params: URLSearchParams, notices: Notice[]): PageSize {
  const fallback = String(EMPTY_STATE.per);
  const chosen = readChoice(params, "per", PAGE_SIZES.map(String), fallback, notices);
  return PAGE_SIZES.find((per) => String(per) === chosen) ?? EMPTY_STATE.per;
}

/** What the names of a facet's values are to hold; "" for all of them. */
export function readFacetFind(params: URLSearchParams): string {
  return readText(params, "facet_q").slice(0, MAX_FIND);
}

function readGroups(
  params: URLSearchParams,
  prefix: "" | "not_",
  notices: Notice[],
): Record<FacetGroup, readonly string[]> {
  const groups = { ...EMPTY_STATE.include } as Record<FacetGroup, readonly string[]>;
  for (const group of FACET_GROUPS) groups[group] = readValues(params, prefix + group, notices);
  return groups;
}
