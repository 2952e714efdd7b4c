import { createHash } from "node:crypto";
import { EngineUnavailable } from "#lib/engine/engine-unavailable";
import { createReader } from "#lib/engine/reader";
import { timeCalls } from "#lib/engine/time-calls";
import { isDevelopment, readSettings } from "#lib/env";
import { isEventId } from "#lib/events/event-id";
import type { CompareState } from "#lib/query/compare-state";
import type { EventsState } from "#lib/query/events-state";
import { type FacetGroup, type SearchState, UNKNOWN } from "#lib/query/search-state";
import { createGate } from "#lib/traffic/create-gate";
import { countEngineCall, measureProcess, writeMetrics } from "#lib/traffic/metrics";
import { observeRequests } from "#lib/traffic/observe-requests";
import { writeLog } from "#lib/traffic/write-log";
import { browseEvents, listEvents } from "#lib/use-cases/browse-events";
import { type CompareFor, compareArticles, compareEvent } from "#lib/use-cases/compare-articles";
import { describeCollection, describeOutlets } from "#lib/use-cases/describe-collection";
import { exportArticles } from "#lib/use-cases/export-articles";
import { findMovedEvent } from "#lib/use-cases/find-moved-event";
import { listFacet } from "#lib/use-cases/list-facet";
import { listUnknownNames } from "#lib/use-cases/list-unknown-names";
import { buildNameBook, type NameBook } from "#lib/use-cases/name-book";
import { readActor } from "#lib/use-cases/read-actor";
import { isArticleId, readArticle } from "#lib/use-cases/read-article";
import { readCity } from "#lib/use-cases/read-city";
import { readEvent } from "#lib/use-cases/read-event";
import { readOutlet } from "#lib/use-cases/read-outlet";
import { searchArticles } from "#lib/use-cases/search-articles";
import { countNames, suggest } from "#lib/use-cases/suggest";
import type { FacetValue } from "#lib/use-cases/views";

/** The names change only when something is indexed; half a minute late is soon enough. */
const NAMES_MAX_AGE = 30_000;

const settings = readSettings();
const { siteName, metrics } = settings;
const untimed = createReader(
  settings.meiliUrl ?? "http://127.0.0.1:7700",
  settings.meiliSearchKey ?? "",
);
const reader = metrics ? timeCalls(untimed, countEngineCall) : untimed;
const nameBook = keepFresh(rebuildWhenChanged(), NAMES_MAX_AGE);
const nameCounts = keepFresh(() => countNames(reader), NAMES_MAX_AGE);

/** The one composition root of the site: settings in, use cases bound to adapters out. */
export const portal = {
  siteName,
  isDevelopment,
  /** Judges a request before anything is done for it. */
  checkArrival: createGate(settings),
  /** To be called once per process: names, logs and counts every request from then on. */
  observeRequests: () => {
    observeRequests(settings);
    if (metrics) measureProcess();
  },
  writeLog,
  /** The measures for Prometheus; null unless they are switched on. */
  writeMetrics: async () => (metrics ? writeMetrics(await reader.size().catch(nullIfDown)) : null),
  searchArticles: async (state: SearchState) => searchArticles(reader, await nameBook(), state),
  readArticle: async (id: string, state: SearchState | null, n: number | null) =>
    readArticle(reader, await nameBook(), id, state === null ? null : { state, n }),
  browseEvents: async (state: EventsState) => browseEvents(reader, await nameBook(), state),
  listEvents: async (state: EventsState, offset: number, limit: number) =>
    listEvents(reader, await nameBook(), state, offset, limit),
  readEvent: async (id: string) => readEvent(reader, await nameBook(), id),
  compareEvent: async (id: string, state: CompareState, usedFor: CompareFor) =>
    compareEvent(reader, await nameBook(), id, state, usedFor),
  compareArticles: async (state: CompareState, usedFor: CompareFor) =>
    compareArticles(reader, await nameBook(), state, usedFor),
  hasEvent: async (id: string) => isEventId(id) && reader.hasEvent(id),
  /** The event that a former one has become part of, through as many steps as it took; null if unknown. */
  movedEvent: async (id: string) => findMovedEvent(await nameBook(), id),
  describeCollection: async () => describeCollection(reader, await nameBook()),
  describeOutlets: (outlets: readonly FacetValue[]) => describeOutlets(reader, outlets),
  listUnknownNames: async (asked: string | null) =>
    listUnknownNames(reader, await nameBook(), asked),
  listFacet: async (group: FacetGroup, state: SearchState, find: string) =>
    listFacet(reader, await nameBook(), group, state, find),
  readActor: async (id: string) => readActor(reader, await nameBook(), id),
  readCity: async (id: string) => readCity(reader, await nameBook(), id),
  readOutlet: async (id: string) => readOutlet(reader, await nameBook(), id),
  hasActor: async (id: string) => (await nameBook()).actor(id) !== null,
  hasCity: async (id: string) => (await nameBook()).place(id)?.kind === "city",
  /** The city that a place inside one counts for; null for others. */
  cityOf: async (id: string) => (await nameBook()).place(id)?.city ?? null,
  hasOutlet: async (id: string) => id !== UNKNOWN && (await nameBook()).has("outlet", id),
  exportArticles: async (state: SearchState) => exportArticles(reader, await nameBook(), state),
  suggest: async (text: string) => suggest(reader, await nameBook(), await nameCounts(), text),
  actors: async () => (await nameBook()).actors(),
  hasArticle: async (id: string) => isArticleId(id) && reader.hasArticle(id),
  checkAnswering: () => reader.checkAnswering(),
  size: () => reader.size(),
  /** When articles were last indexed: the snapshot that a citation names. */
  snapshot: () => reader.lastIndexed(),
};

function nullIfDown(error: unknown): null {
  if (error instanceof EngineUnavailable) return null;
  throw error;
}

/** Reads the names and builds the book anew only when they differ: what is derived of a book is kept with it. */
function rebuildWhenChanged(): () => Promise<NameBook> {
  let built: { hash: string; book: NameBook } | null = null;
  return async () => {
    const records = await reader.readNames();
    const hash = createHash("sha256").update(JSON.stringify(records)).digest("hex");
    if (built?.hash !== hash) built = { hash, book: buildNameBook(records) };
    return built.book;
  };
}

/** Keeps a value for `maxAge` ms; past it the old one serves while the new one is fetched. */
function keepFresh<T>(load: () => Promise<T>, maxAge: number): () => Promise<T> {
  let kept: { value: T; at: number } | null = null;
  let loading: Promise<T> | null = null;
  const refresh = () => {
    loading ??= load()
      .then((value) => {
        kept = { value, at: Date.now() };
        return value;
      })
      .finally(() => {
        loading = null;
      });
    return loading;
  };
  return async () => {
    if (kept === null) return refresh();
    if (Date.now() - kept.at > maxAge) refresh().catch(() => {});
    return kept.value;
  };
}
