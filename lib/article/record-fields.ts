import { z } from "zod";
import { DATE_WANTED, readDate } from "#lib/article/read-date";
import { readLang } from "#lib/article/read-lang";
import { squeeze } from "#lib/article/squeeze";
import { isWebUrl } from "#lib/article/web-url";

// Half a surrogate pair would make the engine refuse the whole batch it is sent in.
const UNREADABLE = /[\p{Surrogate}\0]/u;
const LONGEST_NAME = 200;

const text = (wanted: string) =>
  z.string(`expected ${wanted}`).refine(isReadable, "expected Unicode text without NUL characters");
const line = text("text").transform(squeeze);
const url = text("an http or https address")
  .trim()
  .refine(isWebUrl, "expected an http or https address");

/** What each field of an article may hold. The value read is the one kept. */
export const FIELD_SCHEMAS = {
  id: z.union([line, z.int().transform(String)], "expected text or a number"),
  title: line,
  outlet: line.refine(
    (name) => name.length <= LONGEST_NAME,
    `expected at most ${LONGEST_NAME} characters`,
  ),
  url,
  published: text("a date")
    .trim()
    .refine((value) => readDate(value) !== null, `expected ${DATE_WANTED}`),
  lang: text("a language").transform(toLang),
  text: z.union(
    [text("text"), z.array(text("text")).transform(joinParagraphs)],
    "expected text or a list of paragraphs, without NUL characters",
  ),
} as const;

export type FieldName = keyof typeof FIELD_SCHEMAS;

type Source = {
  readonly name: string;
  /** Whether a value under this name is the field at all; otherwise it is passed over. */
  readonly isField?: (value: unknown) => boolean;
  readonly read?: (value: string) => string;
  /** The name under which the beginning of this value stands, if it is kept apart. */
  readonly after?: string;
};

/**
 * The names under which formats keep each field, the preferred one first: our own, then those of
 * news-please and trafilatura, schema.org, Media Cloud, GDELT, LexisNexis and Factiva (whose codes are two
 * letters). Compared as `fieldOf` does.
 */
export const FIELD_SOURCES: Readonly<Record<FieldName, readonly Source[]>> = {
  id: named("id", "stories_id", "story_id", "article_id", "accession_number", "an"),
  title: named("title", "headline", "article_title", "story_title", "hd"),
  outlet: [
    ...named("outlet", "sitename", "source_hostname", "media_name", "publication", "source_name"),
    ...named("publication_name", "publisher", "newspaper", "sourcecommonname", "outlet_name"),
    { name: "source", isField: isName },
    { name: "source_domain", read: dropWww },
    { name: "hostname", read: dropWww },
    { name: "domain", read: dropWww },
    ...named("sn"),
  ],
  url: [
    ...named("url", "link", "article_url", "permalink"),
    { name: "source", isField: isWebAddress },
    { name: "documentidentifier", isField: isWebAddress },
    { name: "sourceurl", isField: isWebAddress },
  ],
  published: [
    ...named("published", "date_publish", "date", "publish_date", "publication_date"),
    ...named("published_date", "date_published", "datepublished", "published_at", "publishedat"),
    ...named("pubdate", "pub_date", "sqldate", "pd"),
  ],
  lang: named("lang", "language", "language_code", "inlanguage", "la"),
  text: [
    ...named("text", "paragraphs", "maintext", "raw_text", "full_text", "fulltext", "article_text"),
    ...named("story_text", "articlebody", "article_body", "body", "content", "hlead"),
    // Factiva: the lead paragraph and the text after it.
    { name: "td", after: "lp" },
    ...named("lp"),
  ],
};

/** The fields of an article, those that more names could stand for last. */
export const FIELD_NAMES = Object.keys(FIELD_SCHEMAS) as readonly FieldName[];

function named(...names: readonly string[]): Source[] {
  return names.map((name) => ({ name }));
}

/** Whether a value says nothing: empty text, an empty list, null. */
export function isBlank(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

function isReadable(value: string): boolean {
  return !UNREADABLE.test(value);
}

function isWebAddress(value: unknown): boolean {
  return typeof value === "string" && isWebUrl(value);
}

function isName(value: unknown): boolean {
  return typeof value === "string" && !isWebUrl(value);
}

function joinParagraphs(paragraphs: readonly string[]): string {
  return paragraphs.join("\n");
}

function dropWww(domain: string): string {
  return domain.replace(/^www\./i, "");
}

function toLang(value: string, context: z.RefinementCtx): string {
  const code = readLang(value);
  if (code === null) context.addIssue("expected a language by its code or English name");
  return code ?? value;
}
