import type { Signature } from "#lib/events/signature";

/** What of an event tells which others it has to do with. */
export type EventFacts = {
  readonly id: string;
  /** `YYYY-MM-DD`; null when unknown. */
  readonly date: string | null;
  readonly place: string | null;
  /** Persons and factions that at least half of the reports name, most named first. */
  readonly actors: readonly string[];
};

const DAY = 86_400_000;
/** Events further apart in time are not related. */
export const MOST_DAYS_RELATED = 60;
const MAIN_ACTORS = 3;
const SHARED_MAIN_ACTORS = 2;
const MOST_RELATED = 12;

/** The actors of an event for `relateEvents`, from the signatures of its articles. */
export function findEventActors(members: readonly Signature[]): string[] {
  const counts = new Map<string, { reports: number; mentions: number }>();
  for (const [id, mentions] of members.flatMap(({ actors }) => actors)) {
    const before = counts.get(id) ?? { reports: 0, mentions: 0 };
    counts.set(id, { reports: before.reports + 1, mentions: before.mentions + mentions });
  }
  return [...counts]
    .filter(([, { reports }]) => reports * 2 >= members.length)
    .sort((a, b) => b[1].mentions - a[1].mentions || (a[0] < b[0] ? -1 : 1))
    .map(([id]) => id);
}

/**
 * The events of `others` that an event has to do with, nearest in time first, at most 12: those within 60
 * days that share the place and an actor, or two of the three main actors. Without a date only the main
 * actors and the place together relate.
 */
export function relateEvents<Other extends EventFacts>(
  event: EventFacts,
  others: readonly Other[],
): Other[] {
  return others
    .filter((other) => other.id !== event.id && shareActor(event, other))
    .filter((other) => areRelated(event, other))
    .map((other) => ({ other, days: daysBetween(event, other) ?? MOST_DAYS_RELATED }))
    .sort((a, b) => a.days - b.days || (a.other.id < b.other.id ? -1 : 1))
    .slice(0, MOST_RELATED)
    .map(({ other }) => other);
}

const shareActor = (a: EventFacts, b: EventFacts) => b.actors.some((id) => a.actors.includes(id));

function areRelated(a: EventFacts, b: EventFacts): boolean {
  const days = daysBetween(a, b);
  const here = a.place !== null && a.place === b.place;
  const cast = countMainActors(a, b) >= SHARED_MAIN_ACTORS;
  if (days === null) return here && cast;
  return days <= MOST_DAYS_RELATED && (here || cast);
}

function countMainActors(a: EventFacts, b: EventFacts): number {
  const others = b.actors.slice(0, MAIN_ACTORS);
  return a.actors.slice(0, MAIN_ACTORS).filter((id) => others.includes(id)).length;
}

function daysBetween(a: EventFacts, b: EventFacts): number | null {
  if (a.date === null || b.date === null) return null;
  return Math.abs(Date.parse(a.date) - Date.parse(b.date)) / DAY;
}
