import { decodeUtf8 } from "#lib/article/decode-text";
import type { Content } from "#lib/article/formats/format";
import { joinBytes } from "#lib/article/formats/join-bytes";
import { type Row, splitRows } from "#lib/article/formats/split-rows";
import { holdsArticles, readTableHead, type TableHead } from "#lib/article/formats/table-head";
import { toUtf8 } from "#lib/article/formats/to-utf8";
import { quoteValue } from "#lib/article/quote-value";
import type { Parsed } from "#lib/article/raw-article";
import { fieldOf, readRecord } from "#lib/article/read-record";

const HEAD = 1 << 16;
const BEYOND_ASCII = /[^\p{ASCII}]|\0/u;

/**
 * A table whose first row names its columns, an article per row. Cells are separated by commas, tabs,
 * semicolons or bars, whatever the file is called. A bad row is rejected by number and line.
 */
export async function* readTable(content: Content): AsyncGenerator<Parsed> {
  const { start, whole } = await peek(toUtf8(content));
  const head = readTableHead(start);
  if (!holdsArticles(head)) {
    throw new Error(
      `no column with the text of articles: got ${quoteValue(head.names.join(","))} (a table that describes files is called metadata.csv or articles.csv)`,
    );
  }
  let number = -1;
  for await (const row of splitRows(whole, head.delimiter)) {
    if ("cells" in row) number += 1;
    if (number === 0 && "cells" in row) continue;
    yield readRow(row, number, head);
  }
  if (number <= 0) throw new Error("no rows below the names of the columns");
}

function readRow(row: Row, number: number, { names }: TableHead): Parsed {
  try {
    if ("fault" in row) throw new Error(row.fault);
    const cells = row.cells.map(decodeCell);
    if (cells.length < names.length || cells.slice(names.length).some((cell) => cell !== "")) {
      throw new Error(`expected ${names.length} cells as in the first line, got ${cells.length}`);
    }
    const article = readRecord(toRecord(names, cells));
    return { articles: [{ ...article, key: article.key ?? String(number) }], rejected: [] };
  } catch (error) {
    const place = "fault" in row ? `line ${row.line}` : `row ${number}, line ${row.line}`;
    const reason = `${place}: ${(error as Error).message}`;
    return { articles: [], rejected: [{ key: null, reason }] };
  }
}

function decodeCell(bytes: string): string {
  return BEYOND_ASCII.test(bytes) ? decodeUtf8(Buffer.from(bytes, "latin1")) : bytes;
}

/** The cells by the names of their columns; of two columns with one name the first that says something. */
function toRecord(names: readonly string[], cells: readonly string[]): Record<string, string> {
  const record: Record<string, string> = Object.create(null);
  for (const [index, name] of names.entries()) {
    const cell = cells[index] ?? "";
    if (fieldOf(name) !== null && (record[name] ?? "").trim() === "") record[name] = cell;
  }
  return record;
}

/** The first bytes of a content, and the content with them. */
async function peek(content: Content): Promise<{ start: Uint8Array; whole: Content }> {
  const iterator = content[Symbol.asyncIterator]();
  const pieces: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD) {
    const { value, done } = await iterator.next();
    if (done) break;
    pieces.push(value);
    length += value.length;
  }
  const start = joinBytes(pieces);
  const whole = async function* () {
    yield start;
    yield* { [Symbol.asyncIterator]: () => iterator };
  };
  return { start, whole: whole() };
}
