// node:crypto is used as pure computation: the same article always gives the same hash.
import { createHash } from "node:crypto";
import type { Article } from "#lib/article/article";

/** A hash that changes when anything in the article does. 32 characters of 0-9 and a-f. */
export function contentHash(article: Article): string {
  const { id, file, title, outlet, url, published, publishedTime, lang, paragraphs } = article;
  const parts = paragraphs.map(({ n, text, kind, dateline }) => [
    n,
    text,
    kind,
    dateline?.start ?? null,
    dateline?.end ?? null,
  ]);
  const written = [id, file, title, outlet, url, published, publishedTime, lang, parts];
  return createHash("sha256").update(JSON.stringify(written)).digest("hex").slice(0, 32);
}
