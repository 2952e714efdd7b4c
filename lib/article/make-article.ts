import type { Article, Paragraph } from "#lib/article/article";
import { articleId } from "#lib/article/article-id";
import { detectLang, SAMPLE_LENGTH } from "#lib/article/detect-lang";
import { findTitle } from "#lib/article/find-title";
import type { RawArticle } from "#lib/article/raw-article";
import { readDate } from "#lib/article/read-date";
import { recordPlace } from "#lib/article/record-place";
import { splitParagraphs } from "#lib/article/split-paragraphs";
import { takeField } from "#lib/article/take-field";

/** What to take where a source states nothing. */
export type ArticleDefaults = {
  readonly outlet: string | null;
  readonly published: string | null;
};

/**
 * The article that a record of a file is. `file` is relative to the indexed folder; a record's key is
 * appended to it. Throws an Error naming the field when one is wrong, and when there is no text.
 */
export function makeArticle(raw: RawArticle, file: string, defaults: ArticleDefaults): Article {
  const place = recordPlace(file, raw.key);
  const url = takeField("url", raw.url);
  const outlet = takeField("outlet", raw.outlet) ?? takeField("outlet", defaults.outlet);
  const published =
    takeField("published", raw.published) ?? takeField("published", defaults.published);
  const stated = published === null ? null : readDate(published);
  const statedTitle = takeField("title", raw.title);
  const paragraphs = splitParagraphs(raw.text, { title: statedTitle });
  if (paragraphs.length === 0) throw new Error("no text");
  return {
    id: articleId(url, place),
    file: place,
    title: findTitle(statedTitle, paragraphs),
    outlet,
    url,
    published: stated?.date ?? null,
    publishedTime: stated?.time ?? null,
    lang: takeField("lang", raw.lang) ?? detectLang(sampleOf(paragraphs)),
    paragraphs,
  };
}

/** The start of the running text; credits and navigation may be in another language. */
function sampleOf(paragraphs: readonly Paragraph[]): string {
  let sample = "";
  for (const { kind, text } of paragraphs) {
    if (kind === "body") sample += `${text.slice(0, SAMPLE_LENGTH)}\n`;
    if (sample.length >= SAMPLE_LENGTH) break;
  }
  return sample;
}
