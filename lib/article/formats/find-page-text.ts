import { Readability } from "@mozilla/readability";
import { readBlocks } from "#lib/article/formats/read-blocks";

/** Shorter results are tried again with less of the page taken for ornament. News in brief is short. */
const SHORTEST = 140;

/**
 * The running text of a page, without navigation, advertisements and the like; "" when nothing reads like
 * one. Changes the document.
 */
export function findPageText(document: Document): string {
  const reader = new Readability<Node>(document, {
    charThreshold: SHORTEST,
    disableJSONLD: true,
    serializer: (node) => node,
  });
  const content = reader.parse()?.content;
  return content === undefined || content === null ? "" : readBlocks(content);
}
