// node:crypto is used as pure computation: the same text always gives the same id.
import { createHash } from "node:crypto";
import { normaliseUrl } from "#lib/article/web-url";

const LENGTH = 20;

/** The stable id of an article: from its url, else from its file. 20 characters of 0-9 and a-f. */
export function articleId(url: string | null, file: string): string {
  const name = url === null ? `file:${file.normalize("NFC")}` : `url:${normaliseUrl(url)}`;
  return createHash("sha256").update(name).digest("hex").slice(0, LENGTH);
}
