import { ConflictLine } from "#components/conflict-line";
import { countCompared, describeReach } from "#components/event-head";
import { describeSides, takeSides } from "#lib/compare/describe-dispute";
import { disputeHref, eventCompareHref, eventHref } from "#lib/query/hrefs";
import type { EventCard } from "#lib/use-cases/views";

/** Anchor of the box. */
export const THIS_EVENT = "this-event";

const SHOWN = 4;

type Props = { readonly article: string; readonly event: EventCard | null };

/** The event that an article reports, and where other reports of it say something else. */
export function EventBox({ article, event }: Props) {
  if (event === null) return null;
  const sides = event.disputes.map((dispute) => takeSides(dispute, article));
  const inOrder = [
    ...sides.filter(({ here }) => here.length > 0),
    ...sides.filter(({ here }) => here.length === 0),
  ];
  return (
    <section aria-labelledby={THIS_EVENT} className="mb-6 border-t-2 border-ink pt-3 pb-1">
      <h2 id={THIS_EVENT} className="font-semibold">
        This event
      </h2>
      <p className="mt-1 text-base">
        <a href={eventHref(event.id)} className="steady">
          <bdi>{event.label}</bdi>
        </a>
      </p>
      <p className="text-ink-2">{describeReach(event.reports, event.outlets)}</p>
      <ul className="mt-2">
        {inOrder.slice(0, SHOWN).map((side) => (
          <li key={side.label} className="py-1">
            <ConflictLine
              href={disputeHref(event.id, side.label)}
              label={side.label}
              words={describeSides(side)}
            />
          </li>
        ))}
      </ul>
      <p className="screen-only mt-2">
        <a href={eventCompareHref(event.id)} className="button button-line">
          Compare all {countCompared(event.reports, event.outlets)}
        </a>
      </p>
    </section>
  );
}
