import { quantity } from "#components/quantity";
import { describeDate } from "#lib/article/describe-date";
import { NO_EVENT_FILTERS } from "#lib/query/events-state";
import { type EntityGroup, eventHref, eventsHref } from "#lib/query/hrefs";
import type { Profile } from "#lib/use-cases/profile-views";

type Props = {
  readonly heading: string;
  readonly events: Profile["events"];
  readonly group: EntityGroup;
  readonly id: string;
};

/** The newest events that several outlets report, and the way to all of them. */
export function EntityEvents({ heading, events: { total, events }, group, id }: Props) {
  if (total === 0) return null;
  return (
    <section className="mt-10" aria-labelledby="events">
      <h2 id="events" className="mb-3 font-serif text-h2 font-semibold">
        {heading}
      </h2>
      <ul className="border-t-2 border-ink">
        {events.map((event) => (
          <li key={event.id} className="border-b border-rule py-2">
            <a href={eventHref(event.id)} className="plain steady inline-block py-0.5 text-base">
              <bdi>{event.label}</bdi>
            </a>
            <p className="text-dense text-ink-2">
              {event.date === null || event.label.includes(describeDate(event.date))
                ? null
                : `${describeDate(event.date)}, `}
              {describeReach(event)}
              {event.disputes.length === 0
                ? null
                : `; reports differ: ${event.disputes
                    .slice(0, 2)
                    .map(
                      ({ label, values }) =>
                        `${label}: ${values.map(({ text }) => text).join(", ")}`,
                    )
                    .join("; ")}`}
            </p>
          </li>
        ))}
      </ul>
      {total <= events.length ? null : (
        <p className="pt-2 text-dense">
          <a
            href={eventsHref({ ...NO_EVENT_FILTERS, [group]: [id] })}
            className="steady inline-block py-1"
          >
            All {quantity(total, "event")}
          </a>
        </p>
      )}
    </section>
  );
}

/** How many report it; outlets are counted only as far as they are stated. */
function describeReach({ articles, outlets }: Profile["events"]["events"][number]): string {
  const reports = quantity(articles.length, "report");
  if (outlets.length === 0) return `${reports}, outlets not stated`;
  return articles.every(({ outlet }) => outlet !== null)
    ? `${reports} by ${quantity(outlets.length, "outlet")}`
    : `${reports}, ${quantity(outlets.length, "outlet")} named`;
}
