import { firstValid } from "#lib/article/first-valid";
import { findPageText } from "#lib/article/formats/find-page-text";
import { decodeReferences } from "#lib/article/formats/html-to-text";
import { readMeta, type Statements } from "#lib/article/formats/page-metadata";
import { parseDocument } from "#lib/article/formats/parse-document";
import { type LinkedArticle, readLinkedData } from "#lib/article/formats/read-linked-data";
import type { RawArticle } from "#lib/article/raw-article";
import { readDate } from "#lib/article/read-date";
import { isWebUrl } from "#lib/article/web-url";

/** `<meta>` names of each field, the most reliable first: Open Graph, then the older vocabularies. */
const META = {
  title: ["og:title", "twitter:title", "headline", "dc.title", "dcterms.title", "parsely-title"],
  outlet: ["og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "publisher"],
  published: [
    ["article:published_time", "og:article:published_time", "article:published", "datepublished"],
    ["parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "publish-date"],
    [
      "publish_date",
      "publishdate",
      "published_at",
      "pubdate",
      "publication_date",
      "dc.date.issued",
    ],
    ["dcterms.issued", "dcterms.created", "dcterms.date", "dc.date", "citation_publication_date"],
    ["date"],
  ].flat(),
  url: ["og:url", "twitter:url", "parsely-link"],
  lang: ["content-language", "dc.language", "dcterms.language", "language", "og:locale"],
} as const;

/** Times of publication in the page itself; others are those of comments and of what else there is to read. */
const TIMES = [
  'time[itemprop~="datePublished"]',
  "time[pubdate]",
  "article header time",
  "article time",
  "main time",
  '[itemprop~="datePublished"]',
];
/** Less text than this may be a teaser, and what the page says elsewhere is looked at too. */
const TEASER = 200;
const SITE_SEPARATOR = /\s+[-–—|·•:»]+\s+/;

/**
 * The article of a saved web page: metadata from JSON-LD, Open Graph, `<meta>` and the page itself, in that
 * order; the text as a reader view shows it, without headline. `address` is where it was fetched from, if
 * that is known. Throws an Error when there is no text.
 */
export function parseHtml(html: string, address: string | null): RawArticle {
  const document = parseDocument(html);
  const linked = readLinkedData(document);
  const meta = readMeta(document);
  const url = findUrl(document, linked, meta, address);
  const outlet = findOutlet(linked, meta, url);
  const title = findTitle(document, linked, meta, outlet);
  const fields = {
    key: null,
    title,
    outlet,
    url,
    published: findDate(document, linked, meta),
    lang: findLang(document, linked, meta),
  };
  const text = firstValid("text", [withoutHeadline(findText(document, linked), title)]);
  if (text === null) throw new Error("no text: expected a page with an article");
  return { ...fields, text };
}

function findTitle(
  document: Document,
  linked: readonly LinkedArticle[],
  meta: Statements,
  outlet: string | null,
): string | null {
  const headings = [...document.querySelectorAll("h1")];
  const stated = firstValid("title", [
    ...linked.map(({ headline }) => decoded(headline)),
    ...values(meta, META.title),
    ...(headings.length === 1 ? headings.map(({ textContent }) => textContent) : []),
    document.querySelector("title")?.textContent,
  ]);
  return stated === null ? null : withoutSite(stated, outlet);
}

/** "Four killed in Basra | The Outlet" without the outlet, where that is known. */
function withoutSite(title: string, outlet: string | null): string {
  const parts = title.split(SITE_SEPARATOR);
  const last = parts.at(-1) ?? "";
  if (outlet === null || parts.length < 2 || last.toLowerCase() !== outlet.toLowerCase()) {
    return title;
  }
  return title.slice(0, -last.length).replace(/\s+[-–—|·•:»]+\s+$/, "");
}

function findOutlet(
  linked: readonly LinkedArticle[],
  meta: Statements,
  url: string | null,
): string | null {
  const host = url === null ? null : new URL(url).hostname.replace(/^www\./, "");
  return firstValid("outlet", [
    ...values(meta, META.outlet.slice(0, 1)),
    ...linked.map(({ outlet }) => decoded(outlet)),
    ...values(meta, META.outlet.slice(1)).filter((name) => !isWebUrl(name)),
    host,
  ]);
}

/** The page's own address; a home page given for every page of a site is not it. */
function findUrl(
  document: Document,
  linked: readonly LinkedArticle[],
  meta: Statements,
  address: string | null,
): string | null {
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute("href");
  const stated = [canonical, ...values(meta, META.url), ...linked.map(({ url }) => url), address]
    .map((one) => resolve(one, address))
    .filter((one) => one !== null);
  const ofPage = stated.filter((one) => !isHome(one));
  return firstValid("url", [...ofPage, ...stated]);
}

function resolve(stated: unknown, base: string | null): string | null {
  if (typeof stated !== "string" || stated.trim() === "") return null;
  const written = stated.trim();
  if (base === null) return isWebUrl(written) ? written : null;
  return URL.canParse(written, base) ? new URL(written, base).href : null;
}

function isHome(url: string): boolean {
  const { pathname, search } = new URL(url);
  return pathname === "/" && search === "";
}

function findDate(
  document: Document,
  linked: readonly LinkedArticle[],
  meta: Statements,
): string | null {
  const times = TIMES.flatMap((selector) => [...document.querySelectorAll(selector)].slice(0, 1));
  const all = [...document.querySelectorAll("time")];
  const stated = [
    ...linked.map(({ published }) => published),
    ...values(meta, META.published),
    ...[...times, ...(all.length === 1 ? all : [])].flatMap((time) => [
      time.getAttribute("datetime"),
      time.getAttribute("content"),
      time.textContent?.trim(),
    ]),
  ].filter((value) => typeof value === "string");
  return firstValid("published", [...stated.filter(isWholeDate), ...stated]);
}

function isWholeDate(stated: string): boolean {
  return readDate(stated.trim())?.date.length === "YYYY-MM-DD".length;
}

function findLang(
  document: Document,
  linked: readonly LinkedArticle[],
  meta: Statements,
): string | null {
  return firstValid("lang", [
    ...linked.map(({ lang }) => lang),
    document.documentElement.getAttribute("lang"),
    document.documentElement.getAttribute("xml:lang"),
    ...values(meta, META.lang).map((stated) => stated.split(",")[0]),
  ]);
}

function findText(document: Document, linked: readonly LinkedArticle[]): string {
  const stated =
    firstValid(
      "text",
      linked.map(({ text }) => text),
    ) ?? "";
  const found = findPageText(document);
  if (found.length >= TEASER) return clean(found);
  const longer = decodeReferences(stated);
  return clean(longer.length > found.length ? longer : found);
}

/** The headline stands in `title`; small pages repeat it as the first line of their text. */
function withoutHeadline(text: string, title: string | null): string {
  const end = text.indexOf("\n");
  return end !== -1 && text.slice(0, end).trim() === title ? text.slice(end + 1) : text;
}

function clean(text: string): string {
  return text.replace(/\p{Surrogate}|\0/gu, "\ufffd");
}

function decoded(value: unknown): unknown {
  return typeof value === "string" ? decodeReferences(value) : value;
}

function values(meta: Statements, names: readonly string[]): string[] {
  return names.flatMap((name) => meta.get(name) ?? []);
}
