import type { EventSummary } from "#lib/use-cases/browse-events";

/** An event as the API gives it. */
export function describeEvent(event: EventSummary) {
  const { id, label, date, place, articles, outlets, disputed, disputes } = event;
  return { id, label, date, place: place?.id ?? null, articles, outlets, disputed, disputes };
}
