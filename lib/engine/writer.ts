import type { EnqueuedTask, Meilisearch, Task } from "meilisearch";
import { cutInto } from "#lib/article/cut-into";
import { type ArticleLines, toLines } from "#lib/engine/article-lines";
import { awaitTask } from "#lib/engine/await-task";
import { isAnyOf } from "#lib/engine/build-filter";
import { ask, connect, isRefusal, tell } from "#lib/engine/connect";
import {
  type ArticleDocument,
  type EventDocument,
  type ParagraphDocument,
  REPORT_FIELDS,
  type ReportDocument,
} from "#lib/engine/documents";
import {
  type NameDocument,
  type NameRecord,
  nameDocumentId,
  toNameDocument,
} from "#lib/engine/name-documents";
import { readAhead } from "#lib/engine/read-ahead";
import { readDocuments } from "#lib/engine/read-documents";
import { INDEXES, type IndexName, nextOf, SETTINGS } from "#lib/engine/settings";

/** What an earlier run left of an article: enough to see whether it changed. */
export type IndexedArticle = Pick<ArticleDocument, (typeof LISTED)[number]>;

/** What sorts an article into its event. */
export type IndexedSignature = Pick<ArticleDocument, "id" | "signature">;

/** An older index holds no stamps. */
export type WrittenEvent = Pick<EventDocument, "id"> & Partial<Pick<EventDocument, "stamp">>;

/** What tells whether the paragraphs of an article are those that belong to it. */
export type IndexedParagraph = Pick<ParagraphDocument, "id" | "article" | "hash" | "event">;

/** What an earlier run left of an article's text. */
export type HeldArticle = Pick<ArticleDocument, (typeof HELD)[number]>;

/** A task the engine refused or broke off, with the articles it concerned. */
export type FailedTask = { readonly articles: readonly string[]; readonly reason: string };

/** Everything the commands ask of the engine. Writes return when handed over; `settle` waits for them. */
export type EngineWriter = {
  /** Makes the indexes and their settings where they are missing or differ. */
  readonly prepare: () => Promise<void>;
  /** Whether earlier tasks on articles or paragraphs failed, so that what is held may not belong together. */
  readonly hasFailures: () => Promise<boolean>;
  /** Takes the failed tasks off the engine's list, once what they left has been found. */
  readonly forgetFailures: () => Promise<void>;
  readonly countParagraphs: () => Promise<number>;
  readonly listParagraphs: () => AsyncIterable<IndexedParagraph>;
  readonly removeParagraphs: (ids: readonly string[]) => Promise<void>;
  readonly listIndexed: () => AsyncIterable<IndexedArticle>;
  readonly listSignatures: () => AsyncIterable<IndexedSignature>;
  /** The events that are written down, with their stamps. */
  readonly listEvents: () => AsyncIterable<WrittenEvent>;
  /** What is compared of the articles of these ids, as far as they are searchable. */
  readonly readArticles: (ids: readonly string[]) => Promise<ReportDocument[]>;
  /** The texts and earlier versions of these ids, in any order. */
  readonly readHeld: (ids: readonly string[]) => Promise<HeldArticle[]>;
  readonly listMoved: () => Promise<NameRecord[]>;
  readonly putArticles: (articles: readonly ArticleLines[]) => Promise<void>;
  /** Takes away the paragraphs of shortened articles that follow their last one. */
  readonly cutArticles: (cuts: readonly ArticleCut[]) => Promise<void>;
  readonly removeArticles: (ids: readonly string[]) => Promise<void>;
  /** Tells articles and their paragraphs which event they belong to. */
  readonly assignEvents: (assignments: readonly Assignment[]) => Promise<void>;
  readonly putEvents: (events: readonly EventDocument[]) => Promise<void>;
  readonly removeEvents: (ids: readonly string[]) => Promise<void>;
  readonly putNames: (names: readonly NameRecord[]) => Promise<void>;
  readonly removeNames: (kind: NameRecord["kind"], keys: readonly string[]) => Promise<void>;
  /** How many of the articles handed over are not searchable yet. */
  readonly countBehind: () => Promise<number>;
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
  /** The event without what people corrected. */
  readonly grouped: string;
};

/** An article that has `size` paragraphs now and had `before`. */
export type ArticleCut = { readonly id: string; readonly size: number; readonly before: number };

