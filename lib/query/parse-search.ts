import { z } from "zod";
import type { Notice } from "#lib/query/notice";
import { readPartialDate } from "#lib/query/partial-date";
import {
  EMPTY_STATE,
  FACET_GROUPS,
  type FacetGroup,
  SCOPES,
  type SearchState,
  SORTS,
  UNKNOWN,
} from "#lib/query/search-state";
import { writeSearch } from "#lib/query/write-search";

/** Longest query kept, in characters; the engine reads ten words of it at most. */
const MAX_QUERY = 500;
const MAX_VALUE = 200;
const MAX_VALUES = 50;
const MAX_PAGE = 50_000;

export type ParsedSearch = {
  readonly state: SearchState;
  /** What was ignored or cut, and why. */
  readonly notices: readonly Notice[];
  /** The one query string of this state, without `?`; keeps a faulty date so that the reader can mend it. */
  readonly canonical: string;
};

/** Reads the parameters of a search URL; never throws, whatever they hold. */
export function parseSearch(params: URLSearchParams): ParsedSearch {
  const notices: Notice[] = [];
  const faulty: [string, string][] = [];
  const readDate = (field: "from" | "to"): string | null => {
    const value = readText(params, field);
    if (value === "") return null;
    if (readPartialDate(value) !== null || (field === "from" && value === UNKNOWN)) return value;
    notices.push(dateNotice(field, value));
    faulty.push([field, value.slice(0, MAX_VALUE)]);
    return null;
  };
  const from = readDate("from");
  const to = from === UNKNOWN ? null : readDate("to");
  const ordered = orderDates(from, to, notices);
  if (to !== null && ordered.to === null) faulty.push(["to", to]);
  const state: SearchState = {
    q: readQuery(params, notices),
    include: readGroups(params, "", notices),
    exclude: readGroups(params, "not_", notices),
    match: {
      actor: readChoice(params, "actor_match", ["any", "all"], "any", notices),
      city: readChoice(params, "city_match", ["any", "all"], "any", notices),
    },
    ...ordered,
    sort: readChoice(params, "sort", SORTS, EMPTY_STATE.sort, notices),
    page: readPage(params, notices),
    exact: readChoice(params, "exact", ["0", "1"], "0", notices) === "1",
    scope: readChoice(params, "scope", SCOPES, EMPTY_STATE.scope, notices),
  };
  return { state, notices, canonical: writeSearch(state, faulty) };
}

function readText(params: URLSearchParams, name: string): string {
  return (params.get(name) ?? "").normalize("NFC").trim();
}

function readQuery(params: URLSearchParams, notices: Notice[]): string {
  const q = readText(params, "q")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  if (q.length <= MAX_QUERY) return q;
  const message = `The query was cut to its first ${MAX_QUERY} characters.`;
  notices.push({ code: "too-long", field: "q", message });
  return q
    .slice(0, MAX_QUERY)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trim();
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

function readValues(params: URLSearchParams, name: string, notices: Notice[]): readonly string[] {
  const values = params.getAll(name).map((value) => value.normalize("NFC").trim());
  const usable = [...new Set(values.filter((value) => value !== "" && value.length <= MAX_VALUE))];
  if (usable.length > MAX_VALUES) {
    const message = `Only the first ${MAX_VALUES} values of "${name}" are used.`;
    notices.push({ code: "too-long", field: name, message });
  }
  return usable.slice(0, MAX_VALUES).sort();
}

function readChoice<T extends string>(
  params: URLSearchParams,
  name: string,
  choices: readonly T[],
  fallback: T,
  notices: Notice[],
): T {
  const value = readText(params, name);
  if (value === "") return fallback;
  const parsed = z.enum(choices).safeParse(value);
  if (parsed.success) return parsed.data as T;
  const message = `"${name}" was ignored: got "${value.slice(0, 40)}", expected ${choices.join(" or ")}.`;
  notices.push({ code: "invalid-value", field: name, message });
  return fallback;
}

function readPage(params: URLSearchParams, notices: Notice[]): number {
  const value = readText(params, "page");
  if (value === "") return 1;
  const parsed = z.coerce.number().int().min(1).max(MAX_PAGE).safeParse(value);
  if (parsed.success) return parsed.data;
  const message = `"page" was ignored: got "${value.slice(0, 40)}", expected a number from 1.`;
  notices.push({ code: "invalid-value", field: "page", message });
  return 1;
}

function orderDates(
  from: string | null,
  to: string | null,
  notices: Notice[],
): { from: string | null; to: string | null } {
  const first = from === null ? null : readPartialDate(from);
  const last = to === null ? null : readPartialDate(to);
  if (first === null || last === null || first.first <= last.last) return { from, to };
  const message = `"To" was ignored: ${to} is before ${from}.`;
  notices.push({ code: "invalid-date", field: "to", message });
  return { from, to: null };
}

function dateNotice(field: "from" | "to", value: string): Notice {
  const message = `"${value.slice(0, 40)}" is not a date this search knows. Write 2022, 2022-08 or 2022-08-31.`;
  return { code: "invalid-date", field, message };
}
