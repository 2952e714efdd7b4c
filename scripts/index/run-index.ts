import path from "node:path";
import { EngineUnavailable } from "#lib/engine/engine-unavailable";
import { openNextIndexes } from "#lib/engine/next-indexes";
import { acquireIndexingLock, connectEngine } from "#lib/engine/process";
import { createWriter } from "#lib/engine/writer";
import type { Settings } from "#lib/env";
import { findRoots } from "#lib/files/find-roots";
import { measureFiles } from "#lib/files/measure-files";
import { readArticles } from "#lib/files/read-articles";
import { readAuthority } from "#lib/files/read-authority";
import { readCorrections } from "#lib/files/read-corrections";
import { chooseCorrections } from "#lib/use-cases/choose-corrections";
import { createDeriver } from "#lib/use-cases/derive-article";
import { type IndexReport, indexArticles } from "#lib/use-cases/index-articles";
import { rebuildIndex } from "#lib/use-cases/rebuild-index";
import type { ArticleFinder } from "#lib/use-cases/take-articles";
import type { Progress } from "#scripts/index/create-progress";
import { openDerivers } from "#scripts/index/open-derivers";
import type { IndexArguments } from "#scripts/index/read-arguments";
import type { Lifecycle } from "#scripts/steps/lifecycle";

type Run = {
  readonly life: Lifecycle;
  readonly settings: Settings;
  readonly paths: readonly string[];
  readonly options: IndexArguments;
  readonly progress: Progress;
};

/** One run of indexing, with the lock held and the engine there for just as long. */
export async function runIndex(run: Run): Promise<IndexReport> {
  const { life, settings } = run;
  const lock = acquireIndexingLock(settings.dataDir);
  try {
    const engine = await connectEngine(settings);
    const forget = life.onEnd(() => engine.stop());
    try {
      return await indexPaths(run, engine);
    } catch (error) {
      throw error instanceof EngineUnavailable ? describeLoss(engine.url, error) : error;
    } finally {
      run.progress.end();
      await engine.stop();
      forget();
    }
  } finally {
    lock.release();
  }
}

async function indexPaths(
  { paths, options, progress }: Run,
  { url, masterKey }: { readonly url: string; readonly masterKey: string },
): Promise<IndexReport> {
  const { roots } = await findRoots(paths);
  // Before anything is touched: a fault in them stops the run.
  const corrections = chooseCorrections(await readCorrections(roots, options.corrections));
  const { authority, version } = readAuthority(options.authority);
  const onWarning = (warning: string) => progress.say(`warning: ${warning}`);
  for (const warning of corrections.findUnknown(authority)) onWarning(warning);
  const writer = createWriter(url, masterKey, options.rebuild ? "next" : "current");
  await progress.begin(() => measureFiles(roots), writer.countBehind);
  const { merges } = corrections;
  const derivers = openDerivers({ authorityFile: options.authority, merges });
  const deriver = createDeriver(authority, version, merges);
  const ports = { deriver, derive: derivers?.derive, corrections };
  const find: ArticleFinder = (isUnchanged) =>
    readArticles(paths, {
      defaults: { outlet: options.outlet ?? null, published: options.published ?? null },
      ...(options.metadata === undefined ? {} : { metadataFile: options.metadata }),
      onRead: progress.onRead,
      isUnchanged,
    });
  const how = {
    prune: options.prune,
    roots: roots.map((root) => root.path),
    demonstrationRoot: path.resolve("corpus"),
    now: new Date().toISOString(),
    onArticle: progress.onArticle,
    onPhase: progress.onPhase,
    onWarning,
  };
  try {
    if (!options.rebuild) return await indexArticles(find, { writer, ...ports }, how);
    const current = createWriter(url, masterKey);
    const indexes = openNextIndexes(url, masterKey);
    return await rebuildIndex(find, { current, next: writer, indexes, ...ports }, how);
  } finally {
    await derivers?.close();
  }
}

function describeLoss(url: string, cause: Error): Error {
  const what = `The engine at ${url} went away while indexing`;
  return new Error(`${what}; run the same command again, it goes on from there`, { cause });
}
