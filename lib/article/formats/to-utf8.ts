import { chooseEncoding } from "#lib/article/choose-encoding";
import { createDecoder } from "#lib/article/create-decoder";
import type { Content } from "#lib/article/formats/format";
import { joinBytes } from "#lib/article/formats/join-bytes";

/** Tells the encoding of a text by its first piece that is not plain ASCII, and by its beginning. */
type Choose = (piece: Uint8Array, head: Uint8Array) => string;

const WINDOW = 1 << 16;
const MARK = [0xef, 0xbb, 0xbf];

/**
 * A text of any length in UTF-8, whatever encoding it comes in. What is UTF-8 already, damaged or not,
 * passes as it is, but for its byte order mark.
 */
export async function* toUtf8(
  content: Content,
  choose: Choose = (piece) => chooseEncoding(piece),
): AsyncGenerator<Uint8Array> {
  let convert: Convert | null = null;
  let head: Uint8Array | null = null;
  for await (const window of gatherWindows(content)) {
    const first = head === null;
    head ??= window;
    // As long as it is plain ASCII, any encoding will do; the first other character decides.
    if (convert === null && !isAscii(window)) convert = createConvert(choose(window, head));
    const converted = convert === null ? window : convert(window);
    yield first ? withoutMark(converted) : converted;
  }
}

type Convert = (bytes: Uint8Array) => Uint8Array;

function createConvert(encoding: string): Convert {
  if (encoding === "utf-8") return (bytes) => bytes;
  const decode = createDecoder(encoding, { fatal: false });
  const encoder = new TextEncoder();
  return (bytes) => encoder.encode(decode(bytes, true));
}

/** The content in pieces of 64 KB at least, but for the last. */
async function* gatherWindows(content: Content): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of content) {
    pieces.push(piece);
    length += piece.length;
    if (length < WINDOW) continue;
    yield joinBytes(pieces);
    [pieces, length] = [[], 0];
  }
  if (length > 0) yield joinBytes(pieces);
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80 && byte !== 0);
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return MARK.every((byte, index) => bytes[index] === byte) ? bytes.subarray(MARK.length) : bytes;
}
