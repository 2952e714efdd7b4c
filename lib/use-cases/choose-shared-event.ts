import type { HitDocument } from "#lib/engine/reader";
import { describeSharedEvent, type NameBook } from "#lib/use-cases/name-book";
import type { EventCard } from "#lib/use-cases/views";

/** So many hits of one event make it the subject of the page, or this share of them. */
const ENOUGH_HITS = 3;
const ENOUGH_SHARE = 0.3;
/** One hit alone says nothing of the page. */
const LEAST_HITS = 2;

/** The event with several reports that most of the hits belong to, if enough do; else null. */
export function chooseSharedEvent(
  hits: readonly Pick<HitDocument, "event">[],
  book: NameBook,
): EventCard | null {
  const counts = new Map<string, number>();
  for (const { event } of hits) counts.set(event, (counts.get(event) ?? 0) + 1);
  const [most] = [...counts]
    .filter(([id]) => book.event(id) !== null)
    .sort(([, a], [, b]) => b - a);
  if (most === undefined) return null;
  const [id, count] = most;
  const enough = count >= ENOUGH_HITS || count >= ENOUGH_SHARE * hits.length;
  return enough && count >= LEAST_HITS ? describeSharedEvent(id, book) : null;
}
