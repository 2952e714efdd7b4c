import { parse } from "csv-parse";
import { type Content, MAX_RECORD_BYTES, MAX_RECORD_SIZE } from "#lib/article/formats/format";
import { joinBytes } from "#lib/article/formats/join-bytes";

/** A row's cells, one character a byte, or why the rows from its line on could not be told apart. */
export type Row =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly fault: string };

const LINE_FEED = 0x0a;
/** A table with more quotation marks that are not closed is no table. */
const MAX_RESTARTS = 20;

/**
 * The rows of a CSV or TSV in UTF-8, whatever its length. After a quotation mark that is never closed, or a
 * row longer than a record may be, the rows are taken up again on the next line.
 */
export async function* splitRows(content: Content, delimiter: string): AsyncGenerator<Row> {
  let splitter = createSplitter(delimiter, 1);
  let restarts = 0;
  const restart = async (stopped: Stopped): Promise<Row[]> => {
    const rows: Row[] = [{ line: stopped.line, fault: stopped.reason }];
    const after = stopped.bytes.indexOf(LINE_FEED) + 1;
    restarts += 1;
    if (restarts > MAX_RESTARTS) throw new Error(`line ${stopped.line}: ${stopped.reason}`);
    splitter = createSplitter(delimiter, stopped.line + 1);
    const rest = after === 0 ? new Uint8Array() : stopped.bytes.subarray(after);
    return [...rows, ...(await push(rest))];
  };
  const push = async (bytes: Uint8Array): Promise<Row[]> => {
    const stopped = await splitter.push(bytes);
    const rows = splitter.take();
    return stopped === null ? rows : [...rows, ...(await restart(stopped))];
  };
  for await (const bytes of content) yield* await push(bytes);
  for (let stopped = await splitter.end(); ; stopped = await splitter.end()) {
    yield* splitter.take();
    if (stopped === null) return;
    yield* await restart(stopped);
  }
}

/** Why a splitter stopped, at which line, and all bytes since. */
type Stopped = { readonly line: number; readonly reason: string; readonly bytes: Uint8Array };

function createSplitter(delimiter: string, firstLine: number) {
  let rows: Row[] = [];
  /** What was pushed since the last whole row. */
  const tail: Uint8Array[] = [];
  let tailStart = 0;
  let tailLine = firstLine;
  let fault: Error | null = null;
  const parser = parse({
    delimiter,
    // Kept as bytes, so that a cell that is not UTF-8 spoils its own row alone.
    encoding: "latin1",
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    // Rows are taken here and never wait in the stream.
    on_record: (cells, { lines, bytes }) => {
      rows.push({ line: tailLine, cells });
      tailLine = firstLine + lines;
      trim(bytes);
      return null;
    },
  });
  parser.on("error", (error) => {
    fault = error;
  });
  parser.resume();
  const trim = (bytes: number) => {
    let drop = bytes - tailStart;
    while (tail[0] !== undefined && drop >= tail[0].length) drop -= tail.shift()?.length ?? 0;
    if (tail[0] !== undefined && drop > 0) tail[0] = tail[0].subarray(drop);
    tailStart = bytes;
  };
  const stop = (reason: string): Stopped => {
    parser.destroy();
    return { line: tailLine, reason, bytes: joinBytes(tail) };
  };
  const settle = (run: (done: () => void) => void) =>
    new Promise<Stopped | null>((resolve) => {
      run(() => {
        const length = tail.reduce((sum, piece) => sum + piece.length, 0);
        if (fault !== null) resolve(stop(describe(fault)));
        else resolve(length > MAX_RECORD_BYTES ? stop(`longer than ${MAX_RECORD_SIZE}`) : null);
      });
    });
  return {
    push: (bytes: Uint8Array) => {
      if (bytes.length > 0) tail.push(bytes);
      return settle((done) => parser.write(bytes, () => done()));
    },
    end: () => settle((done) => parser.end(() => done())),
    take: () => {
      const taken = rows;
      rows = [];
      return taken;
    },
  };
}

function describe(fault: Error & { readonly code?: string }): string {
  if (fault.code === "CSV_QUOTE_NOT_CLOSED") return "a quotation mark is opened and never closed";
  return `not CSV: ${fault.message}`;
}
