import { stringify } from "csv-stringify/sync";
import { answerFile } from "#app/api/answer-file";

type Row = Readonly<Record<string, string | number | null>>;

/** A table as CSV for spreadsheets: UTF-8 with BOM, no cell is taken for a formula. */
export function answerCsv(
  name: string,
  columns: readonly string[],
  rows: readonly Row[],
): Promise<Response> {
  return answerLongCsv(name, columns, [rows]);
}

/** The same for a table that comes in portions; each is sent before the next is asked for. */
export function answerLongCsv(
  name: string,
  columns: readonly string[],
  portions: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>,
): Promise<Response> {
  return answerFile(`${name}.csv`, "text/csv", writePortions(columns, portions));
}

async function* writePortions(
  columns: readonly string[],
  portions: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>,
): AsyncGenerator<string> {
  let isFirst = true;
  for await (const rows of portions) {
    yield stringify([...rows], {
      header: isFirst,
      bom: isFirst,
      columns: [...columns],
      escape_formulas: true,
      record_delimiter: "windows",
    });
    isFirst = false;
  }
}
