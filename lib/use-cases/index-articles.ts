import { createHash } from "node:crypto";
import type { Article } from "#lib/article/article";
import type { Rejected } from "#lib/article/raw-article";
import { citiesOf, outletId, type StoredArticle } from "#lib/engine/documents";
import type { NameRecord } from "#lib/engine/name-documents";
import type { ArticleCut, EngineWriter, IndexedArticle } from "#lib/engine/writer";
import type { Authority } from "#lib/extract/authority-entry";
import { UNKNOWN } from "#lib/query/search-state";
import { assignEvents, type KnownArticle, type WrittenEvents } from "#lib/use-cases/assign-events";
import { writeEvents } from "#lib/use-cases/write-events";

/** What reading the given paths yields, one at a time. */
export type Found =
  | { readonly article: Article; readonly root: string }
  | { readonly rejected: Rejected }
  | { readonly warning: string };

export type IndexReport = {
  readonly articles: {
    readonly added: number;
    readonly updated: number;
    readonly unchanged: number;
    readonly removed: number;
  };
  readonly paragraphs: number;
  readonly events: number;
  readonly rejected: readonly Rejected[];
};

export type IndexOptions = {
  /** Remove articles whose files are gone from the folders that were read. */
  readonly prune: boolean;
  /** The folders and files that are read, also those that turn out to be empty. */
  readonly roots: readonly string[];
  /** The folder whose articles are demonstration texts. */
  readonly demonstrationRoot: string;
  readonly onArticle: (seen: number) => void;
  readonly onWarning: (warning: string) => void;
};

type Ports = {
  readonly writer: EngineWriter;
  readonly authority: Authority;
  /** Everything the index holds of an article, ready to be stored. */
  readonly derive: (article: Article) => Omit<StoredArticle, "root" | "demonstration">;
  /** A hash that changes when what `derive` gives would change. */
  readonly hashOf: (article: Article) => string;
};

const BATCH = 500;

/** Brings the index up to what was found: new and changed articles are derived and stored, the rest left. */
export async function indexArticles(
  found: AsyncIterable<Found>,
  ports: Ports,
  options: IndexOptions,
): Promise<IndexReport> {
  const { writer, authority } = ports;
  await writer.prepare();
  const indexed = await collectIndexed(writer);
  const run = { added: 0, updated: 0, unchanged: 0, paragraphs: 0, seen: 0 };
  const rejected: Rejected[] = [];
  const roots = new Set(options.roots.map(hashRoot));
  const present = new Set<string>();
  const names = startNames(authority);
  const events = await collectEvents(writer);
  const changed = findWithoutEvent(indexed, events);
  const known = new Map([...indexed.values()].map((article) => [article.id, toKnown(article)]));
  let batch: StoredArticle[] = [];
  let cuts: ArticleCut[] = [];
  const flush = async () => {
    await writer.cutArticles(cuts);
    if (batch.length > 0) await writer.putArticles(batch);
    batch = [];
    cuts = [];
  };
  for await (const item of found) {
    if ("rejected" in item) {
      rejected.push(item.rejected);
      continue;
    }
    if ("warning" in item) {
      options.onWarning(item.warning);
      continue;
    }
    const { article } = item;
    const root = hashRoot(item.root);
    const demonstration = item.root === options.demonstrationRoot;
    present.add(article.id);
    const before = indexed.get(article.id);
    run.paragraphs += article.paragraphs.length;
    options.onArticle(++run.seen);
    if (before?.hash === ports.hashOf(article)) {
      run.unchanged++;
      continue;
    }
    run[before === undefined ? "added" : "updated"]++;
    const stored = { ...ports.derive(article), root, demonstration };
    names.see(stored);
    changed.add(article.id);
    known.set(article.id, toKnownArticle(stored));
    batch.push(stored);
    const size = article.paragraphs.length;
    if (before !== undefined && before.size > size)
      cuts.push({ id: article.id, size, before: before.size });
    if (batch.length >= BATCH) await flush();
  }
  await flush();
  const gone = options.prune ? findGone(indexed, present, roots) : [];
  await writer.removeArticles(gone);
  for (const id of gone) {
    changed.add(id);
    known.delete(id);
  }
  const plan = assignEvents([...indexed.values()], [...known.values()], changed, events);
  await writer.putNames(names.records());
  const failed = await writer.settle();
  await writeEvents(writer, plan, names.placeLabel);
  failed.push(...(await writer.settle()));
  const reasons = failed.flatMap(({ articles, reason }) =>
    articles.length === 0
      ? [{ file: "(index)", reason }]
      : articles.map((id) => ({ file: id, reason })),
  );
  return {
    articles: {
      added: run.added,
      updated: run.updated,
      unchanged: run.unchanged,
      removed: gone.length,
    },
    paragraphs: run.paragraphs,
    events: plan.events,
    rejected: [...rejected, ...reasons],
  };
}

