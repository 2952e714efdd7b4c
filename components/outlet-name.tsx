import type { Column } from "#components/report-columns";

/** The letter of a report and the outlet it stands for. */
export function OutletName({ column }: { readonly column: Pick<Column, "letter" | "outlet"> }) {
  return (
    <>
      <span className="letter">{column.letter}</span>{" "}
      {column.outlet === null ? (
        <span className="font-normal text-muted">Outlet not stated</span>
      ) : (
        <bdi>{column.outlet}</bdi>
      )}
    </>
  );
}
