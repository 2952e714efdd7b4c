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
const TEXT = 3;
const CDATA = 4;
const SPACES = /[ \t\r\n\f]+/g;
const SPACE_AT_END = / +$/;

/** What a walk over the nodes meets: a node to open, or a block that ends. */
type Step = { readonly node: Node } | { readonly end: "\n" | " " };

/**
 * The text of a part of a page as it is read: each block and each line break on a line of its own, white
 * space as a browser shows it.
 */
export function readBlocks(root: Node): string {
  const lines: string[] = [];
  let line = "";
  const add = (text: string) => {
    const shown = text.replace(SPACES, " ");
    line += line === "" || line.endsWith(" ") ? shown.replace(/^ /, "") : shown;
  };
  const endLine = () => {
    lines.push(line.replace(SPACE_AT_END, ""));
    line = "";
  };
  // A stack of its own: pages may be nested deeper than calls can be.
  const steps: Step[] = [{ node: root }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if ("end" in step) {
      if (step.end === "\n") endLine();
      else add(" ");
      continue;
    }
    const { node } = step;
    if (node.nodeType === TEXT || node.nodeType === CDATA) {
      const text = node.nodeValue ?? "";
      if (!isPreformatted(node)) add(text);
      else for (const part of text.split(/(?<=\n)/)) addPreformatted(part);
    } else if (node.nodeType !== ELEMENT || LEFT_OUT.has(node.nodeName.toUpperCase())) {
    } else {
      openElement(node);
    }
  }
  endLine();
  return lines.filter((text) => text !== "").join("\n");

  function addPreformatted(part: string): void {
    add(part);
    if (part.endsWith("\n")) endLine();
  }

  function openElement(node: Node): void {
    const name = node.nodeName.toUpperCase();
    if (name === "BR" || BLOCKS.has(name)) endLine();
    if (BLOCKS.has(name)) steps.push({ end: "\n" });
    if (CELLS.has(name)) steps.push({ end: " " });
    for (let child = node.lastChild; child !== null; child = child.previousSibling) {
      steps.push({ node: child });
    }
  }
}

function isPreformatted(node: Node): boolean {
  return node.parentNode?.nodeName.toUpperCase() === "PRE";
}
