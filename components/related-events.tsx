import { PublishedDate } from "#components/published-date";
import { quantity } from "#components/quantity";
import { StatusTag } from "#components/status-tag";
import { eventHref } from "#lib/query/hrefs";
import type { EventSummary } from "#lib/use-cases/browse-events";

/** Events of the same place and people at another time. */
export function RelatedEvents({ events }: { readonly events: readonly EventSummary[] }) {
  if (events.length === 0) return null;
  return (
    <section aria-labelledby="related" className="mt-10">
      <h2 id="related" className="text-h3 font-semibold">
        Related events
      </h2>
      <p className="mt-1 text-dense text-ink-2">The same place or people at another time.</p>
      <ul className="mt-2 border-t border-rule">
        {events.map(({ id, label, date, articles, disputed }) => (
          <li
            key={id}
            className="grid gap-x-6 border-b border-rule py-2 md:grid-cols-[11rem_minmax(0,1fr)]"
          >
            <p className="text-dense text-ink-2">
              {date === null ? "Day not known" : <PublishedDate published={date} />}
            </p>
            <p>
              <a href={eventHref(id)} className="plain steady font-serif font-semibold">
                <bdi>{label}</bdi>
              </a>{" "}
              <span className="text-dense text-ink-2">
                {quantity(articles.length, "report")}
                {disputed ? (
                  <>
                    {" "}
                    <StatusTag status="conflict" />
                  </>
                ) : null}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
