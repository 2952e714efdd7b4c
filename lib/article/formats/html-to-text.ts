import { parseDocument } from "#lib/article/formats/parse-document";
import { readBlocks } from "#lib/article/formats/read-blocks";

const MARKUP = /<[a-z!/][^<>]*>/i;
const REFERENCE = /&(?:[a-z][a-z0-9]{1,30}|#\d{1,7}|#x[0-9a-f]{1,6});/i;

/** The text of a piece of HTML, a line for each of its blocks. What has no markup keeps its own lines. */
export function htmlToText(html: string): string {
  if (!MARKUP.test(html)) return decodeReferences(html);
  return readBlocks(parseDocument(html).documentElement);
}

/** A text with its character references (`&amp;`, `&#8217;`) resolved and its markup left as it is. */
export function decodeReferences(text: string): string {
  if (!REFERENCE.test(text)) return text;
  const escaped = text.replaceAll("<", "&lt;");
  return parseDocument(`<html><body><pre>${escaped}</pre></body></html>`).body.textContent ?? "";
}