type Pending = {
  readonly uid: number;
  readonly articles: readonly string[];
  /** Number of articles that are searchable once it is done. */
  readonly completes: number;
};

const REQUEST_TIMEOUT = 120_000;
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
  "grouped",
  "placement",
  "recognised",
  "size",
] as const;
const HELD = ["id", "title", "headline", "body", "kinds", "seen", "versions", "corrected"] as const;
const PARAGRAPHS_PAGE = 20_000;
const ASSIGNED_AT_ONCE = 1000;
const MOST_MOVED = 100_000;

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
  const refused: FailedTask[] = [];
  const uid = (index: IndexName) => (target === "next" ? nextOf(index) : index);
  /** A refusal, such as for want of disk space, concerns these articles; the rest goes on. */
  const hand = async (
    request: () => PromiseLike<EnqueuedTask>,
    articles: readonly string[] = [],
    completes = 0,
  ) => {
    try {
      const { taskUid } = await tell(request);
      pending.push({ uid: taskUid, articles, completes });
    } catch (error) {
      if (!isRefusal(error)) throw error;
      refused.push({ articles, reason: error.message });
    }
  };
  const settleAll = async () => [...refused.splice(0), ...(await settle(client, pending))];
  const failures = {
    indexUids: [uid("articles"), uid("paragraphs")],
    statuses: ["failed" as const, "canceled" as const],
    types: ["documentAdditionOrUpdate" as const, "documentDeletion" as const],
  };
  return {
    prepare: async () => {
      for (const index of INDEXES) {
        if (!(await hasIndex(client, uid(index)))) {
          await hand(() => client.createIndex(uid(index), { primaryKey: "id" }));
        }
        await hand(() => client.index(uid(index)).updateSettings(SETTINGS[index]));
      }
      const [failed] = await settleAll();
      if (failed) throw new Error(`Cannot prepare the indexes: ${failed.reason}`);
    },
    hasFailures: () =>
      ask(async () => (await client.tasks.getTasks({ ...failures, limit: 1 })).total > 0, false),
    forgetFailures: async () => hand(() => client.tasks.deleteTasks(failures)),
    countParagraphs: () =>
      ask(async () => (await client.index(uid("paragraphs")).getStats()).numberOfDocuments, 0),
    listParagraphs: () =>
      listDocuments<IndexedParagraph>(
        client,
        uid("paragraphs"),
        ["id", "article", "hash", "event"],
        PARAGRAPHS_PAGE,
      ),
    removeParagraphs: async (ids) => {
      if (ids.length === 0) return;
      await hand(() => client.index(uid("paragraphs")).deleteDocuments([...ids]));
    },
    listIndexed: () => listDocuments<IndexedArticle>(client, uid("articles"), [...LISTED]),
    listSignatures: () =>
      listDocuments<IndexedSignature>(client, uid("articles"), ["id", "signature"]),
    listEvents: () => listDocuments<WrittenEvent>(client, uid("events"), ["id", "stamp"]),
    readArticles: (ids) =>
      readDocuments<ReportDocument>(client, uid("articles"), ids, REPORT_FIELDS),
    readHeld: (ids) => readDocuments<HeldArticle>(client, uid("articles"), ids, HELD),
    listMoved: () =>
      ask(async () => {
        const moved = { filter: 'kind = "moved"', limit: MOST_MOVED };
        return (await client.index<NameDocument>(uid("names")).getDocuments(moved)).results;
      }, []),
    // Articles after their paragraphs: an article that is there tells the next run that all of it is.
    putArticles: async (articles) => {
      const ids = articles.map(({ id }) => id);
      const paragraphs = articles.map((article) => article.paragraphs).join("\n");
      await hand(() => put(client, uid("paragraphs"), paragraphs), ids);
      const documents = articles.map(({ article }) => article).join("\n");
      await hand(() => put(client, uid("articles"), documents), ids, ids.length);
    },
    // By id and not by filter, and only where something is over: other tasks keep the engine from
    // taking several batches of documents at once.
    cutArticles: async (cuts) => {
      const over = cuts.flatMap(({ id, size, before }) =>
        Array.from({ length: Math.max(0, before - size) }, (_, i) => `${id}-${size + i + 1}`),
      );
      if (over.length === 0) return;
      const ids = cuts.map(({ id }) => id);
      await hand(() => client.index(uid("paragraphs")).deleteDocuments(over), ids);
    },
    removeArticles: async (ids) => {
      if (ids.length === 0) return;
      const filter = isAnyOf("article", ids);
      await hand(() => client.index(uid("articles")).deleteDocuments([...ids]), ids);
      await hand(() => client.index(uid("paragraphs")).deleteDocuments({ filter }), ids);
    },
    assignEvents: async (assignments) => {
      for (const some of cutInto(assignments, ASSIGNED_AT_ONCE)) {
        const ids = some.map(({ id }) => id);
        const paragraphs = some.flatMap(toParagraphFields);
        await hand(() => update(client, uid("paragraphs"), toLines(paragraphs)), ids);
        await hand(() => update(client, uid("articles"), toLines(some.map(toGroupFields))), ids);
      }
    },
    putEvents: async (events) => {
      if (events.length > 0) await hand(() => put(client, uid("events"), toLines(events)));
    },
    removeEvents: async (ids) => {
      if (ids.length === 0) return;
      await hand(() => client.index(uid("events")).deleteDocuments([...ids]));
    },
    putNames: async (names) => {
      if (names.length > 0)
        await hand(() => put(client, uid("names"), toLines(names.map(toNameDocument))));
    },
    removeNames: async (kind, keys) => {
      if (keys.length === 0) return;
      const ids = keys.map((key) => nameDocumentId(kind, key));
      await hand(() => client.index(uid("names")).deleteDocuments(ids));
    },
    countBehind: () => countBehind(client, pending),
    settle: settleAll,
  };
}

