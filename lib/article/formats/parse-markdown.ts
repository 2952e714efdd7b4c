import { parsePlainText } from "#lib/article/formats/parse-plain-text";
import type { Parsed } from "#lib/article/raw-article";

const HEADING_MARK = /^ {0,3}#{1,6}[ \t]+/gm;

/** One article: text with YAML front matter. Heading marks are dropped; other marks stay as written. */
export function parseMarkdown(text: string): Parsed {
  const { articles, rejected } = parsePlainText(text);
  const plain = articles.map((article) => ({
    ...article,
    text: article.text.replace(HEADING_MARK, ""),
  }));
  return { articles: plain, rejected };
}
