import { quantity } from "#components/quantity";
import type { NameRow } from "#lib/compare/comparison";
import { countNaming } from "#lib/compare/count-naming";
import { toggleValue } from "#lib/query/change-state";
import { searchHref } from "#lib/query/hrefs";
import { EMPTY_STATE } from "#lib/query/search-state";
import type { EventView } from "#lib/use-cases/read-event";

const SHOWN = 10;

/** The actors that the reports name, and how many of them do. */
export function EventNames({ event }: { readonly event: EventView }) {
  const rows = event.comparison.names
    .map((row) => ({ row, reports: countNaming(row) }))
    .sort((a, b) => b.reports - a.reports);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="names" className="border-t border-rule pt-3 pb-5">
      <h2 id="names" className="font-semibold">
        Who is named
      </h2>
      <Rows event={event} rows={rows.slice(0, SHOWN)} />
      {rows.length > SHOWN ? (
        <details>
          <summary className="cursor-pointer py-1 text-link">
            {quantity(rows.length - SHOWN, "more name")}
          </summary>
          <Rows event={event} rows={rows.slice(SHOWN)} />
        </details>
      ) : null}
    </section>
  );
}

type RowsProps = {
  readonly event: EventView;
  readonly rows: readonly { readonly row: NameRow; readonly reports: number }[];
};

function Rows({ event, rows }: RowsProps) {
  const within = toggleValue(EMPTY_STATE, "event", event.id);
  return (
    <ul className="mt-1">
      {rows.map(({ row, reports }) => (
        <li key={row.actorId} className="flex items-baseline justify-between gap-3">
          <a
            href={searchHref(toggleValue(within, "actor", row.actorId))}
            className="plain steady min-w-0 py-1"
          >
            <bdi>{row.label}</bdi>
          </a>
          <span className="tabular shrink-0 text-muted">
            {reports} of {event.comparison.articles.length}
          </span>
        </li>
      ))}
    </ul>
  );
}
