import { findUtf16 } from "#lib/article/choose-encoding";
import { decodeText } from "#lib/article/decode-text";
import {
  type Content,
  type Format,
  MAX_RECORD_BYTES,
  MAX_RECORD_SIZE,
} from "#lib/article/formats/format";
import { splitLines } from "#lib/article/formats/split-lines";
import { toUtf8 } from "#lib/article/formats/to-utf8";
import type { Parsed } from "#lib/article/raw-article";

type ParseLine = (line: string, number: number) => Parsed;

/** A format whose lines stand for themselves: a bad one is rejected by its number, the others are taken. */
export function readLines(parseLine: ParseLine): Format {
  return async function* (content) {
    let found = 0;
    for await (const lines of splitLines(inBytes(content), MAX_RECORD_BYTES)) {
      for (const { number, bytes } of lines) {
        const parsed = parseBytes(bytes, number, parseLine);
        found += parsed.articles.length + parsed.rejected.length;
        yield parsed;
      }
    }
    if (found === 0) throw new Error("empty file");
  };
}

/** Other encodings than UTF-16 share their line ends; each line is then decoded by itself. */
function inBytes(content: Content): Content {
  return toUtf8(content, (piece) => findUtf16(piece) ?? "utf-8");
}

function parseBytes(bytes: Uint8Array | null, number: number, parseLine: ParseLine): Parsed {
  try {
    if (bytes === null) throw new Error(`longer than ${MAX_RECORD_SIZE}`);
    return parseLine(decodeText(bytes), number);
  } catch (error) {
    const reason = `line ${number}: ${(error as Error).message}`;
    return { articles: [], rejected: [{ key: null, reason }] };
  }
}
