import { ChoiceLinks } from "#components/choice-links";
import { changeEvents } from "#lib/query/event-filters";
import { EVENT_SORTS, type EventSort, type EventsState } from "#lib/query/events-state";
import { eventsHref } from "#lib/query/hrefs";

/** The orders of a list of events, as a reader chooses them. */
export const EVENT_SORT_LABELS: Readonly<Record<EventSort, string>> = {
  newest: "Newest",
  oldest: "Oldest",
  disputed: "Most conflicts",
  reports: "Most reports",
};

/** The orders of a list of events, as links. */
export function EventSorts({ state }: { readonly state: EventsState }) {
  const orders = EVENT_SORTS.map((sort) => ({
    label: EVENT_SORT_LABELS[sort],
    href: eventsHref(changeEvents(state, { sort })),
    isCurrent: sort === state.sort,
  }));
  return <ChoiceLinks label="Order of the events" lead="Sort" choices={orders} />;
}
