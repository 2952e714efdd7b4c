import { createLineWriter } from "#lib/article/formats/create-line-writer";

const BLOCKS = new Set(
  [
    ["ADDRESS", "ARTICLE", "ASIDE", "BLOCKQUOTE", "BODY", "CENTER", "DD", "DETAILS", "DIV", "DL"],
    ["DT", "FIELDSET", "FIGURE", "FOOTER", "FORM", "H1", "H2", "H3", "H4", "H5", "H6", "HEADER"],
    ["HR", "LI", "MAIN", "NAV", "OL", "P", "PRE", "SECTION", "SUMMARY", "TABLE", "TBODY", "THEAD"],
    ["TR", "UL", "CAPTION"],
  ].flat(),
);
const CELLS = new Set(["TD", "TH"]);
/** What is no running text: code, controls, media and what is said below them. */
const LEFT_OUT = new Set(
  [
    ["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "HEAD", "TITLE", "IFRAME", "OBJECT", "EMBED"],
    ["SVG", "CANVAS", "AUDIO", "VIDEO", "MAP", "BUTTON", "SELECT", "TEXTAREA", "FIGCAPTION"],
  ].flat(),
);
const ELEMENT = 1;
/** Text and CDATA. */
const TEXTS = new Set([3, 4]);
/** What a walk over the nodes meets: a node to open, or an element to close. */
type Step = { readonly node: Node } | { readonly close: string };

/**
 * The text of a part of a page as it is read: each block and each line break on a line of its own. Links
 * that stand alone and what is no running text are left out.
 */
export function readBlocks(root: Node): string {
  const writer = createLineWriter();
  let links = 0;
  const open = (node: Node, name: string): Step[] => {
    if (name === "A") links += 1;
    if (name === "BR" || BLOCKS.has(name)) writer.endLine();
    const children: Step[] = [{ close: name }];
    for (let child = node.lastChild; child !== null; child = child.previousSibling) {
      children.push({ node: child });
    }
    return children;
  };
  const close = (name: string) => {
    if (name === "A") links -= 1;
    if (BLOCKS.has(name)) writer.endLine();
    if (CELLS.has(name)) writer.add(" ", false);
  };
  const write = (node: Node) => {
    const text = node.nodeValue ?? "";
    const lines = nameOf(node.parentNode) === "PRE" ? text.split("\n") : [text];
    for (const [index, line] of lines.entries()) {
      if (index > 0) writer.endLine();
      writer.add(line, links > 0);
    }
  };
  // A stack of its own: pages may be nested deeper than calls can be.
  const steps: Step[] = [{ node: root }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if ("close" in step) close(step.close);
    else if (TEXTS.has(step.node.nodeType)) write(step.node);
    else if (step.node.nodeType === ELEMENT) {
      const name = nameOf(step.node);
      if (!LEFT_OUT.has(name)) for (const next of open(step.node, name)) steps.push(next);
    }
  }
  writer.endLine();
  return writer.text();
}

function nameOf(node: Node | null): string {
  return node?.nodeName.toUpperCase() ?? "";
}
