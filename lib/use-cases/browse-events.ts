import type { Dispute } from "#lib/compare/find-disputes";
import type { EventArticle, EventDocument } from "#lib/engine/documents";
import type { Counts, EngineReader } from "#lib/engine/reader";
import {
  EVENT_GROUPS,
  EVENTS_PER_PAGE,
  type EventGroup,
  type EventsState,
} from "#lib/query/events-state";
import { labelValue } from "#lib/use-cases/label-facets";
import type { NameBook } from "#lib/use-cases/name-book";
import type { Labelled } from "#lib/use-cases/views";

/** Names offered of one group: a list to choose from must stay readable. */
const MOST_CHOICES = 200;

export type EventSummary = Labelled & {
  /** `YYYY-MM-DD`; null when unknown. */
  readonly date: string | null;
  readonly place: Labelled | null;
  /** In order of publication, undated last. */
  readonly articles: readonly EventArticle[];
  readonly outlets: readonly string[];
  readonly actors: readonly Labelled[];
  readonly disputed: boolean;
  readonly disputes: readonly Dispute[];
};

export type EventsPage = {
  readonly state: EventsState;
  readonly total: number;
  readonly pages: number;
  readonly events: readonly EventSummary[];
  /** Labels of the actors, cities and outlets that the list is filtered by. */
  readonly chosen: readonly (Labelled & { readonly group: EventGroup })[];
  /** What the list could be filtered by besides, in order of the alphabet. */
  readonly choices: Readonly<Record<EventGroup, readonly Labelled[]>>;
};

/** One page of a list of events. */
export async function browseEvents(
  reader: EngineReader,
  book: NameBook,
  state: EventsState,
): Promise<EventsPage> {
  const offset = (state.page - 1) * EVENTS_PER_PAGE;
  const [{ total, events }, counts] = await Promise.all([
    listEvents(reader, book, state, offset, EVENTS_PER_PAGE),
    reader.countEvents(state.reports),
  ]);
  const choicesOf = (group: EventGroup) => listChoices(group, counts[group], state, book);
  return {
    state,
    total,
    pages: Math.ceil(total / EVENTS_PER_PAGE),
    events,
    chosen: EVENT_GROUPS.flatMap((group) =>
      state[group].map((id) => ({ group, ...labelValue(group, id, book) })),
    ),
    choices: {
      actor: choicesOf("actor"),
      city: choicesOf("city"),
      outlet: choicesOf("outlet"),
    },
  };
}

function listChoices(
  group: EventGroup,
  counts: Counts,
  state: EventsState,
  book: NameBook,
): readonly Labelled[] {
  return Object.entries(counts)
    .filter(([id]) => !state[group].includes(id))
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_CHOICES)
    .map(([id]) => labelValue(group, id, book))
    .sort((a, b) => a.label.localeCompare(b.label, "en"));
}

/** A stretch of a list of events, with the exact total. */
export async function listEvents(
  reader: EngineReader,
  book: NameBook,
  state: Omit<EventsState, "page">,
  offset: number,
  limit: number,
): Promise<{ readonly total: number; readonly events: readonly EventSummary[] }> {
  const { total, events } = await reader.searchEvents({ state, offset, limit });
  return { total, events: events.map((event) => summariseEvent(event, book)) };
}

/** An event as lists show it, its names as a person reads them. */
export function summariseEvent(event: EventDocument, book: NameBook): EventSummary {
  return {
    id: event.id,
    label: event.label,
    date: event.date,
    place: event.place === null ? null : labelValue("city", event.place, book),
    articles: event.articles,
    outlets: event.outlets,
    actors: event.actors.map((id) => labelValue("actor", id, book)),
    disputed: event.disputed,
    disputes: event.disputes,
  };
}
