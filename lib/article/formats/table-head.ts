import { parse } from "csv-parse/sync";
import { decodeText } from "#lib/article/decode-text";
import { fieldOf } from "#lib/article/read-record";

/** How the rows of a table are told apart into cells, and what the columns are called. */
export type TableHead = { readonly delimiter: string; readonly names: readonly string[] };

const DELIMITERS = [",", "\t", ";", "|"] as const;
const HEAD = 1 << 16;

/**
 * The first row of a CSV or TSV by the first bytes of it: the delimiter that gives the most columns we
 * know, then the most columns. Throws an Error when the bytes are not text or not a table.
 */
export function readTableHead(start: Uint8Array): TableHead {
  const text = decodeText(start.subarray(0, HEAD), { lenient: true });
  const heads = DELIMITERS.flatMap((delimiter) => {
    const names = readNames(text, delimiter);
    return names === null ? [] : [{ delimiter, names, known: names.filter(fieldOf).length }];
  });
  const [best] = heads.sort((a, b) => b.known - a.known || b.names.length - a.names.length);
  if (best === undefined) throw new Error("not CSV: the first line must name the columns");
  return { delimiter: best.delimiter, names: best.names };
}

/** Whether a table holds articles: one of its columns is a text. Others say something about files. */
export function holdsArticles({ names }: TableHead): boolean {
  return names.some((name) => fieldOf(name) === "text");
}

function readNames(text: string, delimiter: string): string[] | null {
  try {
    const rows: string[][] = parse(text, {
      delimiter,
      bom: true,
      to: 1,
      trim: true,
      skip_empty_lines: true,
      relax_quotes: true,
      relax_column_count: true,
    });
    return rows[0] ?? null;
  } catch {
    return null;
  }
}
