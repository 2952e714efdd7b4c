import { Parser } from "htmlparser2";
import { chooseEncoding } from "#lib/article/choose-encoding";
import { firstValid } from "#lib/article/first-valid";
import { type Content, MAX_RECORD_BYTES, MAX_RECORD_SIZE } from "#lib/article/formats/format";
import { decodeReferences, htmlToText } from "#lib/article/formats/html-to-text";
import { xmlEncoding } from "#lib/article/formats/read-page";
import { toUtf8 } from "#lib/article/formats/to-utf8";
import type { Parsed, RawArticle } from "#lib/article/raw-article";

/** Values by element name, with prefix as written, in lower case; an item may state one several times. */
type Fields = Map<string, string[]>;

const ROOTS = new Set(["rss", "feed", "rdf:rdf"]);
const ITEMS = new Set(["item", "entry"]);
const MAX_DEPTH = 200;
const WHITE = /^\s*$/;

/** Where each field stands in RSS 2.0, RSS 1.0 and Atom, the preferred element first. */
const SOURCES = {
  id: ["guid", "id", "dc:identifier"],
  title: ["title", "media:title", "dc:title"],
  outlet: ["source", "source>title", "dc:publisher"],
  url: ["feedburner:origlink", "link", "guid", "id"],
  published: ["pubdate", "published", "dc:date", "issued", "dcterms:created", "updated"],
  lang: ["dc:language", "xml:lang", "language"],
  text: ["content:encoded", "content", "description", "summary", "media:description"],
} as const;

/** An RSS or Atom feed, an item at a time. It may be of any length, and broken after the items it gave. */
export async function* readFeed(content: Content): AsyncGenerator<Parsed> {
  const reader = createReader();
  const decoder = new TextDecoder("utf-8");
  for await (const bytes of toUtf8(content, chooseForXml)) {
    reader.write(decoder.decode(bytes, { stream: true }));
    for (const parsed of reader.take()) yield parsed;
  }
  reader.end();
  for (const parsed of reader.take()) yield parsed;
}

const chooseForXml = (piece: Uint8Array, head: Uint8Array) =>
  chooseEncoding(piece, xmlEncoding(head));

// One parser for the whole file: entities beyond XML's own five, and all declarations, are left alone.
function createReader() {
  const channel: Fields = new Map();
  const path: string[] = [];
  const done: Parsed[] = [];
  let item: Fields | null = null;
  let depth = 0;
  let number = 0;
  let text = "";
  let markup: { readonly depth: number } | null = null;
  let size = 0;
  let isFeed = false;

  const keep = (name: string, value: string) => {
    if (WHITE.test(value)) return;
    const fields = item ?? channel;
    const earlier = fields.get(name);
    if (earlier === undefined) fields.set(name, [value]);
    else if (item !== null) earlier.push(value);
  };
  const count = (length: number) => {
    size += length;
  };
  const nameAt = () => {
    const inner = path.slice(depth);
    return inner.join(">");
  };
  const open = (name: string, attributes: Readonly<Record<string, string>>) => {
    if (path.length === 0) checkRoot(name);
    if (path.length === 0) isFeed = true;
    if (path.length >= MAX_DEPTH) throw new Error(`XML nested deeper than ${MAX_DEPTH} elements`);
    if (markup !== null) {
      path.push(name);
      text += `<${name}>`;
      return;
    }
    path.push(name);
    if (item === null && ITEMS.has(name)) {
      [item, depth, size] = [new Map(), path.length, 0];
      number += 1;
    } else if (item === null && (name === "channel" || ROOTS.has(name))) {
      depth = path.length;
    }
    if (attributes["xml:lang"] !== undefined) keep("xml:lang", attributes["xml:lang"]);
    if (name === "link" && isPage(attributes)) keep(nameAt(), attributes.href ?? "");
    if (attributes.type === "xhtml") markup = { depth: path.length };
    text = "";
  };
  const close = (name: string) => {
    if (markup !== null && path.length > markup.depth) {
      path.pop();
      text += `</${name}>`;
      return;
    }
    markup = null;
    if (item !== null && path.length === depth) {
      done.push(finish(item, channel, { number, size }));
      [item, depth, size] = [null, Math.max(1, depth - 1), 0];
    } else if (path.length > depth) {
      keep(nameAt(), text);
    }
    path.pop();
    text = "";
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open(name.toLowerCase(), attributes),
      ontext: (data) => {
        count(data.length);
        if (size > MAX_RECORD_BYTES) text = "";
        else text += markup === null ? data : escapeMarkup(data);
      },
      onclosetag: (name) => close(name.toLowerCase()),
    },
    { xmlMode: true, decodeEntities: true },
  );
  let waiting = 0;
  return {
    write: (chunk: string) => {
      const before = parser.endIndex;
      parser.write(chunk);
      // A comment or section that never ends would be kept whole.
      waiting = parser.endIndex === before ? waiting + chunk.length : 0;
      if (waiting > MAX_RECORD_BYTES) throw new Error(`XML piece longer than ${MAX_RECORD_SIZE}`);
    },
    end: () => {
      if (!isFeed) throw new Error("not XML: expected an RSS or Atom feed");
      // What is open now the parser would close as if it were whole.
      const cut = item !== null;
      if (cut) done.push(refuse(number, "the file ends within it"));
      else if (number === 0) throw new Error("no items in the feed");
    },
    take: () => done.splice(0),
  };
}

function checkRoot(name: string): void {
  if (ROOTS.has(name)) return;
  throw new Error(`expected an RSS or Atom feed, got XML with the element "${name.slice(0, 40)}"`);
}

/** An Atom link to the page itself; others name the feed, comments or enclosures. */
function isPage({ href, rel }: Readonly<Record<string, string>>): boolean {
  return href !== undefined && (rel === undefined || rel === "alternate");
}

function escapeMarkup(data: string): string {
  return data.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function finish(
  item: Fields,
  channel: Fields,
  { number, size }: { readonly number: number; readonly size: number },
): Parsed {
  try {
    if (size > MAX_RECORD_BYTES) throw new Error(`longer than ${MAX_RECORD_SIZE}`);
    return { articles: [readItem(item, channel, number)], rejected: [] };
  } catch (error) {
    return refuse(number, (error as Error).message);
  }
}

function refuse(number: number, reason: string): Parsed {
  return { articles: [], rejected: [{ key: null, reason: `item ${number}: ${reason}` }] };
}

function readItem(item: Fields, channel: Fields, number: number): RawArticle {
  const stated = (field: keyof typeof SOURCES, fields = item) =>
    SOURCES[field].flatMap((name) => fields.get(name) ?? []);
  const texts = stated("text").map(htmlToText);
  const text = firstValid("text", texts);
  if (text === null)
    throw new Error(
      'no text: expected some in "content:encoded", "content", "description" or "summary"',
    );
  const url = firstValid("url", stated("url"));
  return {
    key: firstValid("id", stated("id")) ?? String(number),
    title: firstValid("title", stated("title").map(decodeReferences)),
    outlet: firstValid(
      "outlet",
      [...stated("outlet"), ...(channel.get("title") ?? [])].map(decodeReferences),
    ),
    url,
    published: firstValid("published", stated("published")),
    lang: firstValid("lang", [...stated("lang"), ...stated("lang", channel)]),
    text,
  };
}
