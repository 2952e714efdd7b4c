import path from "node:path";
import { parse } from "csv-parse/sync";
import { decodeText } from "#lib/article/decode-text";
import { gatherBytes } from "#lib/article/formats/gather-bytes";
import { holdsArticles, readTableHead } from "#lib/article/formats/table-head";
import { quoteValue } from "#lib/article/quote-value";
import { readField } from "#lib/article/read-field";
import { fieldOf } from "#lib/article/read-record";
import { readContent } from "#lib/files/read-content";

/** The names under which a sidecar is found beside the articles it describes. */
export const SIDECAR_NAMES: readonly string[] = ["metadata.csv", "articles.csv"];

const SIDECAR_FIELDS = ["outlet", "title", "url", "published", "lang"] as const;
type SidecarField = (typeof SIDECAR_FIELDS)[number];

/** What the curator says of one file; a blank cell says nothing. */
type SidecarRow = {
  readonly line: number;
  /** As in the sidecar, with forward slashes; `path#key` for a record of a file with many. */
  readonly file: string;
  readonly fields: Readonly<Partial<Record<SidecarField, string>>>;
};

export type Sidecar = {
  readonly path: string;
  readonly rows: ReadonlyMap<string, SidecarRow>;
  /** Cells and rows that could not be taken, each naming line, column and value. */
  readonly faults: readonly string[];
  readonly warnings: readonly string[];
};

type Line = { readonly record: readonly string[]; readonly info: { readonly lines: number } };
type Column = { readonly name: string; readonly field: SidecarField; readonly index: number };

/**
 * Reads a CSV of what is known of article files: `file` and any of outlet, title, url, published and
 * language, in any order. A bad cell is left out and named in `faults`; the rest of its row is taken.
 * Throws an Error when the file cannot be read as such a table.
 */
export async function readSidecar(sidecar: string): Promise<Sidecar> {
  const [header, ...lines] = readCsv(decodeText(await gatherBytes(readContent(sidecar, false))));
  const names = (header?.record ?? []).map((name) => name.toLowerCase());
  const file = names.indexOf("file");
  if (file === -1) {
    throw new Error(
      `no column "file": the first line must name the columns, got ${quoteValue(header?.record.join(",") ?? "")}`,
    );
  }
  const columns = names.flatMap(toColumn);
  const rows = new Map<string, SidecarRow>();
  const faults: string[] = [];
  for (const { record, info } of lines) {
    try {
      const row = readRow(record, names.length, { line: info.lines, file, columns, faults });
      addRow(rows, row);
    } catch (error) {
      faults.push(`line ${info.lines}: ${(error as Error).message}`);
    }
  }
  return { path: sidecar, rows, faults, warnings: nameUnknown(names) };
}

/** The form in which paths of sidecars and articles are compared. */
export function sidecarKey(file: string): string {
  return path.posix.normalize(file.replaceAll("\\", "/")).normalize("NFC");
}

/**
 * Whether a file that is called like a sidecar is one: a table with a column of texts holds articles itself.
 * What cannot be read is taken for a sidecar, and what is wrong with it told there.
 */
export async function isSidecar(file: string): Promise<boolean> {
  if (!SIDECAR_NAMES.includes(path.basename(file))) return false;
  try {
    for await (const start of readContent(file, false)) return !holdsArticles(readTableHead(start));
  } catch {
    // Reading it as a sidecar gives the reason.
  }
  return true;
}

function readCsv(text: string): Line[] {
  try {
    return parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as Line[];
  } catch (cause) {
    throw new Error(`not CSV: ${(cause as Error).message}`, { cause });
  }
}

function toColumn(name: string, index: number): Column[] {
  const known = fieldOf(name);
  const field = SIDECAR_FIELDS.find((candidate) => candidate === known);
  return field === undefined ? [] : [{ name, field, index }];
}

function readRow(
  record: readonly string[],
  width: number,
  {
    line,
    file,
    columns,
    faults,
  }: { line: number; file: number; columns: readonly Column[]; faults: string[] },
): SidecarRow {
  if (record.length !== width) {
    throw new Error(`expected ${width} cells as in the first line, got ${record.length}`);
  }
  const name = record[file] ?? "";
  if (name === "") throw new Error('column "file": expected the path of a file, got ""');
  const fields: Partial<Record<SidecarField, string>> = {};
  for (const column of columns) {
    try {
      const value = readField(column.field, record[column.index]);
      if (value !== null) fields[column.field] ??= value;
    } catch (error) {
      faults.push(`line ${line}, column "${column.name}": ${(error as Error).message}`);
    }
  }
  return { line, file: sidecarKey(name), fields };
}

function addRow(rows: Map<string, SidecarRow>, row: SidecarRow): void {
  const earlier = rows.get(row.file);
  if (earlier !== undefined) {
    throw new Error(`file ${quoteValue(row.file)} is described on line ${earlier.line} already`);
  }
  rows.set(row.file, row);
}

function nameUnknown(names: readonly string[]): string[] {
  return names
    .filter((name, index) => name !== "file" && toColumn(name, index).length === 0)
    .map((name) => `column ${quoteValue(name)} is not known and was passed over`);
}
