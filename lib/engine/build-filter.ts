import { EVENT_GROUPS, type EventsState } from "#lib/query/events-state";
import { readPartialDate } from "#lib/query/partial-date";
import { FACET_GROUPS, type FacetGroup, type SearchState, UNKNOWN } from "#lib/query/search-state";

/** A filter as the engine takes it: all of the items, an inner list meaning any of its own. */
export type Filter = (string | string[])[];

/** What a disjunctive count leaves out: the group's own ticks, so that its other values keep their counts. */
export type Omitted = FacetGroup | "date" | null;

export const DATE_GROUPS = ["year", "month", "day"] as const;
export type DateGroup = (typeof DATE_GROUPS)[number];
/** Everything that is counted. */
export type FacetKey = FacetGroup | DateGroup;

/** The group whose own ticks its counts leave out: none while nothing is ticked or all are asked for. */
export function omission(state: SearchState, key: FacetKey): Omitted {
  if (key === "year" || key === "month" || key === "day") {
    return state.from === null && state.to === null ? null : "date";
  }
  if (state.include[key].length === 0) return null;
  return (key === "actor" || key === "city") && state.match[key] === "all" ? null : key;
}

/** The filter of a state; values are quoted, never concatenated bare. */
export function buildFilter(state: SearchState, omitted: Omitted = null): Filter {
  return [
    ...FACET_GROUPS.flatMap((group) => (group === omitted ? [] : included(state, group))),
    ...FACET_GROUPS.flatMap((group) =>
      state.exclude[group].map((id) => `NOT ${equals(group, id)}`),
    ),
    ...(omitted === "date" ? [] : dates(state)),
  ];
}

/** `attribute = "value"` with the value quoted and escaped. */
function equals(attribute: string, value: string): string {
  return `${attribute} = ${JSON.stringify(value)}`;
}

/** `attribute IN ["a", "b"]` with every value quoted and escaped. */
export function isAnyOf(attribute: string, values: readonly string[]): string {
  return `${attribute} IN [${values.map((value) => JSON.stringify(value)).join(", ")}]`;
}

function included(state: SearchState, group: FacetGroup): Filter {
  const any = state.include[group].map((id) => equals(group, id));
  if (any.length === 0) return [];
  const all = (group === "actor" || group === "city") && state.match[group] === "all";
  return all ? any : [any];
}

/** The filter of a list of events. */
export function buildEventsFilter(state: Omit<EventsState, "page">): Filter {
  const any = EVENT_GROUPS.flatMap((group) =>
    state[group].length === 0 ? [] : [isAnyOf(group, state[group])],
  );
  return [
    ...any,
    ...(state.disputed ? ["disputed = true"] : []),
    ...(state.reports === "several" ? ["size > 1"] : []),
    ...days(state, "firstDay", "firstDay"),
  ];
}

// An article dated "2022-08" may be of any day of that month: it is kept when its days and the range meet.
function dates(state: SearchState): Filter {
  if (state.from === UNKNOWN) return [equals("year", UNKNOWN)];
  return days(state, "firstDay", "lastDay");
}

function days(
  state: { readonly from: string | null; readonly to: string | null },
  first: string,
  last: string,
): Filter {
  const from = state.from === null ? null : readPartialDate(state.from);
  const to = state.to === null ? null : readPartialDate(state.to);
  return [
    ...(from === null ? [] : [`${last} >= ${from.first}`]),
    ...(to === null ? [] : [`${first} <= ${to.last}`]),
  ];
}
