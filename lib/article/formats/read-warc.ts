import { type ByteReader, createByteReader } from "#lib/article/formats/byte-reader";
import { type Content, MAX_RECORD_BYTES, MAX_RECORD_SIZE } from "#lib/article/formats/format";
import {
  decodeBody,
  type Headers,
  readHeaders,
  readHttpMessage,
} from "#lib/article/formats/http-message";
import { readPage } from "#lib/article/formats/read-page";
import type { Parsed } from "#lib/article/raw-article";
import { isWebUrl } from "#lib/article/web-url";

const MAX_LINE = 1 << 16;
const MAX_HEADERS = 200;
const MAX_BLANK = 1000;
const VERSION = /^WARC\/\d/;
const LENGTH = /^\d{1,15}$/;
const HTML = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;
const CHARSET = /\bcharset\s*=\s*["']?([\w:.-]{2,40})/i;
const NOTHING: Parsed = { articles: [], rejected: [] };

/**
 * A web archive (ISO 28500), such as those of CC-NEWS: an article for each web page that was answered with
 * success; requests, redirects, pictures and the like are passed over. A record that is no article is
 * rejected by its number, and the reading goes on at the next one.
 */
export async function* readWarc(content: Content): AsyncGenerator<Parsed> {
  const reader = createByteReader(content);
  let pages = 0;
  let number = 0;
  let lost = false;
  let blank = 0;
  for (let line = await reader.line(MAX_LINE); line !== null; line = await reader.line(MAX_LINE)) {
    blank = line === "" ? blank + 1 : 0;
    if (blank > MAX_BLANK) throw new Error("not a web archive: nothing but blank lines");
    if (line === "") continue;
    const starts = VERSION.test(line);
    if (starts) {
      number += 1;
      lost = false;
    } else if (lost) continue;
    const { parsed, whole } = starts
      ? await readRecord(reader, number)
      : { parsed: refuse(number + 1, `expected "WARC/1.0" and headers`), whole: false };
    lost = !whole;
    pages += parsed.articles.length + parsed.rejected.length;
    if (parsed !== NOTHING) yield parsed;
  }
  if (pages === 0) throw new Error(`no web page among its ${number} records`);
}

/** What a record gives, and whether the reader stands at its end. */
type Taken = { readonly parsed: Parsed; readonly whole: boolean };

async function readRecord(reader: ByteReader, number: number): Promise<Taken> {
  const headers = await readRecordHeaders(reader);
  const stated = headers.get("content-length") ?? "";
  if (!LENGTH.test(stated)) {
    const reason = `header "Content-Length": expected a number of bytes, got "${stated.slice(0, 40)}"`;
    return { parsed: refuse(number, reason), whole: false };
  }
  const length = Number(stated);
  if (!mayBePage(headers)) {
    await reader.skip(length);
    return { parsed: NOTHING, whole: true };
  }
  const block = await reader.bytes(Math.min(length, MAX_RECORD_BYTES));
  const passed = await reader.skip(length - block.length);
  const parsed = parseBlock(headers, block, number, length);
  return { parsed, whole: block.length + passed === length };
}

async function readRecordHeaders(reader: ByteReader): Promise<Headers> {
  const lines: string[] = [];
  for (let line = await reader.line(MAX_LINE); line; line = await reader.line(MAX_LINE)) {
    if (lines.length < MAX_HEADERS) lines.push(line);
  }
  return readHeaders(lines);
}

function mayBePage(headers: Headers): boolean {
  const kind = headers.get("warc-type");
  if (kind === "resource") return HTML.test(headers.get("content-type") ?? "");
  const identified = headers.get("warc-identified-payload-type") ?? "text/html";
  return kind === "response" && HTML.test(identified);
}

function parseBlock(headers: Headers, block: Uint8Array, number: number, length: number): Parsed {
  const resource = headers.get("warc-type") === "resource";
  const message = resource
    ? {
        status: 200,
        headers: new Map([["content-type", headers.get("content-type") ?? ""]]),
        body: block,
      }
    : readHttpMessage(block);
  const kind = message?.headers.get("content-type") ?? "";
  if (message === null || message.status < 200 || message.status > 299 || !HTML.test(kind)) {
    return NOTHING;
  }
  try {
    if (length > MAX_RECORD_BYTES) throw new Error(`longer than ${MAX_RECORD_SIZE}`);
    if (block.length < length) throw new Error("the file ends within it");
    const article = readPage({
      bytes: decodeBody(message),
      address: readAddress(headers),
      charset: CHARSET.exec(kind)?.[1] ?? null,
    });
    return { articles: [{ ...article, key: String(number) }], rejected: [] };
  } catch (error) {
    return refuse(number, (error as Error).message, readAddress(headers));
  }
}

function readAddress(headers: Headers): string | null {
  const address = (headers.get("warc-target-uri") ?? "").replace(/^<|>$/g, "");
  return isWebUrl(address) ? address : null;
}

function refuse(number: number, fault: string, address: string | null = null): Parsed {
  const place = address === null ? `record ${number}` : `record ${number} (${address})`;
  return { articles: [], rejected: [{ key: null, reason: `${place}: ${fault}` }] };
}
