import type { Content } from "#lib/article/formats/format";
import { gatherBytes } from "#lib/article/formats/gather-bytes";
import { readPage } from "#lib/article/formats/read-page";
import type { Parsed } from "#lib/article/raw-article";

/** A saved web page: one article. */
export async function* readHtml(content: Content): AsyncGenerator<Parsed> {
  const bytes = await gatherBytes(content);
  yield { articles: [readPage({ bytes, address: null, charset: null })], rejected: [] };
}
