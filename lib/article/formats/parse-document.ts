import { Parser } from "htmlparser2";
import { parseHTML } from "linkedom";

const HAS_ROOT = /<html[\s>]/i;
/** Browsers nest no deeper either. What is larger is not news, and takes minutes. */
const MAX_DEPTH = 512;
const MAX_ELEMENTS = 30_000;

/**
 * The document of an HTML page or fragment. Nothing in it runs or is fetched. Throws an Error when it is
 * too large, or nested too deep, to be read.
 */
export function parseDocument(html: string): Document {
  checkSize(html);
  const { document } = parseHTML(HAS_ROOT.test(html) ? html : `<html><body>${html}</body></html>`);
  if (document.documentElement === null) throw new Error("no HTML");
  return document;
}

/** Counts before anything is built. */
function checkSize(html: string): void {
  let depth = 0;
  let elements = 0;
  const parser = new Parser({
    onopentagname: () => {
      depth += 1;
      elements += 1;
      if (depth > MAX_DEPTH) throw new Error(`HTML nested deeper than ${MAX_DEPTH} elements`);
      if (elements > MAX_ELEMENTS) throw new Error(`page of more than ${MAX_ELEMENTS} elements`);
    },
    onclosetag: () => {
      depth -= 1;
    },
  });
  parser.end(html);
}
