import { readJson } from "#lib/article/parse-json";
import type { Parsed, RawArticle } from "#lib/article/raw-article";
import { readRecord } from "#lib/article/read-record";

const LINE_END = /\r?\n/;

/** One record per line. A bad line is rejected by its number and the others are taken; blank lines are passed over. */
export function parseJsonLines(text: string): Parsed {
  const articles: RawArticle[] = [];
  const rejected: Parsed["rejected"][number][] = [];
  for (const [index, line] of text.split(LINE_END).entries()) {
    const parsed = parseJsonLine(line, index + 1);
    articles.push(...parsed.articles);
    rejected.push(...parsed.rejected);
  }
  return { articles, rejected };
}

/** What one line of a JSON Lines file gives; `number` is the line's, from 1, and the key of a record without an id. */
export function parseJsonLine(line: string, number: number): Parsed {
  if (line.trim() === "") return { articles: [], rejected: [] };
  try {
    const article = readRecord(readJson(line));
    return { articles: [{ ...article, key: article.key ?? String(number) }], rejected: [] };
  } catch (error) {
    const reason = `line ${number}: ${(error as Error).message}`;
    return { articles: [], rejected: [{ key: null, reason }] };
  }
}
