import { stringify } from "csv-stringify/sync";

/** A table as CSV for spreadsheets: UTF-8 with BOM, no cell is taken for a formula. */
export function answerCsv(
  name: string,
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string | number | null>>[],
): Response {
  const body = stringify([...rows], {
    header: true,
    columns: [...columns],
    bom: true,
    escape_formulas: true,
    record_delimiter: "windows",
  });
  return new Response(body, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name.replace(/[^\w-]+/g, "-")}.csv"`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
