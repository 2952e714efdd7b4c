// biome-ignore-all lint/a11y/noRedundantRoles: the layout of narrow screens takes the implied roles away
import { quantity } from "#components/quantity";
import { StatusTag } from "#components/status-tag";
import type { FigureRow } from "#lib/compare/comparison";
import { describeRange } from "#lib/compare/describe-range";
import { disputeHref, eventCompareHref } from "#lib/query/hrefs";

const SHOWN = 6;
const COLUMNS = ["Figure", "Reported", "Sources", "Between the reports"] as const;

type Props = { readonly event: string; readonly rows: readonly FigureRow[] };

/** The main numbers of an event: what was reported, by how many sources, and whether it fits together. */
export function EventFigures({ event, rows }: Props) {
  if (rows.length === 0) return null;
  const shown = rows.slice(0, SHOWN);
  return (
    <section aria-labelledby="figures" className="mt-8">
      <h2 id="figures" className="text-h3 font-semibold">
        Figures
      </h2>
      <table className="stacked mt-2 w-full text-base" role="table">
        <caption className="sr-only">Numbers in the reports of this event</caption>
        <thead role="rowgroup">
          <tr role="row" className="border-b border-control text-dense text-ink-2">
            {COLUMNS.map((column) => (
              <th
                key={column}
                role="columnheader"
                scope="col"
                className="py-1 pe-6 text-start font-normal"
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {shown.map((row) => (
            <Row key={row.label} event={event} row={row} />
          ))}
        </tbody>
      </table>
      {rows.length > shown.length ? (
        <p className="pt-2 text-dense">
          <a href={eventCompareHref(event)} className="steady inline-block py-1">
            {quantity(rows.length - shown.length, "more figure")} in the comparison
          </a>
        </p>
      ) : null}
    </section>
  );
}

function Row({ event, row }: { readonly event: string; readonly row: FigureRow }) {
  const cell = "align-baseline md:py-2 md:pe-6";
  return (
    <tr role="row" className="border-b border-rule">
      <th role="rowheader" scope="row" className={`${cell} text-start font-normal`}>
        <a href={disputeHref(event, row.label)} className="plain steady inline-block py-1">
          <bdi>{row.label}</bdi>
        </a>
      </th>
      <td role="cell" className={`${cell} font-semibold`}>
        {describeRange(row)}
      </td>
      <td role="cell" className={cell}>
        {row.origins === 0 ? "none" : quantity(row.origins, "source")}
      </td>
      <td role="cell" className={`${cell} max-md:w-full`}>
        <StatusTag status={row.status} />
      </td>
    </tr>
  );
}