function put(client: Meilisearch, index: string, lines: string): Promise<EnqueuedTask> {
  return Promise.resolve(client.index(index).addDocumentsFromString(lines, "application/x-ndjson"));
}

function update(client: Meilisearch, index: string, lines: string): Promise<EnqueuedTask> {
  return Promise.resolve(
    client.index(index).updateDocumentsFromString(lines, "application/x-ndjson"),
  );
}

const toEventFields = ({ id, event, shared }: Assignment) => ({
  id,
  event,
  sharedEvent: shared ? [event] : [],
});

const toGroupFields = (assignment: Assignment) => ({
  ...toEventFields(assignment),
  grouped: assignment.grouped,
});

const toParagraphFields = (assignment: Assignment) =>
  Array.from({ length: assignment.size }, (_, index) =>
    toEventFields({ ...assignment, id: `${assignment.id}-${index + 1}` }),
  );

async function* listDocuments<T extends object>(
  client: Meilisearch,
  index: string,
  fields: Extract<keyof T, string>[],
  limit = LIST_PAGE,
): AsyncIterable<T> {
  const read = (number: number) =>
    ask(() => client.index<T>(index).getDocuments({ fields, limit, offset: number * limit }), null);
  const first = await read(0);
  yield* (first?.results ?? []) as T[];
  const others = Math.ceil((first?.total ?? 0) / limit) - 1;
  for await (const page of readAhead(others, (number) => read(number + 1)))
    yield* (page?.results ?? []) as T[];
}

/** Waits for the pending tasks and empties the list. Waiting returns failed tasks, it does not throw. */
async function settle(client: Meilisearch, pending: Pending[]): Promise<FailedTask[]> {
  const failed: FailedTask[] = [];
  for (const { uid, articles } of pending.splice(0)) {
    const task = await tell(() => awaitTask(client, uid));
    if (task.status !== "succeeded") failed.push({ articles, reason: reasonOf(task) });
  }
  return failed;
}

/** Tasks are done in the order in which they were handed over, save that one index may be ahead of another. */
async function countBehind(client: Meilisearch, pending: readonly Pending[]): Promise<number> {
  const uids = pending.filter(({ completes }) => completes > 0);
  const [oldest] = uids;
  if (oldest === undefined) return 0;
  const statuses = ["enqueued" as const, "processing" as const];
  const { results } = await tell(() => client.tasks.getTasks({ statuses, limit: LIST_PAGE }));
  const waiting = new Set(results.map(({ uid }) => uid));
  return uids.reduce((sum, { uid, completes }) => sum + (waiting.has(uid) ? completes : 0), 0);
}

async function hasIndex(client: Meilisearch, uid: string): Promise<boolean> {
  return ask(async () => {
    await client.getRawIndex(uid);
    return true;
  }, false);
}

const reasonOf = (task: Task) => task.error?.message ?? `the engine's task was ${task.status}`;