async function collectIndexed(writer: EngineWriter): Promise<Map<string, IndexedArticle>> {
  const indexed = new Map<string, IndexedArticle>();
  for await (const article of writer.listIndexed()) indexed.set(article.id, article);
  return indexed;
}

async function collectEvents(writer: EngineWriter): Promise<WrittenEvents> {
  const events = new Map<string, readonly string[]>();
  for await (const { id, article = [] } of writer.listEvents()) events.set(id, article);
  return events;
}

/** Articles that a run broken off before it wrote the events has left without one. */
function findWithoutEvent(
  indexed: ReadonlyMap<string, IndexedArticle>,
  events: WrittenEvents,
): Set<string> {
  const settled = new Set(
    [...events].flatMap(([event, articles]) => articles.map((id) => `${event} ${id}`)),
  );
  const without = [...indexed.values()].filter(({ id, event }) => !settled.has(`${event} ${id}`));
  return new Set(without.map(({ id }) => id));
}

const toKnown = ({ outletName, lang, sharedEvent, ...article }: IndexedArticle): KnownArticle => ({
  ...article,
  outlet: outletName,
  lang: lang === UNKNOWN ? null : lang,
  shared: sharedEvent.length > 0,
});

function toKnownArticle(stored: StoredArticle): KnownArticle {
  const { id, file, outlet, title, published, lang, paragraphs } = stored.article;
  const { actors: actor, signature, event, shared } = stored;
  const city = citiesOf(stored.analysis);
  const size = paragraphs.length;
  return { id, file, outlet, title, published, lang, actor, city, signature, size, event, shared };
}

const hashRoot = (root: string) => createHash("sha256").update(root).digest("hex").slice(0, 16);

function findGone(
  indexed: ReadonlyMap<string, IndexedArticle>,
  present: ReadonlySet<string>,
  roots: ReadonlySet<string>,
): string[] {
  return [...indexed.values()]
    .filter(({ id, root }) => roots.has(root) && !present.has(id))
    .map(({ id }) => id);
}

/** Collects the names the site must know: every actor of the authority, the places and outlets seen. */
function startNames(authority: Authority) {
  const records = new Map<string, NameRecord>();
  const add = (record: NameRecord) => records.set(`${record.kind} ${record.key}`, record);
  for (const entry of authority.actors) add({ kind: "actor", key: entry.id, entry });
  const places = new Map(authority.places.map((entry) => [entry.id, entry]));
  const addPlace = (id: string) => {
    const entry = places.get(id);
    if (entry !== undefined) add({ kind: "place", key: id, entry });
  };
  return {
    placeLabel: (id: string) => places.get(id)?.label ?? id,
    see: ({ article, analysis }: StoredArticle) => {
      for (const place of analysis.places) {
        addPlace(place.id);
        if (place.city !== null) addPlace(place.city);
      }
      if (article.outlet !== null) {
        add({ kind: "outlet", key: outletId(article.outlet), entry: { label: article.outlet } });
      }
    },
    records: () => [...records.values()],
  };
}
