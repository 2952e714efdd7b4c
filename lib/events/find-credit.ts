import type { Article } from "#lib/article/article";
import { fold } from "#lib/article/fold";

const LONGEST = 160;
const BRACKETS_AT_END = /\(([^()]{2,60})\)\s*$/u;

/** What an article says of where its text is from: its credit lines, dateline and closing brackets, folded. */
export function findCredit({ paragraphs }: Article): string {
  const bodies = paragraphs.filter(({ kind }) => kind === "body");
  const credits = paragraphs.filter(({ kind }) => kind === "credit").map(({ text }) => text);
  const datelines = bodies.flatMap(({ text, dateline }) => {
    return dateline === undefined ? [] : [text.slice(dateline.start, dateline.end)];
  });
  const closing = bodies.at(-1)?.text.match(BRACKETS_AT_END)?.[1];
  return fold([...credits, ...datelines, closing ?? ""].join(" "))
    .trim()
    .slice(0, LONGEST);
}
