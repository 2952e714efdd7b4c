import { Readability } from "@mozilla/readability";
import { readBlocks } from "#lib/article/formats/read-blocks";

/** Shorter results are tried again with less of the page taken for ornament. News in brief is short. */
const SHORTEST = 140;
/** Parts that say of themselves that they are not the article; in a short page they would pass for it. */
const AROUND = [
  ["nav", "dialog", "menu", '[role="navigation"]', '[role="banner"]', '[role="search"]'],
  [
    '[role="contentinfo"]',
    '[role="dialog"]',
    "body > footer",
    "body > aside",
    "body > header > ul",
  ],
]
  .flat()
  .join(", ");

/**
 * The running text of a page, without navigation, advertisements and the like; all of its text when
 * nothing reads like an article. Changes the document.
 */
export function findPageText(document: Document): string {
  for (const part of document.querySelectorAll(AROUND)) part.remove();
  const reader = new Readability<Node>(document, {
    charThreshold: SHORTEST,
    disableJSONLD: true,
    serializer: (node) => node,
  });
  const content = reader.parse()?.content;
  return readBlocks(content ?? document.documentElement);
}
