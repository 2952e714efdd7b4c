// node:crypto is used as pure computation: the same words always give the same anchor.
import { createHash } from "node:crypto";
import { squeeze } from "#lib/article/squeeze";

const LENGTH = 8;

/**
 * Names for the paragraphs of a text by which links find them wherever they stand: made of their words, so
 * that a paragraph keeps its own when others come or go. White space is ignored; of several with the same
 * words, the later ones are numbered.
 */
export function paragraphAnchors(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return texts.map((text) => {
    const anchor = `p-${digest(text)}`;
    const count = (counts.get(anchor) ?? 0) + 1;
    counts.set(anchor, count);
    return count === 1 ? anchor : `${anchor}-${count}`;
  });
}

function digest(text: string): string {
  const words = squeeze(text.normalize("NFC"));
  return createHash("sha256").update(words).digest("hex").slice(0, LENGTH);
}
