import { Parser } from "htmlparser2";
import { MAX_RECORD_BYTES, MAX_RECORD_SIZE } from "#lib/article/formats/format";

/** Values by element name, in lower case with its prefix as written; `a>b` for an element within another. */
export type FeedFields = ReadonlyMap<string, readonly string[]>;

export type FeedItem = {
  /** From 1, in the order of the feed. */
  readonly number: number;
  readonly fields: FeedFields;
  /** What is wrong with it as a whole. */
  readonly fault: string | null;
};

/** Takes a feed in pieces and gives its items as they end. */
export type FeedParser = {
  /** What the feed says of itself, as far as it was read. */
  readonly channel: FeedFields;
  /** Throws an Error when the text is no feed. */
  readonly write: (text: string) => readonly FeedItem[];
  readonly end: () => readonly FeedItem[];
};

type Attributes = Readonly<Record<string, string>>;

const ROOTS = new Set(["rss", "feed", "rdf:rdf"]);
const ITEMS = new Set(["item", "entry"]);
const MAX_DEPTH = 200;
/** Of one field of one item; more would be kept to fill the memory. */
const MAX_VALUES = 10;
const WHITE = /^\s*$/;

/**
 * A parser of RSS 2.0, RSS 1.0 and Atom. It forgives what browsers forgive; entities beyond XML's own five,
 * and all declarations, are left as they stand: nothing is expanded or fetched. Keeps the `wanted` fields.
 */
export function createFeedParser(wanted: ReadonlySet<string>): FeedParser {
  const channel = new Map<string, string[]>();
  const path: string[] = [];
  let items: FeedItem[] = [];
  let item: Map<string, string[]> | null = null;
  let number = 0;
  let isXml = false;
  /** How deep the channel or item lies whose elements are read, and XHTML that is kept as it is. */
  let depth = 0;
  let markupDepth: number | null = null;
  let text = "";
  let size = 0;

  const keep = (name: string, value: string) => {
    if (!wanted.has(name) || WHITE.test(value)) return;
    const fields = item ?? channel;
    const earlier = fields.get(name);
    if (earlier === undefined) fields.set(name, [value]);
    else if (earlier.length < MAX_VALUES) earlier.push(value);
  };
  const nameHere = () => path.slice(depth).join(">");
  const enter = (name: string) => {
    if (item === null && ITEMS.has(name)) {
      [item, depth, size] = [new Map(), path.length, 0];
      number += 1;
    } else if (item === null && (name === "channel" || path.length === 1)) {
      depth = path.length;
    }
  };
  const leave = () => {
    const fault = size > MAX_RECORD_BYTES ? `longer than ${MAX_RECORD_SIZE}` : null;
    if (item !== null) items.push({ number, fields: item, fault });
    [item, depth, size] = [null, Math.max(1, depth - 1), 0];
  };
  const open = (name: string, attributes: Attributes) => {
    if (path.length === 0) checkRoot(name);
    isXml = true;
    if (path.length >= MAX_DEPTH) throw new Error(`XML nested deeper than ${MAX_DEPTH} elements`);
    path.push(name);
    if (markupDepth !== null) {
      text += `<${name}>`;
      return;
    }
    enter(name);
    const { "xml:lang": lang, href } = attributes;
    if (lang !== undefined) keep("xml:lang", lang);
    if (name === "link" && href !== undefined && isPage(attributes)) keep(nameHere(), href);
    if (attributes.type === "xhtml") markupDepth = path.length;
    text = "";
  };
  const close = (name: string) => {
    if (markupDepth !== null && path.length > markupDepth) text += `</${name}>`;
    else {
      markupDepth = null;
      if (path.length > depth) keep(nameHere(), text);
      else if (item !== null) leave();
      text = "";
    }
    path.pop();
  };
  const add = (data: string) => {
    size += data.length;
    if (size > MAX_RECORD_BYTES) text = "";
    else text += markupDepth === null ? data : escapeMarkup(data);
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open(name.toLowerCase(), attributes),
      ontext: add,
      onclosetag: (name) => close(name.toLowerCase()),
    },
    { xmlMode: true, decodeEntities: true },
  );
  let waiting = 0;
  const take = () => {
    const taken = items;
    items = [];
    return taken;
  };
  const write = (chunk: string) => {
    const before = parser.endIndex;
    parser.write(chunk);
    // A comment or section that never ends would be kept whole.
    waiting = parser.endIndex === before ? waiting + chunk.length : 0;
    if (waiting > MAX_RECORD_BYTES) throw new Error(`XML piece longer than ${MAX_RECORD_SIZE}`);
    return take();
  };
  const end = () => {
    if (number === 0) throw new Error(isXml ? NO_ITEMS : NO_FEED);
    // The parser would close what is open now as if it were whole.
    if (item !== null) items.push({ number, fields: item, fault: "the file ends within it" });
    return take();
  };
  return { channel, write, end };
}

const NO_FEED = "not XML: expected an RSS or Atom feed";
const NO_ITEMS = "no items in the feed";

function checkRoot(name: string): void {
  if (ROOTS.has(name)) return;
  throw new Error(`expected an RSS or Atom feed, got XML with the element "${name.slice(0, 40)}"`);
}

/** Whether an Atom link is that of the page itself; others name the feed, comments or enclosures. */
function isPage({ rel }: Attributes): boolean {
  return rel === undefined || rel === "alternate";
}

function escapeMarkup(data: string): string {
  return data.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
