import { compareWords } from "#components/event-head";
import { quantity } from "#components/quantity";
import { StatusTag } from "#components/status-tag";
import { describeSides, takeSides } from "#lib/compare/describe-dispute";
import { disputeHref, eventCompareHref, eventHref } from "#lib/query/hrefs";
import type { EventCard } from "#lib/use-cases/views";

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
    <section aria-labelledby="this-event" className="mb-6 border-t-2 border-ink pt-3 pb-1">
      <h2 id="this-event" className="font-semibold">
        This event
      </h2>
      <p className="mt-1 text-base">
        <a href={eventHref(event.id)} className="steady">
          <bdi>{event.label}</bdi>
        </a>
      </p>
      <p className="text-ink-2">
        {quantity(event.reports, "report")}, {quantity(event.outlets, "outlet")} named
      </p>
      <ul className="mt-2">
        {inOrder.slice(0, SHOWN).map((side) => (
          <li key={side.label} className="py-1">
            <StatusTag status="conflict" />{" "}
            <a href={disputeHref(event.id, side.label)} className="plain steady">
              <bdi>{side.label}</bdi>: {describeSides(side)}
            </a>
          </li>
        ))}
      </ul>
      <p className="screen-only mt-2">
        <a href={eventCompareHref(event.id)} className="button button-line">
          {compareWords(event.reports, event.outlets).replace("Compare", "Compare all")}
        </a>
      </p>
    </section>
  );
}
