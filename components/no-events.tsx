import type { ReactNode } from "react";
import { quantity } from "#components/quantity";
import { changeEvents, clearEventFilters, type EventFilter } from "#lib/query/event-filters";
import { eventsHref } from "#lib/query/hrefs";
import type { EventsPage } from "#lib/use-cases/browse-events";

type Props = { readonly page: EventsPage; readonly filters: readonly EventFilter[] };

/** Nothing to list: what to drop, one filter at a time, or all. */
export function NoEvents({ page: { state, total }, filters }: Props) {
  if (total > 0) return null;
  return (
    <ul className="mt-6 max-w-[66ch] border-t border-rule pt-4 text-base">
      {filters.map((filter) => (
        <Way key={filter.label} href={eventsHref(filter.state)}>
          Without “<bdi>{filter.label}</bdi>”
        </Way>
      ))}
      {filters.length > 1 ? (
        <Way href={eventsHref(clearEventFilters(state))}>
          Without these {quantity(filters.length, "filter")}
        </Way>
      ) : null}
      {state.reports === "any" ? null : (
        <Way href={eventsHref(changeEvents(state, { reports: "any" }))}>
          Also events that one article alone reports
        </Way>
      )}
      <Way href="/search">All articles</Way>
    </ul>
  );
}

function Way({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <li>
      <a href={href} className="steady inline-block py-1">
        {children}
      </a>
    </li>
  );
}
