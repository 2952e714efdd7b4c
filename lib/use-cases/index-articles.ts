import type { Rejected } from "#lib/article/raw-article";
import type { EngineWriter, FailedTask } from "#lib/engine/writer";
import {
  assignEvents,
  type EventPlan,
  findLostPlacements,
  type KnownArticle,
  type PublishedArticle,
} from "#lib/use-cases/assign-events";
import { type CorrectionChooser, chooseCorrections } from "#lib/use-cases/choose-corrections";
import { collectNames } from "#lib/use-cases/collect-names";
import type { Deriver } from "#lib/use-cases/derive-article";
import {
  findPublished,
  findUnsettled,
  type IndexState,
  keepEvents,
  readIndex,
  rememberSignatures,
  type Signatures,
  toKnown,
  toSorted,
} from "#lib/use-cases/read-index";
import { storeArticles } from "#lib/use-cases/store-articles";
import {
  type ArticleFinder,
  type DeriveAnywhere,
  hashRoot,
  type Taken,
  takeArticles,
} from "#lib/use-cases/take-articles";
import { writeEvents } from "#lib/use-cases/write-events";

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
  readonly onArticle: () => void;
  readonly onPhase?: (phase: IndexPhase) => void;
  readonly onWarning: (warning: string) => void;
};

export type IndexPorts = {
  readonly writer: EngineWriter;
  /** The index that this one is to replace: keeps what earlier texts and addresses there were. */
  readonly former?: EngineWriter;
  readonly deriver: Deriver;
  /** Where articles are derived; by `deriver` itself when nothing is given. */
  readonly derive?: DeriveAnywhere | undefined;
  readonly corrections?: CorrectionChooser;
};

/** Brings the index up to what is found: new and changed articles are derived and stored, the rest left. */
export async function indexArticles(
  find: ArticleFinder,
  ports: IndexPorts,
  options: IndexOptions,
): Promise<IndexReport> {
  const { writer, former, deriver, derive = deriver.derive } = ports;
  const { corrections = chooseCorrections([]) } = ports;
  const { onPhase = () => {}, onWarning } = options;
  await writer.prepare();
  const state = await readIndex(writer);
  const published = former === undefined ? findPublished(state) : await listPublished(former);
  const signatures = rememberSignatures(writer);
  const names = collectNames(deriver.authority);
  onPhase("reading");
  const taken = await takeArticles(find, {
    ...{ state, signatures, deriver, derive, corrections },
    ...{ onWarning, onArticle: options.onArticle },
    store: storeArticles({ writer, held: former ?? writer, names, now: options.now }),
    replaces: former !== undefined,
    demonstrationRoot: options.demonstrationRoot,
  });
  deriver.rest();
  for (const warning of corrections.findUnused()) onWarning(warning);
  const gone = options.prune ? findGone(state, taken, options.roots) : [];
  const changed = new Set([...findUnsettled(state), ...taken.known.keys(), ...gone]);
  const known = await mergeKnown(state, { taken, gone, changed, signatures });
  for (const warning of findLost(known, taken)) onWarning(warning);
  await writer.removeArticles(gone);
  await writer.removeNames("actor", deriver.mergedAway);
  onPhase("grouping");
  const plan = () => planEvents({ state, known, changed, published });
  // The engine is still at it meanwhile; should it not take all, they are grouped anew.
  const hoped = plan();
  onPhase("waiting");
  const failed = await writer.settle();
  const lost = await takeBackFailed(failed, { writer, known, changed });
  onPhase("events");
  const { events, ...settled } = lost.size === 0 ? hoped : plan();
  if (former !== undefined) await writer.putNames(await former.listMoved());
  await writeEvents(writer, settled, names.placeLabel);
  failed.push(...(await writer.settle()));
  const removed = new Set(gone);
  const left = [...state.broken.keys()].filter((id) => !taken.present.has(id) && !removed.has(id));
  if (left.length > 0) {
    const where = state.indexed.get(left[0]!)?.file;
    onWarning(
      left.length === 1
        ? `"${where}" of another folder is not whole: index that folder too`
        : `${left.length} articles of other folders are not whole, "${where}" among them: index these too`,
    );
  } else if (state.broken.size > 0 && failed.length === 0) await writer.forgetFailures();
  const count = (ids: ReadonlySet<string>) => [...ids].filter((id) => !lost.has(id)).length;
  const { added, updated, unchanged, paragraphs, rejected } = taken;
  return {
    articles: {
      added: count(added),
      updated: count(updated),
      unchanged,
      removed: gone.length,
    },
    paragraphs,
    events,
    rejected: [...rejected, ...nameFailed(failed, (id) => lost.get(id) ?? known.get(id)?.file)],
    failed: new Set(failed.flatMap(({ articles }) => articles)).size,
  };
}

type Merged = {
  readonly taken: Taken;
  readonly gone: readonly string[];
  readonly changed: ReadonlySet<string>;
  readonly signatures: Signatures;
};

/** All articles there will be, as events are assigned; none when nothing has changed. */
async function mergeKnown(
  { indexed }: IndexState,
  { taken, gone, changed, signatures }: Merged,
): Promise<Map<string, KnownArticle>> {
  const known = new Map<string, KnownArticle>();
  if (changed.size === 0) return known;
  const held = await signatures();
  const removed = new Set(gone);
  for (const [id, article] of indexed) {
    const signature = held.get(id);
    if (signature !== undefined && !removed.has(id)) known.set(id, toKnown(article, signature));
  }
  for (const [id, article] of taken.known) known.set(id, article);
  return known;
}

type Planning = {
  readonly state: IndexState;
  readonly known: ReadonlyMap<string, KnownArticle>;
  readonly changed: ReadonlySet<string>;
  readonly published: readonly PublishedArticle[];
};

function planEvents({ state, known, changed, published }: Planning): EventPlan {
  if (changed.size === 0) return keepEvents(state);
  const before = [...state.indexed.values()].map(toSorted);
  return assignEvents(before, [...known.values()], changed, state.events, published);
}

/** Warnings: placements of the articles taken that name an article which is not there. */
function findLost(known: ReadonlyMap<string, KnownArticle>, taken: Taken): string[] {
  return findLostPlacements([...known.values()])
    .filter(([id]) => taken.known.has(id))
    .map(
      ([id, named]) =>
        `the event of "${known.get(id)?.file}" is to be that of "${named}", which is not indexed`,
    );
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
  const signatures = await rememberSignatures(run.writer)();
  for (const id of lost.keys()) {
    run.known.delete(id);
    run.changed.add(id);
  }
  for await (const article of run.writer.listIndexed()) {
    const signature = signatures.get(article.id);
    if (lost.has(article.id) && signature) run.known.set(article.id, toKnown(article, signature));
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

/** Indexed articles of the folders whose files are not there any more; one that cannot be read now is. */
function findGone(
  { indexed }: IndexState,
  { present, rejected }: Taken,
  roots: readonly string[],
): string[] {
  const hashes = new Set(roots.map(hashRoot));
  const refused = new Set(rejected.map(({ file }) => file));
  // A record is refused with its file, and a file with its folder.
  const isRefused = (file: string) =>
    refused.has(file) ||
    [...file.matchAll(/[#/]/g)].some(({ index }) => refused.has(file.slice(0, index)));
  return [...indexed.values()]
    .filter(({ id, file, root }) => hashes.has(root) && !present.has(id) && !isRefused(file))
    .map(({ id }) => id);
}
