import { DisputeLines } from "#components/dispute-lines";
import { IndexColumn } from "#components/index-column";
import { quantity } from "#components/quantity";
import { NO_EVENT_FILTERS } from "#lib/query/events-state";
import { eventHref, eventsHref } from "#lib/query/hrefs";
import type { EventSummary } from "#lib/use-cases/browse-events";

type Props = {
  readonly disputed: readonly EventSummary[];
  readonly newest: readonly EventSummary[];
};

/** Where reports disagree most, and what happened last. */
export function HomeEvents({ disputed, newest }: Props) {
  if (newest.length === 0) return null;
  return (
    <div className="mt-12 grid gap-x-10 gap-y-10 lg:grid-cols-2">
      {disputed.length === 0 ? null : (
        <IndexColumn
          id="disputed"
          heading="Where reports disagree most"
          more={{
            href: eventsHref({ ...NO_EVENT_FILTERS, disputed: true, sort: "disputed" }),
            label: "All events with conflicts",
          }}
        >
          <Events events={disputed} most={2} />
        </IndexColumn>
      )}
      <IndexColumn
        id="newest"
        heading="Newest events"
        more={{ href: eventsHref(NO_EVENT_FILTERS), label: "All events" }}
      >
        <Events events={newest} most={1} />
      </IndexColumn>
    </div>
  );
}

type EventsProps = { readonly events: readonly EventSummary[]; readonly most: number };

function Events({ events, most }: EventsProps) {
  return (
    <ol>
      {events.map(({ id, label, articles, disputes }) => (
        <li key={id} className="border-b border-rule py-2">
          <div className="flex items-baseline justify-between gap-4">
            <a href={eventHref(id)} className="plain steady min-w-0 py-0.5">
              <bdi>{label}</bdi>
            </a>
            <span className="tabular shrink-0 text-dense text-muted">
              {quantity(articles.length, "report")}
            </span>
          </div>
          <DisputeLines event={id} disputes={disputes} most={most} />
        </li>
      ))}
    </ol>
  );
}
