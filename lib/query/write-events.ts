import { EVENT_GROUPS, type EventsState, NO_EVENT_FILTERS } from "#lib/query/events-state";

type Field = readonly [name: string, value: string];

/** The fields of a list of events in canonical order, defaults left out. */
function eventsFields(state: EventsState): Field[] {
  const values = EVENT_GROUPS.flatMap((name) =>
    [...state[name]].sort().map((value): Field => [name, value]),
  );
  const rest: Field[] = [
    ["from", state.from ?? ""],
    ["to", state.to ?? ""],
    ["disputed", state.disputed ? "1" : ""],
    ["reports", state.reports === NO_EVENT_FILTERS.reports ? "" : state.reports],
    ["sort", state.sort === NO_EVENT_FILTERS.sort ? "" : state.sort],
    ["page", state.page === 1 ? "" : String(state.page)],
  ];
  return [["q", state.q] as const, ...values, ...rest].filter(([, value]) => value !== "");
}

/** The query string of a state, without `?`; equal states give equal strings. */
export function writeEvents(state: EventsState, faulty: readonly Field[] = []): string {
  return new URLSearchParams(
    [...eventsFields(state), ...faulty].map(([name, value]) => [name, value]),
  ).toString();
}
