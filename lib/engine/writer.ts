import type { EnqueuedTask, Meilisearch, Task } from "meilisearch";
import { isAnyOf } from "#lib/engine/build-filter";
import { ask, connect } from "#lib/engine/connect";
import {
  type ArticleDocument,
  type EventDocument,
  type StoredArticle,
  toArticleDocument,
  toParagraphDocuments,
} from "#lib/engine/documents";
import { type NameRecord, nameDocumentId, toNameDocument } from "#lib/engine/name-documents";
import { INDEXES, type IndexName, SETTINGS } from "#lib/engine/settings";

/** What an earlier run left of an article: enough to see whether it changed. */
export type IndexedArticle = Pick<ArticleDocument, (typeof LISTED)[number]>;

export type WrittenEvent = Pick<EventDocument, "id"> & Partial<Pick<EventDocument, "article">>;

/** A task the engine refused or broke off, with the articles it concerned. */
export type FailedTask = { readonly articles: readonly string[]; readonly reason: string };

/** Everything the commands ask of the engine. Writes return when handed over; `settle` waits for them. */
export type EngineWriter = {
  /** Makes the indexes and their settings where they are missing or differ. */
  readonly prepare: () => Promise<void>;
  readonly listIndexed: () => AsyncIterable<IndexedArticle>;
  /** The events that are written down, with the ids of their articles; an older index holds no ids. */
  readonly listEvents: () => AsyncIterable<WrittenEvent>;
  /** The articles of these ids that are searchable, in any order. */
  readonly readArticles: (ids: readonly string[]) => Promise<ArticleDocument[]>;
  readonly putArticles: (articles: readonly StoredArticle[]) => Promise<void>;
  /** Takes away the paragraphs of shortened articles that follow their last one. */
  readonly cutArticles: (cuts: readonly ArticleCut[]) => Promise<void>;
  readonly removeArticles: (ids: readonly string[]) => Promise<void>;
  /** Tells articles and their paragraphs which event they belong to. */
  readonly assignEvents: (assignments: readonly Assignment[]) => Promise<void>;
  readonly putEvents: (events: readonly EventDocument[]) => Promise<void>;
  readonly removeEvents: (ids: readonly string[]) => Promise<void>;
  readonly putNames: (names: readonly NameRecord[]) => Promise<void>;
  readonly removeNames: (kind: NameRecord["kind"], keys: readonly string[]) => Promise<void>;
  /** Waits until everything handed over is searchable; gives what failed. */
  readonly settle: () => Promise<FailedTask[]>;
};

/** The event an article belongs to, and whether it has other reports. */
export type Assignment = {
  readonly id: string;
  /** Number of its paragraphs. */
  readonly size: number;
  readonly event: string;
  readonly shared: boolean;
};

/** An article that has `size` paragraphs now and had `before`. */
export type ArticleCut = { readonly id: string; readonly size: number; readonly before: number };

type Pending = { readonly uid: number; readonly articles: readonly string[] };

const REQUEST_TIMEOUT = 120_000;
const TASK_TIMEOUT = 3_600_000;
const LIST_PAGE = 1000;
const LISTED = [
  "id",
  "file",
  "hash",
  "root",
  "outletName",
  "title",
  "published",
  "lang",
  "actor",
  "city",
  "event",
  "sharedEvent",
  "signature",
  "size",
] as const;
const ASSIGNED_AT_ONCE = 1000;

/**
 * A writer over the Meilisearch at `url` with a key that may write. With `target` "next" it fills the
 * indexes that a later swap puts in place.
 */
