import { realpath } from "node:fs/promises";
import path from "node:path";
import type { Article } from "#lib/article/article";
import { type ArticleSource, identifySource } from "#lib/article/article-source";
import { type ArticleDefaults, makeArticle } from "#lib/article/make-article";
import type { RawArticle, Rejected } from "#lib/article/raw-article";
import { recordPlace } from "#lib/article/record-place";
import { type Curator, createCurator, openSidecar } from "#lib/files/create-curator";
import { findRoots, type Root } from "#lib/files/find-roots";
import type { Amount } from "#lib/files/measure-files";
import { CORRECTIONS_NAME } from "#lib/files/read-corrections";
import { readRecords } from "#lib/files/read-records";
import { isSidecar } from "#lib/files/read-sidecar";
import { type FoundFile, walkFolder } from "#lib/files/walk-folder";

/**
 * One thing found: an article or one that is known to be unchanged, with where it comes from and the
 * path it was asked for by; a refusal; or something to be told.
 */
export type Found =
  | { readonly article: Article; readonly source: ArticleSource; readonly root: string }
  | { readonly unchanged: ArticleSource; readonly root: string }
  | { readonly rejected: Rejected }
  | { readonly warning: string };

export type ReadOptions = {
  readonly defaults: ArticleDefaults;
  /** A CSV like the sidecars that describes files wherever they are; its word is the last. */
  readonly metadataFile?: string;
  /** Whether an article need not be made, for what it comes from is as it was. */
  readonly isUnchanged?: (source: ArticleSource, root: string) => boolean;
  /** Told of every file that is come to, and of every step in it. */
  readonly onRead?: (read: Amount) => void;
};

type Reading = Required<Omit<ReadOptions, "metadataFile">> & {
  readonly curator: Curator;
  /** Ids of the articles so far, with their files. */
  readonly seen: Map<string, string>;
  readonly root: string;
};

/** Files of a folder that say something about it and are no articles. */
const PASSED_OVER: readonly RegExp[] = [
  /^(?:readme|licen[cs]e)(?:\.[a-z]+)?$/i,
  /^(?:README|LICEN[CS]E)[._-]/,
];

/**
 * The articles in files and folders, one at a time and never all at once. A folder's files are named
 * relative to it, a file given directly by its name. What cannot be taken is yielded as rejected with
 * the reason, and the rest is read. Throws an Error only when `metadataFile` cannot be read.
 */
export async function* readArticles(
  paths: readonly string[],
  { defaults, metadataFile, isUnchanged = () => false, onRead = () => {} }: ReadOptions,
): AsyncGenerator<Found> {
  const given = metadataFile === undefined ? null : await openGiven(metadataFile);
  yield* given?.notices ?? [];
  const { roots, rejected, warnings } = await findRoots(paths);
  yield* rejected.map((refusal) => ({ rejected: refusal }));
  yield* warnings.map((warning) => ({ warning }));
  const reading = { defaults, isUnchanged, onRead, seen: new Map<string, string>() };
  for (const root of roots) {
    const folder = root.isFolder ? root.path : path.dirname(root.path);
    const curator = createCurator(folder, given?.opened ?? null);
    yield* readRoot(root, { ...reading, curator, root: root.path });
    yield* await curator.close();
  }
  if (given !== null) yield* findUnused(given.opened, metadataFile ?? "");
}

async function* readRoot(root: Root, reading: Reading): AsyncGenerator<Found> {
  if (!root.isFolder) {
    yield* readOne({ path: root.path, file: path.basename(root.path) }, reading);
    return;
  }
  for await (const found of walkFolder(root.path)) {
    if ("rejected" in found) yield found;
    else if (await isPassedOver(found)) reading.onRead({ files: 1, bytes: 0 });
    else yield* readOne(found, reading);
  }
}

async function isPassedOver({ path: location, file }: FoundFile): Promise<boolean> {
  const name = path.basename(location);
  if (file === CORRECTIONS_NAME) return true;
  return PASSED_OVER.some((form) => form.test(name)) || (await isSidecar(location));
}

async function* readOne(found: FoundFile, reading: Reading): AsyncGenerator<Found> {
  const { file } = found;
  const { onRead } = reading;
  onRead({ files: 1, bytes: 0 });
  yield* await reading.curator.open(file);
  const onBytes = (bytes: number) => onRead({ files: 0, bytes });
  try {
    for await (const { articles, rejected } of readRecords(found.path, onBytes)) {
      for (const { key, reason } of rejected) {
        yield { rejected: { file: recordPlace(file, key), reason } };
      }
      for (const raw of articles) yield makeOne(raw, file, reading);
    }
  } catch (error) {
    yield { rejected: { file, reason: (error as Error).message } };
  }
}

function makeOne(
  raw: RawArticle,
  file: string,
  { curator, defaults, isUnchanged, seen, root }: Reading,
): Found {
  const place = recordPlace(file, raw.key);
  try {
    const described = curator.describe(raw, file);
    const source = identifySource(described, file, defaults);
    const unchanged = isUnchanged(source, root);
    const article = unchanged ? null : makeArticle(described, file, defaults);
    const first = seen.get(source.id);
    if (first !== undefined) return { rejected: { file: place, reason: sameAs(first, described) } };
    seen.set(source.id, place);
    return article === null ? { unchanged: source, root } : { article, source, root };
  } catch (error) {
    return { rejected: { file: place, reason: (error as Error).message } };
  }
}

function sameAs(first: string, { url }: RawArticle): string {
  return url === null
    ? `the same path and key as "${first}", read before: give the folder above both, or other keys`
    : `the same url as "${first}", read before: ${url}`;
}

async function openGiven(file: string) {
  try {
    return await openSidecar(await realpath(file), path.basename(file));
  } catch (cause) {
    throw new Error(`read metadata "${file}": ${(cause as Error).message}`, { cause });
  }
}

function* findUnused(
  { sidecar, used }: Awaited<ReturnType<typeof openGiven>>["opened"],
  name: string,
): Generator<Found> {
  for (const [file, { line }] of sidecar.rows) {
    if (used.has(file)) continue;
    const warning = `${path.basename(name)}, line ${line}: names "${file}", which is not among the articles read`;
    yield { warning };
  }
}
