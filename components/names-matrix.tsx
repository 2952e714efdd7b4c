import { type MatrixRow, OutletMatrix } from "#components/outlet-matrix";
import { quantity } from "#components/quantity";
import type { Column } from "#components/report-columns";
import { SpellingCell } from "#components/spelling-cell";
import { StatusTag } from "#components/status-tag";
import type { Comparison, Spelling } from "#lib/compare/comparison";

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
  const shared = named.filter((row) => countReports(row) > 1);
  const alone = named.filter((row) => countReports(row) <= 1);
  const toRow = (row: Named & { readonly key: string }) => makeRow(row, columns);
  const table = { corner: "Name", columns };
  return (
    <>
      {shared.length === 0 ? null : (
        <OutletMatrix caption="Names by report" {...table} rows={shared.map(toRow)} />
      )}
      {alone.length === 0 ? null : (
        <details className="more">
          <summary>{quantity(alone.length, "name")} that one report alone uses</summary>
          <OutletMatrix caption="Names of one report" {...table} rows={alone.map(toRow)} />
        </details>
      )}
    </>
  );
}

const countReports = ({ spellings }: Named) =>
  new Set(spellings.flatMap(({ articles }) => articles.map(({ articleId }) => articleId))).size;

function makeRow(row: Named & { readonly key: string }, columns: readonly Column[]): MatrixRow {
  const written = columns.filter(({ id }) =>
    row.spellings.some(({ articles }) => articles.some(({ articleId }) => articleId === id)),
  );
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
    cells: new Map(
      written.map((column) => [
        column.id,
        <SpellingCell key={column.id} spellings={row.spellings} column={column} />,
      ]),
    ),
    empty: "Not named",
  };
}
