// node:zlib is used as pure computation: the same bytes always give the same text.
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { MAX_RECORD_BYTES, MAX_RECORD_SIZE } from "#lib/article/formats/format";
import { joinBytes } from "#lib/article/formats/join-bytes";

/** Header fields by name in lower case. */
export type Headers = ReadonlyMap<string, string>;

/** An HTTP response as it went over the wire. */
export type HttpMessage = {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
};

const STATUS = /^HTTP\/\d(?:\.\d)?\s+(\d{3})/;
const HEAD_END = /\r?\n\r?\n/;
const CHUNK_SIZE = /^([0-9a-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n/i;
const CHUNK_HEAD = 256;
const DECODERS: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  gzip: (bytes) => gunzipSync(bytes, { maxOutputLength: MAX_RECORD_BYTES }),
  "x-gzip": (bytes) => gunzipSync(bytes, { maxOutputLength: MAX_RECORD_BYTES }),
  deflate: (bytes) => inflateSync(bytes, { maxOutputLength: MAX_RECORD_BYTES }),
  br: (bytes) => brotliDecompressSync(bytes, { maxOutputLength: MAX_RECORD_BYTES }),
};

/** The response that bytes are, its body still as it was sent; null when they are none. */
export function readHttpMessage(bytes: Uint8Array): HttpMessage | null {
  const text = new TextDecoder("latin1").decode(bytes.subarray(0, 1 << 16));
  const end = HEAD_END.exec(text);
  const status = STATUS.exec(text)?.[1];
  if (status === undefined || end === null) return null;
  const [, ...lines] = text.slice(0, end.index).split(/\r?\n/);
  const body = bytes.subarray(end.index + end[0].length);
  return { status: Number(status), headers: readHeaders(lines), body };
}

/** Header lines by name; a line that begins with white space goes on with the one before it. */
export function readHeaders(lines: readonly string[]): Headers {
  const headers = new Map<string, string>();
  let last = "";
  for (const line of lines) {
    const colon = line.indexOf(":");
    if (/^[ \t]/.test(line)) headers.set(last, `${headers.get(last) ?? ""} ${line.trim()}`);
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase();
      headers.set(last, line.slice(colon + 1).trim());
    }
  }
  return headers;
}

/**
 * The body of a response without chunks and compression. Archives often keep the headers of an encoding
 * they have undone: what does not look encoded is taken as it is. Throws an Error for a bomb.
 */
export function decodeBody({ headers, body }: HttpMessage): Uint8Array {
  const chunked = /\bchunked\b/i.test(headers.get("transfer-encoding") ?? "");
  const whole = chunked ? joinChunks(body) : body;
  const encoding = (headers.get("content-encoding") ?? "").trim().toLowerCase();
  const decode = DECODERS[encoding];
  if (decode === undefined) return whole;
  try {
    return decode(whole);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_BUFFER_TOO_LARGE") return whole;
    throw new Error(`longer than ${MAX_RECORD_SIZE} when decompressed`, { cause: error });
  }
}

function joinChunks(body: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < body.length; ) {
    const head = new TextDecoder("latin1").decode(body.subarray(at, at + CHUNK_HEAD));
    const size = CHUNK_SIZE.exec(head);
    if (size === null) return chunks.length === 0 ? body : joinBytes(chunks);
    const start = at + size[0].length;
    const length = Number.parseInt(size[1] ?? "0", 16);
    if (length === 0) break;
    chunks.push(body.subarray(start, start + length));
    at = start + length;
    while (body[at] === 0x0d || body[at] === 0x0a) at += 1;
  }
  return joinBytes(chunks);
}
