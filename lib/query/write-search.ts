import { EMPTY_STATE, FACET_GROUPS, type SearchState } from "#lib/query/search-state";

type Field = readonly [name: string, value: string];

/** The fields of a state in canonical order, defaults left out. */
export function searchFields(state: SearchState): Field[] {
  return [
    ...field("q", state.q, ""),
    ...field("in", state.in, EMPTY_STATE.in),
    ...FACET_GROUPS.flatMap((group) => values(group, state.include[group])),
    ...FACET_GROUPS.flatMap((group) => values(`not_${group}`, state.exclude[group])),
    ...field("actor_match", state.match.actor, "any"),
    ...field("city_match", state.match.city, "any"),
    ...field("from", state.from ?? "", ""),
    ...field("to", state.to ?? "", ""),
    ...field("sort", state.sort, EMPTY_STATE.sort),
    ...field("exact", state.exact ? "1" : "", ""),
    ...field("scope", state.scope, EMPTY_STATE.scope),
    ...field("per", String(state.per), String(EMPTY_STATE.per)),
    ...field("view", state.view, EMPTY_STATE.view),
    ...field("page", String(state.page), "1"),
  ];
}

/** The query string of a state, without `?`; equal states give equal strings. */
export function writeSearch(state: SearchState, faulty: readonly Field[] = []): string {
  return new URLSearchParams(
    [...searchFields(state), ...faulty].map(([n, v]) => [n, v]),
  ).toString();
}

function field(name: string, value: string, fallback: string): Field[] {
  return value === fallback ? [] : [[name, value]];
}

function values(name: string, list: readonly string[]): Field[] {
  return [...list].sort().map((value) => [name, value]);
}
