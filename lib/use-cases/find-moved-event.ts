import type { NameBook } from "#lib/use-cases/name-book";

const MOST_STEPS = 20;

/** The event that a former one has become part of, through as many steps as it took; null if unknown. */
export function findMovedEvent(book: NameBook, id: string): string | null {
  let to = book.movedTo(id);
  for (let step = 0; step < MOST_STEPS && to !== null; step++) {
    const next = book.movedTo(to);
    if (next === null || book.event(to) !== null) return to;
    to = next;
  }
  return null;
}
