import type { Article, Paragraph } from "#lib/article/article";
import { articleId } from "#lib/article/article-id";
import { detectLang } from "#lib/article/detect-lang";
import { findTitle } from "#lib/article/find-title";
import type { RawArticle } from "#lib/article/raw-article";
import { readDate } from "#lib/article/read-date";
import { readField } from "#lib/article/read-field";
import type { FieldName } from "#lib/article/record-fields";
import { splitParagraphs } from "#lib/article/split-paragraphs";

/** What to take where a source states nothing. */
export type ArticleDefaults = {
  readonly outlet: string | null;
  readonly published: string | null;
};

const DETECTION_LENGTH = 800;

/**
 * The article that a record of a file is. `file` is relative to the indexed folder; a record's key is
 * appended to it. Throws an Error naming the field when one is wrong, and when there is no text.
 */
export function makeArticle(raw: RawArticle, file: string, defaults: ArticleDefaults): Article {
  const place = raw.key === null ? file : `${file}#${raw.key}`;
  const url = take("url", raw.url);
  const outlet = take("outlet", raw.outlet) ?? take("outlet", defaults.outlet);
  const published = take("published", raw.published) ?? take("published", defaults.published);
  const stated = published === null ? null : readDate(published);
  const statedTitle = take("title", raw.title);
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
    lang: take("lang", raw.lang) ?? detectLang(sampleOf(paragraphs)),
    paragraphs,
  };
}

function take(field: FieldName, value: string | null): string | null {
  try {
    return readField(field, value);
  } catch (cause) {
    throw new Error(`field "${field}": ${(cause as Error).message}`, { cause });
  }
}

/** The start of the running text; credits and navigation may be in another language. */
function sampleOf(paragraphs: readonly Paragraph[]): string {
  let sample = "";
  for (const { kind, text } of paragraphs) {
    if (kind === "body") sample += `${text.slice(0, DETECTION_LENGTH)}\n`;
    if (sample.length >= DETECTION_LENGTH) break;
  }
  return sample;
}
