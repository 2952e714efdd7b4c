import { readJson } from "#lib/article/formats/parse-json";
import type { Parsed } from "#lib/article/raw-article";
import { readRecord } from "#lib/article/read-record";

/**
 * What one line of a JSON Lines file gives; `number` is the line's, from 1, and the key of a record without
 * an id. Blank lines give nothing. Throws an Error when the line is no article.
 */
export function parseJsonLine(line: string, number: number): Parsed {
  if (line.trim() === "") return { articles: [], rejected: [] };
  const article = readRecord(readJson(line));
  return { articles: [{ ...article, key: article.key ?? String(number) }], rejected: [] };
}
