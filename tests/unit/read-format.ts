import { PARSERS } from "#lib/article/parsers";
import type { Parsed } from "#lib/article/raw-article";

/** What the format of an extension makes of a file, given in pieces that cut through lines, tags and characters. */
export async function readFormat(extension: string, content: string | Uint8Array): Promise<Parsed> {
  const format = PARSERS[extension];
  if (format === undefined) throw new Error(`no format for ${extension}`);
  const articles: Parsed["articles"][number][] = [];
  const rejected: Parsed["rejected"][number][] = [];
  for await (const parsed of format(inPieces(content))) {
    articles.push(...parsed.articles);
    rejected.push(...parsed.rejected);
  }
  return { articles, rejected };
}

const PIECE = 101;

async function* inPieces(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}
