import { createHash } from "node:crypto";
import type { Article } from "#lib/article/article";
import type { Rejected } from "#lib/article/raw-article";
import { citiesOf } from "#lib/engine/documents";
import type { EngineWriter, FailedTask, IndexedArticle } from "#lib/engine/writer";
import {
  assignEvents,
  findLostPlacements,
  type KnownArticle,
  type PublishedArticle,
} from "#lib/use-cases/assign-events";
import { type CorrectionChooser, chooseCorrections } from "#lib/use-cases/choose-corrections";
import { collectNames } from "#lib/use-cases/collect-names";
import type { Deriver } from "#lib/use-cases/derive-article";
import { findUnsettled, readIndex, toKnown } from "#lib/use-cases/read-index";
import { storeArticles, type UnstoredArticle } from "#lib/use-cases/store-articles";
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
  /** How many articles the engine did not take; they are among the rejected. */
  readonly failed: number;
};

/** What a run is at. */
export type IndexPhase = "reading" | "waiting" | "grouping" | "events";

export type IndexOptions = {
  /** Remove articles whose files are gone from the folders that were read. */
  readonly prune: boolean;
  /** The folders and files that are read, also those that turn out to be empty. */
  readonly roots: readonly string[];
  /** The folder whose articles are demonstration texts. */
  readonly demonstrationRoot: string;
  /** The time of the run, ISO 8601 in UTC: when what is new was first seen. */
  readonly now: string;
  readonly onArticle: (article: Article) => void;
  readonly onPhase?: (phase: IndexPhase) => void;
  readonly onWarning: (warning: string) => void;
};

export type IndexPorts = {
  readonly writer: EngineWriter;
  /** The index that this one is to replace: keeps what earlier texts and addresses there were. */
  readonly former?: EngineWriter;
  readonly deriver: Deriver;
  readonly corrections?: CorrectionChooser;
};

/** Brings the index up to what was found: new and changed articles are derived and stored, the rest left. */
export async function indexArticles(
  found: AsyncIterable<Found>,
  { writer, former, deriver, corrections = chooseCorrections([]) }: IndexPorts,
  options: IndexOptions,
): Promise<IndexReport> {
  await writer.prepare();
  const state = await readIndex(writer);
  const { indexed, broken, events } = state;
  const names = collectNames(deriver.authority);
  const store = storeArticles({ writer, held: former ?? writer, names, now: options.now });
  const known = new Map([...indexed.values()].map((article) => [article.id, toKnown(article)]));
  const before = [...known.values()];
  const changed = findUnsettled(state);
  const seen = { present: new Set<string>(), rejected: [] as Rejected[], paragraphs: 0 };
  const stored = { added: new Set<string>(), updated: new Set<string>() };
  options.onPhase?.("reading");
  for await (const item of found) {
    if ("rejected" in item) seen.rejected.push(item.rejected);
    if ("warning" in item) options.onWarning(item.warning);
    if (!("article" in item)) continue;
    const { article, root } = item;
    const held = indexed.get(article.id);
    const own = corrections.choose(article, root);
    seen.present.add(article.id);
    seen.paragraphs += article.paragraphs.length;
    options.onArticle(article);
    if (
      held !== undefined &&
      !broken.has(held.id) &&
      held.hash === deriver.hashOf(article, own, [...held.actor, ...(held.recognised ?? [])])
    ) {
      continue;
    }
    const { unknownFigures, ...derived } = deriver.derive(article, own);
    for (const { words, paragraph } of unknownFigures) {
      const { by, line } = own.entry ?? { by: "", line: 0 };
      options.onWarning(
        `${by}, line ${line}: no figure of "${article.file}" stands at "${words}" in paragraph ${paragraph}`,
      );
    }
    const demonstration = root === options.demonstrationRoot;
    const whole = { ...derived, root: hashRoot(root), demonstration };
    stored[held === undefined ? "added" : "updated"].add(article.id);
    changed.add(article.id);
    known.set(article.id, toKnownArticle(whole));
    const mayBeHeld = former === undefined ? held !== undefined : true;
    const size = Math.max(held?.size ?? 0, broken.get(article.id) ?? 0);
    await store.add(whole, mayBeHeld ? size : null);
  }
  await store.flush();
  for (const warning of corrections.findUnused()) options.onWarning(warning);
  const roots = new Set(options.roots.map(hashRoot));
  const gone = options.prune ? findGone(indexed, seen.present, roots) : [];
  await writer.removeArticles(gone);
  for (const id of gone) {
    changed.add(id);
    known.delete(id);
  }
  for (const [id, named] of findLostPlacements([...known.values()])) {
    if (!stored.added.has(id) && !stored.updated.has(id)) continue;
    options.onWarning(
      `the event of "${known.get(id)?.file}" is to be that of "${named}", which is not indexed`,
    );
  }
  await writer.removeNames("actor", deriver.mergedAway);
  options.onPhase?.("waiting");
  const failed = await writer.settle();
  const lost = await takeBackFailed(failed, { writer, known, changed });
  options.onPhase?.("grouping");
  const published =
    former === undefined
      ? before.filter(({ event }) => events.has(event))
      : await listPublished(former);
  const plan = assignEvents(before, [...known.values()], changed, events, published);
  options.onPhase?.("events");
  if (former !== undefined) await writer.putNames(await former.listMoved());
  await writeEvents(writer, plan, names.placeLabel);
  failed.push(...(await writer.settle()));
  const left = [...broken.keys()].filter((id) => !seen.present.has(id) && known.has(id));
  if (left.length > 0) {
    const where = known.get(left[0]!)?.file;
    options.onWarning(
      `${left.length} articles of other folders are not whole ("${where}"): index these too`,
    );
  } else if (broken.size > 0 && failed.length === 0) await writer.forgetFailures();
  const count = (ids: ReadonlySet<string>) => [...ids].filter((id) => !lost.has(id)).length;
  return {
    articles: {
      added: count(stored.added),
      updated: count(stored.updated),
      unchanged: seen.present.size - stored.added.size - stored.updated.size,
      removed: gone.length,
    },
    paragraphs: seen.paragraphs,
    events: plan.events,
    rejected: [
      ...seen.rejected,
      ...nameFailed(failed, (id) => lost.get(id) ?? known.get(id)?.file),
    ],
    failed: new Set(failed.flatMap(({ articles }) => articles)).size,
  };
}

