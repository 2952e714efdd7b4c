import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PARSERS } from "#lib/article/parsers";
import { type Found, readArticles } from "#lib/files/read-articles";

const COUNT = 2000;
/** The longest of the texts below; entities that are expanded make longer ones. */
const LONGEST = 200_000;
const SEED = 20_220_901;
const SENTENCE = "Officials said that the road was closed for three hours.";
const GOOD: Readonly<Record<string, string>> = {
  ".txt": SENTENCE,
  ".md": `---\ntitle: A\n---\n${SENTENCE}`,
  ".json": JSON.stringify({ text: SENTENCE, published: "2022-09-01" }),
  ".jsonl": `${JSON.stringify({ text: SENTENCE })}\n`.repeat(5),
  ".ndjson": `${JSON.stringify({ text: SENTENCE })}\n`.repeat(5),
  ".html": `<html><head><title>A</title></head><body><p>${SENTENCE}</p></body></html>`,
  ".htm": `<p>${SENTENCE}</p>`,
  ".xhtml": `<html xmlns="http://www.w3.org/1999/xhtml"><body><p>${SENTENCE}</p></body></html>`,
  ".rss": `<rss><channel><title>W</title><item><title>A</title><description>${SENTENCE}</description></item></channel></rss>`,
  ".atom": `<feed><title>W</title><entry><title>A</title><content>${SENTENCE}</content></entry></feed>`,
  ".xml": `<rss><channel><item><description>${SENTENCE}</description></item></channel></rss>`,
  ".csv": `title,text\nA,"${SENTENCE}"\nB,"${SENTENCE}"\n`,
  ".tsv": `title\ttext\nA\t${SENTENCE}\n`,
  ".warc": `WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/html\r\nContent-Length: ${SENTENCE.length}\r\n\r\n${SENTENCE}\r\n\r\n`,
  ".docx": Buffer.from(
    zipSync({ "word/document.xml": strToU8(`<w:p><w:t>${SENTENCE}</w:t></w:p>`) }),
  ).toString("latin1"),
};

/** Text that breaks careless readers. */
const NASTY: readonly string[] = [
  "[".repeat(30_000),
  `${'{"text":'.repeat(20_000)}1${"}".repeat(20_000)}`,
  `{"text": ${"[".repeat(20_000)}${"]".repeat(20_000)}}`,
  `{"text": 1e999999, "published": ${"9".repeat(5000)}}`,
  '{"__proto__": {"text": "x"}, "constructor": {"prototype": {}}, "text": null}',
  '{"text": "\\ud800", "title": "\\u0000"}',
  `<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><description>&x;</description></item></channel></rss>`,
  `<!DOCTYPE r [<!ENTITY a "${"ha".repeat(100)}">${Array.from({ length: 20 }, (_, n) => `<!ENTITY b${n} "${`&b${n - 1};`.repeat(10)}">`).join("")}]><rss><channel><item><description>&b19;</description></item></channel></rss>`,
  "<a>".repeat(20_000),
  `<rss><channel>${"<item>".repeat(5000)}`,
  `<div>`.repeat(8000),
  `<p><b><i>`.repeat(3000),
  `<rss><item><description><![CDATA[${"x".repeat(60_000)}`,
  `<!--${"-".repeat(40_000)}`,
  `title,text\n${'"'.repeat(10_001)}\n`,
  `title,text\n${'a,"b\n'.repeat(200)}`,
  `${",".repeat(10_000)}\n`,
  `WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999999\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>x`,
  `WARC/1.0\r\nContent-Length: -5\r\n\r\n${"WARC/1.0\r\n".repeat(500)}`,
  `---\na: &a [x]\nb: ${"[*a,".repeat(100)}\n---\n${SENTENCE}`,
  `---\n${"? ".repeat(2000)}\n---\nx`,
  "\ufeff\ufeff\u202e\u0000",
  "a".repeat(60_000),
  "\n".repeat(100_000),
  `${"\u0300".repeat(20_000)}`,
  `${" ".repeat(40_000)}x`,
  `${"Al-".repeat(10_000)}`,
  `<script type="application/ld+json">${"[".repeat(20_000)}</script><p>${SENTENCE}</p>`,
  `<meta charset="${"x".repeat(10_000)}"><p>${SENTENCE}</p>`,
  `<link rel=canonical href="javascript:alert(1)"><base href="file:///"><p>${SENTENCE}</p>`,
];

