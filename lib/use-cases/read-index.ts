import { groupBy } from "#lib/article/group-by";
import type { EngineWriter, IndexedArticle } from "#lib/engine/writer";
import type { Signature } from "#lib/events/signature";
import { UNKNOWN } from "#lib/query/search-state";
import {
  type EventPlan,
  type KnownArticle,
  type PublishedArticle,
  type Sorted,
  stampEvent,
  type WrittenEvents,
} from "#lib/use-cases/assign-events";

/** What earlier runs left in the index. */
export type IndexState = {
  readonly indexed: Map<string, IndexedArticle>;
  readonly events: WrittenEvents;
  /** Articles that must be stored anew because their paragraphs are not all there; with the number held. */
  readonly broken: ReadonlyMap<string, number>;
};

/**
 * Reads what is indexed. When the engine had trouble before, or counts tell that something is missing,
 * every paragraph is looked at: what belongs to no article is removed, and broken articles are named.
 */
export async function readIndex(writer: EngineWriter): Promise<IndexState> {
  const indexed = new Map<string, IndexedArticle>();
  for await (const article of writer.listIndexed()) indexed.set(article.id, article);
  const events = new Map<string, string | null>();
  for await (const { id, stamp = null } of writer.listEvents()) events.set(id, stamp);
  const paragraphs = [...indexed.values()].reduce((sum, { size = 0 }) => sum + size, 0);
  const failed = await writer.hasFailures();
  const doubtful = failed || paragraphs !== (await writer.countParagraphs());
  const broken = doubtful ? await findBroken(writer, indexed) : new Map<string, number>();
  if (failed && broken.size === 0) await writer.forgetFailures();
  return { indexed, events, broken };
}

/** Articles in an event that is not written down as it is now: a run was broken off before that. */
export function findUnsettled({ indexed, events }: IndexState): Set<string> {
  const members = groupBy(indexed.values(), ({ event }) => event);
  return new Set(
    [...members]
      .filter(([id, articles]) => events.get(id) !== stampEvent(articles))
      .flatMap(([, articles]) => articles.map(({ id }) => id)),
  );
}

/** The signatures of all indexed articles, by id; read when first asked for. */
export type Signatures = () => Promise<ReadonlyMap<string, Signature>>;

/** Binds an index. It must be asked before anything is written: its list is read page by page. */
export function rememberSignatures(writer: EngineWriter): Signatures {
  let asked: Promise<ReadonlyMap<string, Signature>> | null = null;
  const read = async () => {
    const signatures = new Map<string, Signature>();
    for await (const { id, signature } of writer.listSignatures()) signatures.set(id, signature);
    return signatures;
  };
  return () => {
    asked ??= read();
    return asked;
  };
}

/** The indexed articles in events that readers know. */
export function findPublished({ indexed, events }: IndexState): PublishedArticle[] {
  return [...indexed.values()].filter(({ event }) => events.has(event));
}

/** What is to be told of the events when no article has changed: no more than that some have none. */
export function keepEvents({ indexed, events }: IndexState): EventPlan {
  const ids = new Set([...indexed.values()].map(({ event }) => event));
  const gone = [...events.keys()].filter((id) => !ids.has(id));
  return { events: ids.size, assignments: [], written: [], gone, redirects: [] };
}

/** Where an indexed article is; an index made before corrections were known does not say it without them. */
export function toSorted({
  id,
  event,
  grouped = event,
}: Pick<IndexedArticle, "id" | "event" | "grouped">): Sorted {
  return { id, event, grouped };
}

/** An indexed article as events are assigned. */
export function toKnown(
  { outletName, lang, sharedEvent, placement, ...article }: IndexedArticle,
  signature: Signature,
): KnownArticle {
  return {
    ...article,
    signature,
    outlet: outletName,
    lang: lang === UNKNOWN ? null : lang,
    shared: sharedEvent.length > 0,
    grouped: toSorted(article).grouped,
    // An index made before corrections were known has none.
    placement: placement ?? null,
  };
}

async function findBroken(
  writer: EngineWriter,
  indexed: ReadonlyMap<string, IndexedArticle>,
): Promise<Map<string, number>> {
  const right = new Map<string, number>();
  const last = new Map<string, number>();
  const lost: string[] = [];
  for await (const { id, article, hash, event } of writer.listParagraphs()) {
    const owner = indexed.get(article);
    const n = Number(id.slice(id.lastIndexOf("-") + 1));
    if (owner === undefined || n > owner.size) lost.push(id);
    else if (hash === owner.hash && event === owner.event) {
      right.set(article, (right.get(article) ?? 0) + 1);
    }
    last.set(article, Math.max(last.get(article) ?? 0, n));
  }
  await writer.removeParagraphs(lost);
  return new Map(
    [...indexed.values()]
      .filter(({ id, size }) => (right.get(id) ?? 0) !== size)
      .map(({ id }) => [id, last.get(id) ?? 0]),
  );
}
