import { brotliCompressSync, gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { encodeArabic } from "#tests/unit/encode-arabic";
import { readFormat } from "#tests/unit/read-format";

const TEXT = "Officials said that the road was closed for three hours.";
const PAGE = `<html><head><title>Road closed</title></head><body><p>${TEXT}</p></body></html>`;
const ADDRESS = "https://www.wire.example/road?id=1";

type Fields = Readonly<Record<string, string>>;

const headersOf = (fields: Fields) =>
  Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join("");

function record(fields: Fields, block: Uint8Array | string): Buffer {
  const bytes = Buffer.from(block);
  const all = { "WARC-Type": "response", "Content-Length": String(bytes.length), ...fields };
  return Buffer.concat([
    Buffer.from(`WARC/1.0\r\n${headersOf(all)}\r\n`),
    bytes,
    Buffer.from("\r\n\r\n"),
  ]);
}

function response(body: Uint8Array | string, fields: Fields = {}, status = "200 OK"): Buffer {
  const all = { "Content-Type": "text/html; charset=utf-8", ...fields };
  return Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status}\r\n${headersOf(all)}\r\n`),
    Buffer.from(body),
  ]);
}

const pageRecord = (body: Uint8Array | string = PAGE, fields: Fields = {}) =>
  record({ "WARC-Target-URI": ADDRESS }, response(body, fields));

const SENT: readonly (readonly [string, Uint8Array | string, Fields])[] = [
  [
    "in chunks",
    `5\r\n${PAGE.slice(0, 5)}\r\n${(PAGE.length - 5).toString(16)};x=y\r\n${PAGE.slice(5)}\r\n0\r\n\r\n`,
    { "Transfer-Encoding": "chunked" },
  ],
  ["said to be in chunks", PAGE, { "Transfer-Encoding": "chunked" }],
  ["in gzip", gzipSync(PAGE), { "Content-Encoding": "gzip" }],
  ["in Brotli", brotliCompressSync(PAGE), { "Content-Encoding": "br" }],
  ["said to be in gzip", PAGE, { "Content-Encoding": "gzip" }],
];

describe("a web archive", () => {
  it("gives its pages with their addresses and passes over the rest", async () => {
    const archive = Buffer.concat([
      record({ "WARC-Type": "warcinfo" }, "software: x\r\n"),
      record({ "WARC-Type": "request", "WARC-Target-URI": ADDRESS }, "GET / HTTP/1.1\r\n\r\n"),
      pageRecord(),
      record({ "WARC-Target-URI": ADDRESS }, response("", { Location: "/x" }, "301 Moved")),
      record({ "WARC-Target-URI": ADDRESS }, response("x", { "Content-Type": "image/png" })),
      record(
        {
          "WARC-Type": "resource",
          "Content-Type": "text/html",
          "WARC-Target-URI": `<${ADDRESS}2>`,
        },
        PAGE,
      ),
    ]);
    const { articles, rejected } = await readFormat(".warc", archive);
    expect(rejected).toEqual([]);
    expect(articles.map(({ key, url, outlet, text }) => [key, url, outlet, text])).toEqual([
      ["3", ADDRESS, "wire.example", TEXT],
      ["6", `${ADDRESS}2`, "wire.example", TEXT],
    ]);
  });

  it.each(SENT)("has pages that were sent %s", async (_, body, fields) => {
    expect((await readFormat(".warc", pageRecord(body, fields))).articles[0]?.text).toBe(TEXT);
  });

  it("has pages in the encoding that the server stated", async () => {
    const text = "قتل أربعة.";
    const body = encodeArabic(`<html><head><meta charset="utf-8"></head><p>${text}</p></html>`);
    const fields = { "Content-Type": "text/html; charset=windows-1256" };
    expect((await readFormat(".warc", pageRecord(body, fields))).articles[0]?.text).toBe(text);
  });

  it("goes on at the next record after a broken one, and names each", async () => {
    const bomb = gzipSync(Buffer.alloc(25_000_000, "x"));
    const archive = Buffer.concat([
      pageRecord("<html></html>"),
      Buffer.from("rubbish\r\nWARC-Type: response\r\n\r\n"),
      record({ "Content-Length": "many" }, "x"),
      pageRecord(bomb, { "Content-Encoding": "gzip" }),
      record({ "WARC-Target-URI": ADDRESS }, response(Buffer.alloc(20_500_000, "x"))),
      pageRecord(),
      pageRecord().subarray(0, 200),
    ]);
    const { articles, rejected } = await readFormat(".warc", archive);
    expect(articles.map(({ key }) => key)).toEqual(["5"]);
    expect(rejected.map(({ reason }) => reason)).toEqual([
      `record 1 (${ADDRESS}): no text: expected a page with an article`,
      'record 2: expected "WARC/1.0" and headers',
      'record 2: header "Content-Length": expected a number of bytes, got "many"',
      `record 3 (${ADDRESS}): longer than 20 MB when decompressed`,
      `record 4 (${ADDRESS}): longer than 20 MB`,
      `record 6 (${ADDRESS}): the file ends within it`,
    ]);
  });

  it("without a page is refused", async () => {
    const archive = record({ "WARC-Type": "warcinfo" }, "software: x\r\n");
    await expect(readFormat(".warc", archive)).rejects.toThrow("no web page among its 1 records");
  });
});

describe("a Word document", () => {
  const zip = (parts: Readonly<Record<string, string>>) =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));

  it("gives its paragraphs and the title of its properties", async () => {
    const document = zip({
      "word/document.xml": `<w:document><w:body><w:p><w:r><w:t>One &amp;</w:t></w:r><w:r><w:t xml:space="preserve"> two.</w:t></w:r></w:p>
<w:p><w:r><w:t>Three</w:t><w:tab/><w:t>four</w:t><w:br/><w:t>five.</w:t><w:delText>gone</w:delText></w:r></w:p></w:body></w:document>`,
      "docProps/core.xml": `<cp:coreProperties><dc:title>Fire &amp; water</dc:title></cp:coreProperties>`,
      "word/media/a.bin": "x",
    });
    const { articles } = await readFormat(".docx", document);
    expect(articles).toMatchObject([{ title: "Fire & water" }]);
    const lines = articles[0]?.text.split("\n").filter((line) => line.trim() !== "");
    expect(lines).toEqual(["One & two.", "Three four", "five."]);
  });

  it("that grows beyond what a record may be is refused", async () => {
    const bomb = zip({ "word/document.xml": `<w:t>${"x".repeat(21_000_000)}</w:t>` });
    await expect(readFormat(".docx", bomb)).rejects.toThrow(
      "not a Word document: longer than 20 MB",
    );
  });

  it.each([
    ["PK", "not a Word document"],
    [zip({ mimetype: "x" }), 'it holds no "word/document.xml"'],
  ])("is not what is no archive, or another one: %#", async (bytes, reason) => {
    await expect(readFormat(".docx", bytes)).rejects.toThrow(reason);
  });
});
