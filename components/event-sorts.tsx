import { OrderLinks } from "#components/order-links";
import { changeEvents } from "#lib/query/event-filters";
import type { EventSort, EventsState } from "#lib/query/events-state";
import { eventsHref } from "#lib/query/hrefs";

const CHOICES: readonly { readonly sort: EventSort; readonly label: string }[] = [
  { sort: "newest", label: "Newest" },
  { sort: "oldest", label: "Oldest" },
  { sort: "disputed", label: "Most conflicts" },
  { sort: "reports", label: "Most reports" },
];

/** The orders of a list of events, as links. */
export function EventSorts({ state }: { readonly state: EventsState }) {
  const orders = CHOICES.map(({ sort, label }) => ({
    label,
    href: eventsHref(changeEvents(state, { sort })),
    isCurrent: sort === state.sort,
  }));
  return <OrderLinks label="Order of the events" orders={orders} />;
}
