import { compareReports } from "#lib/compare/compare-reports";
import type { Comparison, Report } from "#lib/compare/comparison";
import { type Coverage, countCoverage } from "#lib/compare/count-coverage";
import { orderReports } from "#lib/compare/order-reports";
import { type StoryDay, tellStory } from "#lib/compare/tell-story";
import type { EventDocument, ReportDocument } from "#lib/engine/documents";
import type { EngineReader } from "#lib/engine/reader";
import { isEventId } from "#lib/events/event-id";
import { MOST_DAYS_RELATED, relateEvents } from "#lib/events/relate-events";
import { NO_EVENT_FILTERS } from "#lib/query/events-state";
import { type EventSummary, summariseEvent } from "#lib/use-cases/browse-events";
import { chooseReports } from "#lib/use-cases/choose-reports";
import { labelValue } from "#lib/use-cases/label-facets";
import { locateCities } from "#lib/use-cases/locate-cities";
import type { NameBook } from "#lib/use-cases/name-book";
import { toReports } from "#lib/use-cases/to-reports";
import type { Labelled, PlacePoint } from "#lib/use-cases/views";

const MAIN_ACTORS = 3;
const MOST_CANDIDATES = 200;
const DAY = 86_400_000;

export type EventView = EventSummary & {
  /** All its reports set side by side, at most 24 of them. */
  readonly comparison: Comparison;
  /** The same reports with their texts, in order of publication. */
  readonly reports: readonly Report[];
  /** What happened when, by the dates in their texts. */
  readonly story: readonly StoryDay[];
  /** When which outlet reported it. */
  readonly coverage: Coverage;
  /** The cities that they name, with the number of reports that do. */
  readonly cities: readonly (Labelled & { readonly count: number })[];
  readonly points: readonly PlacePoint[];
  /** Events of the same place and people at another time, nearest first. */
  readonly related: readonly EventSummary[];
};

/** An event with its reports compared and what is related to it; null if unknown. */
export async function readEvent(
  reader: EngineReader,
  book: NameBook,
  id: string,
): Promise<EventView | null> {
  const event = isEventId(id) ? await reader.readEvent(id) : null;
  if (event === null) return null;
  const ids = chooseReports(event.articles).map((article) => article.id);
  const [documents, related] = await Promise.all([
    reader.readArticles(ids),
    findRelated(reader, event),
  ]);
  const reports = orderReports(toReports(documents));
  const placeLabel = (place: string) => book.labelOf("place", place);
  const comparison = compareReports(reports, { placeLabel });
  const cities = countCities(documents, book);
  return {
    ...summariseEvent(event, book),
    comparison,
    reports,
    story: tellStory(reports, comparison.passages, event.date),
    coverage: countCoverage(event.articles, event.date),
    cities,
    points: locateCities(cities, book),
    related: related.map((other) => summariseEvent(other, book)),
  };
}

function countCities(documents: readonly ReportDocument[], book: NameBook) {
  const counts = new Map<string, number>();
  for (const id of documents.flatMap(({ city }) => city)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ ...labelValue("city", id, book), count }))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}

async function findRelated(reader: EngineReader, event: EventDocument): Promise<EventDocument[]> {
  const actor = event.actors.slice(0, MAIN_ACTORS);
  if (actor.length === 0) return [];
  const state = { ...NO_EVENT_FILTERS, ...daysAround(event.date), actor, reports: "any" as const };
  const { events } = await reader.searchEvents({ state, offset: 0, limit: MOST_CANDIDATES });
  return relateEvents(event, events);
}

function daysAround(date: string | null) {
  if (date === null) return { from: null, to: null };
  const shift = (days: number) =>
    new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
  return { from: shift(-MOST_DAYS_RELATED), to: shift(MOST_DAYS_RELATED) };
}