export function createWriter(
  url: string,
  key: string,
  target: "current" | "next" = "current",
): EngineWriter {
  const client = connect(url, key, REQUEST_TIMEOUT);
  const pending: Pending[] = [];
  const uid = (index: IndexName) => (target === "next" ? `${index}_next` : index);
  const hand = async (enqueued: Promise<EnqueuedTask>, articles: readonly string[] = []) => {
    pending.push({ uid: (await enqueued).taskUid, articles });
  };
  return {
    prepare: async () => {
      for (const index of INDEXES) {
        await client.createIndex(uid(index), { primaryKey: "id" });
        await hand(Promise.resolve(client.index(uid(index)).updateSettings(SETTINGS[index])));
      }
      const failed = await settle(client, pending);
      if (failed[0]) throw new Error(`Preparing the indexes failed: ${failed[0].reason}`);
    },
    listIndexed: () => listDocuments<IndexedArticle>(client, uid("articles"), [...LISTED]),
    listEvents: () => listDocuments<WrittenEvent>(client, uid("events"), ["id", "article"]),
    readArticles: (ids) => readDocuments<ArticleDocument>(client, uid("articles"), ids),
    putArticles: async (articles) => {
      const ids = articles.map(({ article }) => article.id);
      await hand(put(client, uid("articles"), articles.map(toArticleDocument)), ids);
      await hand(put(client, uid("paragraphs"), articles.flatMap(toParagraphDocuments)), ids);
    },
    // By id and not by filter, and only where something is over: other tasks keep the engine from
    // taking several batches of documents at once.
    cutArticles: async (cuts) => {
      const paragraphs = client.index(uid("paragraphs"));
      const over = cuts.flatMap(({ id, size, before }) =>
        Array.from({ length: Math.max(0, before - size) }, (_, i) => `${id}-${size + i + 1}`),
      );
      if (over.length === 0) return;
      const ids = cuts.map(({ id }) => id);
      await hand(Promise.resolve(paragraphs.deleteDocuments(over)), ids);
    },
    removeArticles: async (ids) => {
      if (ids.length === 0) return;
      const paragraphs = client.index(uid("paragraphs"));
      await hand(Promise.resolve(client.index(uid("articles")).deleteDocuments([...ids])), ids);
      await hand(
        Promise.resolve(paragraphs.deleteDocuments({ filter: isAnyOf("article", ids) })),
        ids,
      );
    },
    assignEvents: async (assignments) => {
      for (let at = 0; at < assignments.length; at += ASSIGNED_AT_ONCE) {
        const some = assignments.slice(at, at + ASSIGNED_AT_ONCE);
        const ids = some.map(({ id }) => id);
        await hand(update(client, uid("articles"), some.map(toEventFields)), ids);
        await hand(update(client, uid("paragraphs"), some.flatMap(toParagraphFields)), ids);
      }
    },
    putEvents: async (events) => {
      if (events.length > 0) await hand(put(client, uid("events"), events));
    },
    removeEvents: async (ids) => {
      if (ids.length === 0) return;
      await hand(Promise.resolve(client.index(uid("events")).deleteDocuments([...ids])));
    },
    putNames: async (names) => {
      if (names.length > 0) await hand(put(client, uid("names"), names.map(toNameDocument)));
    },
    removeNames: async (kind, keys) => {
      if (keys.length === 0) return;
      const ids = keys.map((key) => nameDocumentId(kind, key));
      await hand(Promise.resolve(client.index(uid("names")).deleteDocuments(ids)));
    },
    settle: () => settle(client, pending),
  };
}

function put(
  client: Meilisearch,
  index: string,
  documents: readonly object[],
): Promise<EnqueuedTask> {
  const lines = documents.map((document) => JSON.stringify(document)).join("\n");
  return Promise.resolve(client.index(index).addDocumentsFromString(lines, "application/x-ndjson"));
}

function update(
  client: Meilisearch,
  index: string,
  documents: readonly object[],
): Promise<EnqueuedTask> {
  const lines = documents.map((document) => JSON.stringify(document)).join("\n");
  return Promise.resolve(
    client.index(index).updateDocumentsFromString(lines, "application/x-ndjson"),
  );
}

const toEventFields = ({ id, event, shared }: Assignment) => ({
  id,
  event,
  sharedEvent: shared ? [event] : [],
});

const toParagraphFields = (assignment: Assignment) =>
  Array.from({ length: assignment.size }, (_, index) =>
    toEventFields({ ...assignment, id: `${assignment.id}-${index + 1}` }),
  );

async function* listDocuments<T extends object>(
  client: Meilisearch,
  index: string,
  fields: Extract<keyof T, string>[],
): AsyncIterable<T> {
  for (let offset = 0; ; offset += LIST_PAGE) {
    const page = await ask(
      () => client.index<T>(index).getDocuments({ fields, limit: LIST_PAGE, offset }),
      null,
    );
    yield* (page?.results ?? []) as T[];
    if (page === null || offset + LIST_PAGE >= page.total) return;
  }
}

async function readDocuments<T extends object>(
  client: Meilisearch,
  index: string,
  ids: readonly string[],
): Promise<T[]> {
  if (ids.length === 0) return [];
  const filter = isAnyOf("id", ids);
  const page = await ask(
    () => client.index<T>(index).getDocuments({ filter, limit: ids.length }),
    null,
  );
  return (page?.results ?? []) as T[];
}

/** Waits for the pending tasks and empties the list. Waiting returns failed tasks, it does not throw. */
async function settle(client: Meilisearch, pending: Pending[]): Promise<FailedTask[]> {
  const failed: FailedTask[] = [];
  for (const { uid, articles } of pending.splice(0)) {
    const task = await client.tasks.waitForTask(uid, { timeout: TASK_TIMEOUT, interval: 50 });
    if (task.status !== "succeeded") failed.push({ articles, reason: reasonOf(task) });
  }
  return failed;
}

const reasonOf = (task: Task) => task.error?.message ?? `the engine's task was ${task.status}`;
