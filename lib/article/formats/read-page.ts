import { decodeText } from "#lib/article/decode-text";
import { parseHtml } from "#lib/article/formats/parse-html";
import type { RawArticle } from "#lib/article/raw-article";

const HEAD = 4096;
const DECLARED = /<meta[^>]{0,200}\bcharset\s*=\s*["']?\s*([\w:.-]{2,40})/i;
const DECLARED_IN_XML = /^\s*<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w:.-]{2,40})["']/i;

/** A web page as it came, and what its carrier states of it. */
export type Page = {
  readonly bytes: Uint8Array;
  readonly address: string | null;
  /** The charset of the HTTP header, which goes before the page's own word. */
  readonly charset: string | null;
};

/** The article of a page in whatever encoding. Throws an Error when there is none. */
export function readPage({ bytes, address, charset }: Page): RawArticle {
  const declared = charset ?? declaredIn(bytes, DECLARED) ?? declaredIn(bytes, DECLARED_IN_XML);
  const html = decodeText(bytes, { declared, lenient: true });
  if (html.trim() === "") throw new Error("empty file");
  return parseHtml(html, address);
}

/** The encoding that an XML text states in its first line. */
export function xmlEncoding(head: Uint8Array): string | null {
  return declaredIn(head, DECLARED_IN_XML);
}

function declaredIn(bytes: Uint8Array, form: RegExp): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  return form.exec(head)?.[1] ?? null;
}
