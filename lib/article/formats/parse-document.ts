import { parseHTML } from "linkedom";

/**
 * The document of an HTML page or fragment. Nothing in it runs or is fetched. Throws an Error when the
 * text holds no element.
 */
export function parseDocument(html: string): Document {
  const { document } = parseHTML(HAS_ROOT.test(html) ? html : `<html><body>${html}</body></html>`);
  if (document.documentElement === null) throw new Error("no HTML");
  return document;
}

const HAS_ROOT = /<html[\s>]/i;
