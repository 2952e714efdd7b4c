import { chooseEncoding } from "#lib/article/choose-encoding";
import { firstValid } from "#lib/article/first-valid";
import {
  createFeedParser,
  type FeedFields,
  type FeedItem,
} from "#lib/article/formats/create-feed-parser";
import type { Content } from "#lib/article/formats/format";
import { decodeReferences, htmlToText } from "#lib/article/formats/html-to-text";
import { xmlEncoding } from "#lib/article/formats/read-page";
import { toUtf8 } from "#lib/article/formats/to-utf8";
import type { Parsed, RawArticle } from "#lib/article/raw-article";

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

const WANTED: ReadonlySet<string> = new Set(Object.values(SOURCES).flat());

const chooseForXml = (piece: Uint8Array, head: Uint8Array) =>
  chooseEncoding(piece, xmlEncoding(head));

/** An RSS or Atom feed, an item at a time. It may be of any length, and broken after the items it gave. */
export async function* readFeed(content: Content): AsyncGenerator<Parsed> {
  const parser = createFeedParser(WANTED);
  const decoder = new TextDecoder("utf-8");
  for await (const bytes of toUtf8(content, chooseForXml)) {
    const items = parser.write(decoder.decode(bytes, { stream: true }));
    for (const item of items) yield parseItem(item, parser.channel);
  }
  for (const item of parser.end()) yield parseItem(item, parser.channel);
}

function parseItem({ number, fields, fault }: FeedItem, channel: FeedFields): Parsed {
  try {
    if (fault !== null) throw new Error(fault);
    return { articles: [readItem(fields, channel, number)], rejected: [] };
  } catch (error) {
    const reason = `item ${number}: ${(error as Error).message}`;
    return { articles: [], rejected: [{ key: null, reason }] };
  }
}

function readItem(item: FeedFields, channel: FeedFields, number: number): RawArticle {
  const stated = (field: keyof typeof SOURCES, fields = item) =>
    SOURCES[field].flatMap((name) => fields.get(name) ?? []);
  const text = firstValid("text", readTexts(stated("text")));
  if (text === null) {
    throw new Error(`no text: expected some in "${SOURCES.text.slice(0, 4).join('", "')}"`);
  }
  const outlets = [...stated("outlet"), ...(channel.get("title") ?? [])];
  return {
    key: firstValid("id", stated("id")) ?? String(number),
    title: firstValid("title", stated("title").map(decodeReferences)),
    outlet: firstValid("outlet", outlets.map(decodeReferences)),
    url: firstValid("url", stated("url")),
    published: firstValid("published", stated("published")),
    lang: firstValid("lang", [...stated("lang"), ...stated("lang", channel)]),
    text,
  };
}

/** One after the other, as they are asked for. */
function* readTexts(texts: readonly string[]): Generator<string> {
  for (const text of texts) yield htmlToText(text);
}