/** What the engine refused is as it was before; gives the files of these articles by their ids. */
async function takeBackFailed(
  failed: readonly FailedTask[],
  run: {
    readonly writer: EngineWriter;
    readonly known: Map<string, KnownArticle>;
    readonly changed: Set<string>;
  },
): Promise<Map<string, string>> {
  const lost = new Map<string, string>();
  for (const { articles } of failed) {
    for (const id of articles) {
      const file = run.known.get(id)?.file;
      if (file !== undefined) lost.set(id, file);
    }
  }
  if (lost.size === 0) return lost;
  const held = new Map<string, IndexedArticle>();
  for await (const article of run.writer.listIndexed()) {
    if (lost.has(article.id)) held.set(article.id, article);
  }
  for (const id of lost.keys()) {
    const article = held.get(id);
    if (article === undefined) run.known.delete(id);
    else run.known.set(id, toKnown(article));
    run.changed.add(id);
  }
  return lost;
}

function nameFailed(
  failed: readonly FailedTask[],
  fileOf: (id: string) => string | undefined,
): Rejected[] {
  const reasons = new Map<string, string>();
  for (const { articles, reason } of failed) {
    const files = articles.map((id) => fileOf(id) ?? id);
    for (const file of files.length === 0 ? ["(index)"] : files) {
      if (!reasons.has(file)) reasons.set(file, `the engine did not take it: ${reason}`);
    }
  }
  return [...reasons].map(([file, reason]) => ({ file, reason }));
}

async function listPublished(former: EngineWriter): Promise<PublishedArticle[]> {
  const published: PublishedArticle[] = [];
  for await (const { id, event } of former.listIndexed()) published.push({ id, event });
  return published;
}

function toKnownArticle(stored: UnstoredArticle): KnownArticle {
  const { article, actors: actor, signature, hash, event, shared, grouped, placement } = stored;
  const { id, file, outlet, title, published, lang, paragraphs } = article;
  return {
    ...{ id, file, outlet, title, published, lang, actor, city: citiesOf(stored.analysis) },
    ...{ signature, size: paragraphs.length, hash, event, shared, grouped, placement },
  };
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
