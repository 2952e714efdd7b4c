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
  return (
    <nav aria-label="Order of the events" className="screen-only flex items-center text-dense">
      <span aria-hidden="true" className="pe-1 text-muted">
        Sort
      </span>
      <ul className="-me-2 flex flex-wrap">
        {CHOICES.map(({ sort, label }) => (
          <li key={sort}>
            <a
              href={eventsHref(changeEvents(state, { sort }))}
              aria-current={sort === state.sort ? "true" : undefined}
              className="quiet flex min-h-8 items-center px-2 aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
