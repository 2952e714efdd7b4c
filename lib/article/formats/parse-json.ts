import { quoteValue } from "#lib/article/quote-value";
import type { Parsed, RawArticle } from "#lib/article/raw-article";
import { isRecord, readRecord } from "#lib/article/read-record";

/**
 * One article object, an array of them, or `{articles: [...]}`. In a list each record stands for itself:
 * a bad one is rejected by its number and the others are taken. Throws when the file is not JSON.
 */
export function parseJson(text: string): Parsed {
  const value = readJson(text);
  const list = isRecord(value) && Array.isArray(value.articles) ? value.articles : value;
  if (Array.isArray(list)) return readList(list);
  if (!isRecord(list)) {
    throw new Error(`expected an article object or a list of them, got ${quoteValue(list)}`);
  }
  return { articles: [{ ...readRecord(list), key: null }], rejected: [] };
}

/** The value a JSON text stands for. Throws an Error that says it is not JSON. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`not JSON: ${(cause as Error).message}`, { cause });
  }
}

function readList(records: readonly unknown[]): Parsed {
  if (records.length === 0) throw new Error("no articles in the list");
  const articles: RawArticle[] = [];
  const rejected: Parsed["rejected"][number][] = [];
  for (const [index, record] of records.entries()) {
    const number = String(index + 1);
    try {
      const article = readRecord(record);
      articles.push({ ...article, key: article.key ?? number });
    } catch (error) {
      rejected.push({ key: number, reason: `record ${number}: ${(error as Error).message}` });
    }
  }
  return { articles, rejected };
}
