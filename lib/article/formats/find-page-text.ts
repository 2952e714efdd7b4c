import { Readability } from "@mozilla/readability";
import { readBlocks } from "#lib/article/formats/read-blocks";

/** Shorter results are tried again with less of the page taken for ornament. News in brief is short. */
const SHORTEST = 140;
/** Pages with more are not news, and take minutes. */
const MAX_ELEMENTS = 30_000;

/**
 * The running text of a page, without navigation, advertisements and the like; "" when nothing reads like
 * one. Changes the document. Throws an Error when the page is too large.
 */
export function findPageText(document: Document): string {
  const count = document.getElementsByTagName("*").length;
  if (count > MAX_ELEMENTS) {
    throw new Error(`page of ${count} elements: at most ${MAX_ELEMENTS} are read`);
  }
  const reader = new Readability<Node>(document, {
    charThreshold: SHORTEST,
    disableJSONLD: true,
    serializer: (node) => node,
  });
  const content = reader.parse()?.content;
  return content === undefined || content === null ? "" : readBlocks(content);
}
