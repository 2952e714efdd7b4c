import { DisputeLines } from "#components/dispute-lines";
import { countCompared, describeReach } from "#components/event-head";
import { eventCompareHref, eventHref } from "#lib/query/hrefs";
import type { EventCard } from "#lib/use-cases/views";

/** The event that many of the results report, above them. */
export function SharedEvent({ event }: { readonly event: EventCard | null }) {
  if (event === null) return null;
  const { id, label, reports, outlets, disputes } = event;
  return (
    <section
      aria-labelledby="shared-event"
      className="mt-4 flex flex-wrap items-end justify-between gap-x-8 gap-y-3 border-s-[3px] border-ink bg-surface py-3 ps-4 pe-4"
    >
      <div className="min-w-0">
        <p className="text-meta text-ink-2">
          Event in these results: {describeReach(reports, outlets)}
        </p>
        <h2 id="shared-event" className="font-serif text-h3 font-semibold">
          <a href={eventHref(id)} className="plain">
            <bdi>{label}</bdi>
          </a>
        </h2>
        <DisputeLines event={id} disputes={disputes} most={1} />
      </div>
      <p className="screen-only flex flex-wrap gap-x-4 gap-y-2 text-dense">
        <a href={eventCompareHref(id)} className="button">
          Compare {countCompared(reports, outlets)}
        </a>
        <a href={eventHref(id)} className="steady inline-flex min-h-10 items-center">
          Event page
        </a>
      </p>
    </section>
  );
}
