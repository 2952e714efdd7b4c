import { isRecord } from "#lib/article/read-record";

/** What the article's own entry in a page's JSON-LD states; the values are as found, not validated. */
export type LinkedArticle = Readonly<
  Record<"headline" | "published" | "outlet" | "lang" | "url" | "text", unknown>
>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/;
/** How deep and how far the graph of a page is searched. */
const MAX_DEPTH = 6;
const MAX_NODES = 2000;

/**
 * The articles that the JSON-LD of a page describes, in its order; those of its lists are other pages'.
 * What is no JSON is passed over.
 */
export function readLinkedData(document: Document): LinkedArticle[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')];
  const nodes = scripts.flatMap((script) => collectNodes(readLoosely(script.textContent ?? "")));
  // A reference to an entry has the id of the entry and nothing else.
  const named = nodes.filter(({ name }) => name !== undefined);
  const byId = new Map(named.map((node) => [node["@id"], node]));
  const articles = nodes.filter((node) => list(node["@type"]).some(isArticleType));
  return articles.map((node) => describe(node, byId));
}

function readLoosely(text: string): unknown {
  try {
    // Line breaks within strings are the commonest fault of hand-written blocks.
    return JSON.parse(text.replace(/\p{Cc}+/gu, " "));
  } catch {
    return null;
  }
}

type Entry = Readonly<Record<string, unknown>>;

function collectNodes(root: unknown): Entry[] {
  const nodes: Entry[] = [];
  let layer = list(root);
  for (let depth = 0; depth < MAX_DEPTH && nodes.length < MAX_NODES; depth++) {
    const entries = layer.flatMap(list).filter(isRecord).slice(0, MAX_NODES);
    nodes.push(...entries);
    layer = entries.flatMap((entry) =>
      ["@graph", "mainEntity", "mainEntityOfPage", "publisher"].flatMap((name) =>
        list(entry[name]),
      ),
    );
  }
  return nodes;
}

function describe(node: Entry, byId: ReadonlyMap<unknown, Entry>): LinkedArticle {
  const publisher = list(node.publisher).find(isRecord);
  const named = publisher?.name === undefined ? byId.get(publisher?.["@id"]) : publisher;
  const page = list(node.mainEntityOfPage)[0];
  return {
    headline: node.headline ?? node.name,
    published: node.datePublished,
    outlet: list(named?.name ?? node.publisher)[0],
    lang: isRecord(node.inLanguage) ? node.inLanguage.alternateName : list(node.inLanguage)[0],
    url: node.url ?? (isRecord(page) ? (page["@id"] ?? page.url) : page),
    text: node.articleBody,
  };
}

function list(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function isArticleType(type: unknown): boolean {
  return typeof type === "string" && ARTICLE_TYPE.test(type);
}
