import { describeDate } from "#lib/article/describe-date";
import {
  EVENT_GROUPS,
  type EventGroup,
  type EventsState,
  NO_EVENT_FILTERS,
} from "#lib/query/events-state";

const GROUP_LABELS: Readonly<Record<EventGroup, string>> = {
  actor: "Actor",
  city: "City",
  outlet: "Outlet",
};

/** One filter of a list of events in words, and the state without it. */
export type EventFilter = { readonly label: string; readonly state: EventsState };

type Chosen = readonly {
  readonly group: EventGroup;
  readonly id: string;
  readonly label: string;
}[];

/** Changes what is listed, and goes back to page one. */
export function changeEvents(state: EventsState, change: Partial<EventsState>): EventsState {
  return { ...state, page: 1, ...change };
}

/** Takes all filters off; the order and what counts as listed stay. */
export function clearEventFilters(state: EventsState): EventsState {
  return { ...NO_EVENT_FILTERS, reports: state.reports, sort: state.sort };
}

/** The filters of a list of events, each with the state that drops it. */
export function listEventFilters(state: EventsState, chosen: Chosen): EventFilter[] {
  const filter = (label: string, change: Partial<EventsState>): EventFilter => ({
    label,
    state: changeEvents(state, change),
  });
  const values = EVENT_GROUPS.flatMap((group) =>
    state[group].map((id) => {
      const name = chosen.find((value) => value.group === group && value.id === id)?.label ?? id;
      return filter(`${GROUP_LABELS[group]}: ${name}`, {
        [group]: state[group].filter((other) => other !== id),
      });
    }),
  );
  return [
    ...(state.q === "" ? [] : [filter(`Words: ${state.q}`, { q: "" })]),
    ...values,
    ...(state.from === null ? [] : [filter(`From: ${describeDate(state.from)}`, { from: null })]),
    ...(state.to === null ? [] : [filter(`To: ${describeDate(state.to)}`, { to: null })]),
    ...(state.disputed ? [filter("With conflicts", { disputed: false })] : []),
  ];
}
