import { gzipSync } from "node:zlib";

/** What every format of the test can state of an article. */
export type Sample = {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly lang: string | null;
  readonly text: string;
};

/** The files of a folder, by name. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** The same articles in each format that holds articles with their fields, written by hand as others do. */
export const WRITERS: Readonly<Record<string, (samples: readonly Sample[]) => Files>> = {
  "text with a sidecar": (samples) => ({
    ...Object.fromEntries(samples.map(({ text }, index) => [`${nameOf(index)}.txt`, text])),
    "metadata.csv": table(
      ["file", "title", "outlet", "url", "published", "language"],
      samples.map(({ title, outlet, url, published, lang }, index) => [
        `${nameOf(index)}.txt`,
        title,
        outlet,
        url,
        published,
        lang,
      ]),
      ",",
    ),
  }),
  "JSON Lines": (samples) => ({ "all.jsonl": jsonLines(samples) }),
  "JSON Lines, compressed": (samples) => ({ "all.jsonl.gz": gzipSync(jsonLines(samples)) }),
  CSV: (samples) => ({ "all.csv": articleTable(samples, ",") }),
  TSV: (samples) => ({ "all.tsv": articleTable(samples, "\t") }),
  "a sidecar's name with texts": (samples) => ({ "articles.csv": articleTable(samples, ";") }),
  HTML: (samples) =>
    Object.fromEntries(samples.map((sample, index) => [`${nameOf(index)}.html`, page(sample)])),
  RSS: (samples) => ({ "all.rss": rss(samples) }),
  Atom: (samples) => ({ "all.atom": atom(samples) }),
  "WARC, compressed": (samples) => ({ "all.warc.gz": Buffer.concat(samples.map(warcRecord)) }),
};

const nameOf = (index: number) => `a${String(index).padStart(3, "0")}`;

const linesOf = (text: string) => text.split(/\r\n|[\n\r]/).filter((line) => line.trim() !== "");

function jsonLines(samples: readonly Sample[]): string {
  return samples.map((sample) => `${JSON.stringify(sample)}\n`).join("");
}

function articleTable(samples: readonly Sample[], delimiter: string): string {
  const rows = samples.map((sample) => [
    sample.published,
    sample.title,
    sample.text,
    sample.outlet,
    sample.url,
    sample.lang,
  ]);
  return table(["Date", "Headline", "Body", "Source", "URL", "Language"], rows, delimiter);
}

function table(
  header: readonly string[],
  rows: readonly (readonly (string | null)[])[],
  delimiter: string,
): string {
  const quote = (cell: string | null) => `"${(cell ?? "").replaceAll('"', '""')}"`;
  return [header, ...rows].map((row) => `${row.map(quote).join(delimiter)}\r\n`).join("");
}

function escapeMarkup(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

const element = (name: string, value: string | null) =>
  value === null ? "" : `<${name}>${escapeMarkup(value)}</${name}>`;

const meta = (name: string, value: string | null) =>
  value === null ? "" : `<meta property="${name}" content="${escapeMarkup(value)}">`;

function paragraphs(text: string): string {
  return linesOf(text)
    .map((line) => `<p>${escapeMarkup(line)}</p>`)
    .join("\n");
}

const MENU = ["World", "Business", "Sport", "Culture", "Weather"]
  .map((name) => `<li><a href="/${name}">${name}</a></li>`)
  .join("");

/** As a news site serves it: with menus, scripts, other headlines and a footer around the article. */
function page({ title, outlet, url, published, lang, text }: Sample): string {
  return `<!DOCTYPE html>
<html${lang === null ? "" : ` lang="${lang}"`}><head><meta charset="utf-8">
${element("title", title)}${meta("og:title", title)}${meta("og:site_name", outlet)}
${meta("article:published_time", published)}
${url === null ? "" : `<link rel="canonical" href="${escapeMarkup(url)}">`}
<script>document.body.innerHTML = "run";</script><style>p { margin: 0 }</style></head>
<body><header><nav><ul>${MENU}</ul></nav></header>
<main><article>${element("h1", title)}
<div class="story-body">
${paragraphs(text)}
</div></article></main>
<aside class="sidebar"><h3>Most read</h3><ul>${MENU}</ul></aside>
<footer><p>Subscribe to our newsletter</p></footer></body></html>`;
}

function rss(samples: readonly Sample[]): string {
  const items = samples.map(({ title, outlet, url, published, lang, text }) => {
    const date = published === null || published.length < 10 ? null : new Date(published);
    const stated = date === null ? element("dc:date", published) : "";
    return `<item>${element("title", title)}${element("link", url)}${element("source", outlet)}
${stated}${element("pubDate", date?.toUTCString() ?? null)}${element("dc:language", lang)}
<description>Short.</description>
<content:encoded><![CDATA[${paragraphs(text).replaceAll("]]>", "]]&gt;")}]]></content:encoded></item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><link>https://feeds.example/</link>${items.join("\n")}</channel></rss>`;
}

function atom(samples: readonly Sample[]): string {
  const entries = samples.map(({ title, outlet, url, published, lang, text }, index) => {
    const language = lang === null ? "" : ` xml:lang="${lang}"`;
    return `<entry${language}><id>urn:x:${index}</id>${element("title", title)}
${url === null ? "" : `<link rel="self" href="https://feeds.example/${index}"/><link href="${escapeMarkup(url)}"/>`}
${outlet === null ? "" : `<source>${element("title", outlet)}</source>`}
${element("published", published)}<content type="html">${escapeMarkup(paragraphs(text))}</content></entry>`;
  });
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">${entries.join("\n")}</feed>`;
}

/** As crawlers write it: each record compressed by itself, with the HTTP response as its block. */
function warcRecord(sample: Sample, index: number): Uint8Array {
  const body = Buffer.from(page(sample));
  const http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nServer: x\r\n\r\n";
  const length = Buffer.byteLength(http) + body.length;
  const address = sample.url ?? `urn:x:${index}`;
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${address}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${length}\r\n\r\n`;
  return gzipSync(Buffer.concat([Buffer.from(head + http), body, Buffer.from("\r\n\r\n")]));
}
