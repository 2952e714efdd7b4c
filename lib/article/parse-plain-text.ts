import type { Parsed } from "#lib/article/raw-article";
import { readRecord } from "#lib/article/read-record";
import { splitFrontMatter } from "#lib/article/split-front-matter";

/** One article: plain text, with what is known about it in YAML front matter if anywhere. */
export function parsePlainText(text: string): Parsed {
  const { fields, body } = splitFrontMatter(text);
  if (body.trim() === "" && Object.keys(fields).length === 0) throw new Error("no text");
  const stated = body.trim() === "" ? fields : { ...fields, text: body };
  return { articles: [{ ...readRecord(stated), key: null }], rejected: [] };
}
