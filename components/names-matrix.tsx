import { type MatrixRow, OutletMatrix } from "#components/outlet-matrix";
import { quantity } from "#components/quantity";
import type { Column } from "#components/report-columns";
import { spellingCell } from "#components/spelling-cell";
import { StatusTag } from "#components/status-tag";
import type { Comparison, Spelling } from "#lib/compare/comparison";
import { countNaming } from "#lib/compare/count-naming";

type Props = { readonly comparison: Comparison; readonly columns: readonly Column[] };
type Named = {
  readonly label: string;
  readonly spellings: readonly Spelling[];
  readonly differs: boolean;
};

/** Actors and places by report, as each writes them; those that one report alone names are folded. */
export function NamesMatrix({ comparison, columns }: Props) {
  const named = [
    ...comparison.names.map((row) => ({ key: row.actorId, ...row })),
    ...comparison.placeNames.map((row) => ({ key: row.placeId, ...row })),
  ];
  const shared = named.filter((row) => countNaming(row) > 1);
  const alone = named.filter((row) => countNaming(row) <= 1);
  const table = { corner: "Name", columns };
  return (
    <>
      {shared.length === 0 ? null : (
        <OutletMatrix caption="Names by report" {...table} rows={shared.map(makeRow)} />
      )}
      {alone.length === 0 ? null : (
        <details className="more">
          <summary>{quantity(alone.length, "name")} that one report alone uses</summary>
          <OutletMatrix caption="Names of one report" {...table} rows={alone.map(makeRow)} />
        </details>
      )}
    </>
  );
}

function makeRow(row: Named & { readonly key: string }): MatrixRow {
  return {
    key: row.key,
    head: (
      <>
        {row.differs ? <StatusTag status="spelling" word="Not written alike" /> : null}
        <span className="fact-label">
          <bdi>{row.label}</bdi>
        </span>
      </>
    ),
    cell: (column) => spellingCell(row.spellings, column),
    empty: "Not named",
  };
}
