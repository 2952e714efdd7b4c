// node:crypto is used as pure computation: the same article always gives the same id.
import { createHash } from "node:crypto";

const LENGTH = 16;

/** The id of the event whose smallest article id is this one. `e` and 15 characters of 0-9 and a-f. */
export function eventId(smallestArticle: string): string {
  const hash = createHash("sha256").update(`event:${smallestArticle}`).digest("hex");
  return `e${hash.slice(0, LENGTH - 1)}`;
}

/** Whether an event could have this id; others need no look into the index. */
export function isEventId(id: string): boolean {
  return /^e[0-9a-f]{15}$/.test(id);
}
