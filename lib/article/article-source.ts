// node:crypto is used as pure computation: the same record always gives the same hash.
import { createHash } from "node:crypto";
import { articleId } from "#lib/article/article-id";
import type { ArticleDefaults } from "#lib/article/make-article";
import type { RawArticle } from "#lib/article/raw-article";
import { recordPlace } from "#lib/article/record-place";
import { takeField } from "#lib/article/take-field";

/** Where an article comes from, known before it is made. */
export type ArticleSource = {
  /** Of the article. */
  readonly id: string;
  /** Its file relative to the indexed folder, with the record's key appended. */
  readonly file: string;
  /** Changes when anything does that the article is made from. 32 characters of 0-9 and a-f. */
  readonly hash: string;
};

/** Tells the article of a record by what costs little to know. Throws an Error when its url is wrong. */
export function identifySource(
  raw: RawArticle,
  file: string,
  defaults: ArticleDefaults,
): ArticleSource {
  const place = recordPlace(file, raw.key);
  const { title, url, lang, text } = raw;
  const outlet = raw.outlet ?? defaults.outlet;
  const published = raw.published ?? defaults.published;
  const hash = createHash("sha256")
    .update(JSON.stringify([place, title, outlet, url, published, lang]))
    .update(text)
    .digest("hex")
    .slice(0, 32);
  return { id: articleId(takeField("url", url), place), file: place, hash };
}
