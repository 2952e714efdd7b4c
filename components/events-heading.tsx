import { EVENT_SORT_LABELS, EventSorts } from "#components/event-sorts";
import { ListHeading } from "#components/list-heading";
import { quantity } from "#components/quantity";
import { lowerFirst } from "#lib/article/first-letter";
import { NO_EVENT_FILTERS } from "#lib/query/events-state";
import type { EventsPage } from "#lib/use-cases/browse-events";

type Props = {
  readonly page: EventsPage;
  /** How many filters are in force. */
  readonly filters: number;
};

/** How many events are listed, and in which order they stand. */
export function EventsHeading({ page: { state, total }, filters }: Props) {
  const title = `${countEvents(total)}${state.reports === "several" ? " with several reports" : ""}`;
  return (
    <ListHeading title={title} filters={filters}>
      {total > 1 ? <EventSorts state={state} /> : null}
    </ListHeading>
  );
}

/** The number in plain words, for the title of the page. */
export function eventsTitle({ page: { state, total }, filters }: Props): string {
  return [
    countEvents(total),
    ...(filters === 0 ? [] : [quantity(filters, "filter")]),
    ...(state.sort === NO_EVENT_FILTERS.sort ? [] : [lowerFirst(EVENT_SORT_LABELS[state.sort])]),
    ...(state.page === 1 ? [] : [`page ${state.page}`]),
  ].join(", ");
}

const countEvents = (total: number) => (total === 0 ? "No events" : quantity(total, "event"));
