import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { type Format, PARSERS } from "#lib/article/parsers";
import type { Parsed } from "#lib/article/raw-article";
import { decodeText } from "#lib/files/decode-text";
import { readLines } from "#lib/files/read-lines";

/** The longest file read as a whole, and the longest line of one that is read by lines. */
const MAX_BYTES = 20_000_000;
const MAX_SIZE = "20 MB";

/**
 * What a file gives, in one piece or, for a format read by lines, a piece per line. Throws an Error with
 * the reason when the file cannot be taken at all.
 */
export async function* readRecords(file: string): AsyncGenerator<Parsed> {
  const format = formatOf(file);
  const { size } = await stat(file);
  if (size === 0) throw new Error("empty file");
  if (format.parseLine !== undefined) yield* readByLines(file, format.parseLine);
  else yield await readWhole(file, size, format);
}

function formatOf(file: string): Format {
  const extension = path.extname(file).toLowerCase();
  const format = PARSERS[extension];
  if (format !== undefined) return format;
  const fault = extension === "" ? "no extension" : `unknown extension "${extension}"`;
  throw new Error(`${fault} (known: ${Object.keys(PARSERS).sort().join(", ")})`);
}

async function readWhole(file: string, size: number, { parse }: Format): Promise<Parsed> {
  if (size > MAX_BYTES) {
    const megabytes = (size / 1_000_000).toFixed(1);
    throw new Error(
      `file of ${megabytes} MB: at most ${MAX_SIZE} are read (use .jsonl for many articles)`,
    );
  }
  const text = decodeText(await readFile(file));
  if (text.trim() === "") throw new Error("empty file");
  return parse(text);
}

async function* readByLines(
  file: string,
  parseLine: NonNullable<Format["parseLine"]>,
): AsyncGenerator<Parsed> {
  let found = 0;
  for await (const { number, bytes } of readLines(file, MAX_BYTES)) {
    const parsed = parseBytes(bytes, number, parseLine);
    found += parsed.articles.length + parsed.rejected.length;
    yield parsed;
  }
  if (found === 0) throw new Error("empty file");
}

function parseBytes(
  bytes: Uint8Array | null,
  number: number,
  parseLine: NonNullable<Format["parseLine"]>,
): Parsed {
  try {
    if (bytes === null) throw new Error(`longer than ${MAX_SIZE}`);
    return parseLine(decodeText(bytes), number);
  } catch (error) {
    const reason = `line ${number}: ${(error as Error).message}`;
    return { articles: [], rejected: [{ key: null, reason }] };
  }
}
