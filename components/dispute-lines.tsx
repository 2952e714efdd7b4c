import { ConflictLine } from "#components/conflict-line";
import { quantity } from "#components/quantity";
import { listDisputed } from "#lib/compare/describe-dispute";
import type { Dispute } from "#lib/compare/find-disputes";
import { disputeHref, eventCompareHref } from "#lib/query/hrefs";

type Props = {
  readonly event: string;
  readonly disputes: readonly Dispute[];
  /** At most so many; the rest are counted. */
  readonly most: number;
};

/** Over what the reports of an event disagree: "Conflict. Killed in Basra: 1, 4 or about 5". */
export function DisputeLines({ event, disputes, most }: Props) {
  if (disputes.length === 0) return null;
  const more = disputes.length - most;
  return (
    <ul className="dispute-lines">
      {disputes.slice(0, most).map((dispute) => (
        <li key={dispute.label}>
          <ConflictLine
            href={disputeHref(event, dispute.label)}
            label={dispute.label}
            words={listDisputed(dispute)}
          />
        </li>
      ))}
      {more > 0 ? (
        <li>
          <a href={eventCompareHref(event)} className="quiet">
            and {quantity(more, "more conflict")}
          </a>
        </li>
      ) : null}
    </ul>
  );
}