/** Numbers from 0 up to 1, the same in every run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = createRandom(SEED);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const noise = (length: number) => Uint8Array.from({ length }, () => Math.floor(random() * 256));

type Make = (good: Uint8Array) => Uint8Array;

const WAYS: readonly Make[] = [
  () => noise(1 + Math.floor(random() * 3000)),
  () => new TextEncoder().encode(pick(NASTY)),
  (good) => good.subarray(0, Math.floor(random() * good.length)),
  (good) => {
    const spoilt = Uint8Array.from(good);
    for (let hits = 1 + random() * 20; hits > 0; hits--) {
      spoilt[Math.floor(random() * spoilt.length)] = Math.floor(random() * 256);
    }
    return spoilt;
  },
  (good) => Buffer.concat([good, noise(200), good]),
  (good) => Buffer.from(new TextDecoder().decode(good), "utf16le"),
  (good) =>
    Buffer.concat([
      Buffer.from(
        pick([
          [0xff, 0xfe],
          [0xfe, 0xff],
          [0xef, 0xbb, 0xbf],
        ]),
      ),
      good,
    ]),
  () => new Uint8Array(Math.floor(random() * 100)),
];

let folder = "";
const names: string[] = [];
const found: Found[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "hostile-files-"));
  const extensions = Object.keys(PARSERS);
  for (let index = 0; index < COUNT; index++) {
    const extension = extensions[index % extensions.length] ?? "";
    const content = pick(WAYS)(Buffer.from(GOOD[extension] ?? "", "latin1"));
    const compressed = random() < 0.25;
    const packed = compressed ? gzipSync(content) : content;
    const cut =
      compressed && random() < 0.5 ? packed.subarray(0, random() * packed.length) : packed;
    const name = `${index} ${pick(["ü", "a'b", "x\ny", "#1", "ملف", "%2e%2e", "&"])}${extension}`;
    names.push(compressed ? `${name}.gz` : name);
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, names.at(-1) ?? ""), cut);
  }
  for await (const one of readArticles([folder], { defaults: { outlet: null, published: null } })) {
    found.push(one);
  }
}, 300_000);
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const fileOf = (place: string) =>
  names.find((name) => place === name || place.startsWith(`${name}#`));

describe(`${COUNT} hostile files`, () => {
  it("each give articles, or are named with the reason; none stops the others", () => {
    const told = new Set(
      found.flatMap((one) => {
        if ("article" in one) return [fileOf(one.article.file)];
        return "rejected" in one ? [fileOf(one.rejected.file)] : [];
      }),
    );
    expect(names.filter((name) => !told.has(name))).toEqual([]);
    const refused = found.filter((one) => "rejected" in one);
    expect(refused.length).toBeGreaterThan(COUNT / 2);
    expect(found.some((one) => "article" in one)).toBe(true);
  });

  it("are refused in words, not by what broke inside", () => {
    const reasons = found.flatMap((one) => ("rejected" in one ? [one.rejected.reason] : []));
    const internal = /undefined|is not a function|Cannot read|not iterable|call stack|of null|heap/;
    expect(reasons.filter((reason) => internal.test(reason))).toEqual([]);
    expect(reasons.filter((reason) => reason.length > 600)).toEqual([]);
  });

  it("bring nothing into an article that is not in them", () => {
    const texts = found.flatMap((one) => ("article" in one ? one.article.paragraphs : []));
    expect(texts.filter(({ text }) => /root:.*:0:/.test(text))).toEqual([]);
    expect(Math.max(...texts.map(({ text }) => text.length))).toBeLessThanOrEqual(LONGEST);
  });
});
