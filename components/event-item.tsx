import { DisputeLines } from "#components/dispute-lines";
import { NamedOutlets } from "#components/named-outlets";
import { PublishedDate } from "#components/published-date";
import { quantity } from "#components/quantity";
import { changeEvents } from "#lib/query/event-filters";
import { NO_EVENT_FILTERS } from "#lib/query/events-state";
import { eventCompareHref, eventHref, eventsHref } from "#lib/query/hrefs";
import type { EventSummary } from "#lib/use-cases/browse-events";

const SHOWN_DISPUTES = 2;

/** An event in a list: when and where in the margin, who reports it and over what they disagree beside it. */
export function EventItem({ event }: { readonly event: EventSummary }) {
  const { id, label, date, place, articles, outlets } = event;
  return (
    <li className="hit">
      <h2 className="hit-title">
        <a href={eventHref(id)} className="plain">
          <bdi>{label}</bdi>
        </a>
      </h2>
      <div className="hit-origin">
        <p className="font-semibold text-ink">
          {date === null ? "Day not known" : <PublishedDate published={date} />}
        </p>
        {place === null ? null : (
          <a
            href={eventsHref(changeEvents(NO_EVENT_FILTERS, { city: [place.id] }))}
            className="hit-place"
          >
            {place.label}
          </a>
        )}
      </div>
      <div className="hit-text">
        <p className="pt-1 text-dense text-ink-2">
          {quantity(articles.length, "report")}
          {outlets.length === 0 ? null : (
            <>
              : <NamedOutlets outlets={outlets} />
            </>
          )}
        </p>
        <DisputeLines event={id} disputes={event.disputes} most={SHOWN_DISPUTES} />
        {articles.length < 2 ? null : (
          <p className="mt-1 text-dense">
            <a href={eventCompareHref(id)} className="steady inline-block py-1">
              Compare {quantity(articles.length, "report")}
              <span className="sr-only">
                {" "}
                of <bdi>{label}</bdi>
              </span>
            </a>
          </p>
        )}
      </div>
    </li>
  );
}
