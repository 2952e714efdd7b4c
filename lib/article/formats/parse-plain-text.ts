import { splitFrontMatter } from "#lib/article/formats/split-front-matter";
import type { Parsed } from "#lib/article/raw-article";
import { readRecord } from "#lib/article/read-record";

/** One article: plain text, with what is known about it in YAML front matter if anywhere. */
export function parsePlainText(text: string): Parsed {
  const { fields, body } = splitFrontMatter(text);
  if (body.trim() === "" && Object.keys(fields).length === 0) throw new Error("no text");
  const stated = body.trim() === "" ? fields : { ...fields, text: body };
  return { articles: [{ ...readRecord(stated), key: null }], rejected: [] };
}
