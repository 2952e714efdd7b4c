// biome-ignore-all lint/a11y/noRedundantRoles: rows laid out as grids lose the implied roles
// biome-ignore-all lint/a11y/useSemanticElements: these are the elements of a table
import type { ReactNode } from "react";
import { OutletName } from "#components/outlet-name";
import type { Column } from "#components/report-columns";

export type MatrixRow = {
  /** Anchor of the row. */
  readonly anchor?: string;
  readonly key: string;
  readonly head: ReactNode;
  /** What a report says; null where it says nothing. */
  readonly cell: (column: Column) => ReactNode;
  /** What stands where a report says nothing. */
  readonly empty: string;
  readonly isConflict?: boolean;
};

type Props = {
  readonly caption: string;
  /** Heading of the column of row heads. */
  readonly corner: string;
  readonly columns: readonly Column[];
  readonly rows: readonly MatrixRow[];
};

/**
 * A table with a column per report: one line of columns where there is room, else each row as a block.
 * Roles are spelled out, so that every layout is read as a table.
 */
export function OutletMatrix({ caption, corner, columns, rows }: Props) {
  return (
    <table className="matrix" role="table">
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row" className="matrix-row matrix-head">
          <th role="columnheader" scope="col">
            {corner}
          </th>
          {columns.map((column) => (
            <th key={column.id} role="columnheader" scope="col">
              <OutletName column={column} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Row key={row.key} row={row} columns={columns} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = { readonly row: MatrixRow; readonly columns: readonly Column[] };

function Row({ row, columns }: RowProps) {
  return (
    <tr
      role="row"
      id={row.anchor}
      className="matrix-row"
      data-conflict={row.isConflict === true ? "" : undefined}
      tabIndex={row.isConflict === true ? -1 : undefined}
    >
      <th role="rowheader" scope="row">
        {row.head}
      </th>
      {columns.map((column) => (
        <td key={column.id} role="cell">
          <span aria-hidden="true" className="cell-outlet">
            <OutletName column={column} />
          </span>
          {row.cell(column) ?? <p className="silent">{row.empty}</p>}
        </td>
      ))}
    </tr>
  );
}
