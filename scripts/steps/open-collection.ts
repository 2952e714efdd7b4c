import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createReader } from "#lib/engine/reader";
import { ensureSiteKey } from "#lib/engine/site-key";
import type { Settings } from "#lib/env";
import { findOutdatedRuns } from "#scripts/index/remember-runs";
import type { Lifecycle } from "#scripts/steps/lifecycle";
import type { OpenEngine } from "#scripts/steps/open-engine";
import { phase } from "#scripts/steps/phase";
import { runChild } from "#scripts/steps/run-child";
import { settingsEnvironment } from "#scripts/steps/settings-environment";

/** What the site needs to serve: the engine's address and a key that only searches and reads. */
export type Collection = { readonly url: string; readonly siteKey: string };

const DEMONSTRATION = ["corpus"];
const SOME_REJECTED = 2;

/** The key with which the site asks this engine. */
export async function openCollection(settings: Settings, engine: OpenEngine): Promise<Collection> {
  const { url, masterKey } = engine;
  const given = settings.meiliUrl === null ? null : settings.meiliSearchKey;
  const siteKey = given ?? (await ensureSiteKey(url, masterKey ?? ""));
  return { url, siteKey };
}

/** Indexes what was asked for, else what is left to be indexed. */
export async function fillCollection(
  life: Lifecycle,
  settings: Settings,
  engine: OpenEngine,
  asked: readonly string[],
): Promise<void> {
  if (engine.masterKey === null) return refuseToIndex(asked);
  const left = await findRuns(settings, engine, asked.length > 0);
  const runs = asked.length > 0 ? [...left, asked] : left;
  for (const args of runs) {
    await phase(
      "index",
      () => indexInChild(life, settings, args),
      (outcome) => outcome,
    );
  }
}

function refuseToIndex(asked: readonly string[]): void {
  if (asked.length > 0) {
    throw new Error(`Cannot index "${asked.join(" ")}": MEILI_MASTER_KEY is not set`);
  }
  console.log("✓ index: as it is (MEILI_MASTER_KEY is not set)");
}

/** What an interrupted run left, what another version made, or the demonstration into an empty index. */
async function findRuns(
  { dataDir }: Settings,
  { url, masterKey }: OpenEngine,
  moreFollows: boolean,
): Promise<readonly (readonly string[])[]> {
  const file = pendingFile(dataDir);
  const left = existsSync(file) ? [JSON.parse(readFileSync(file, "utf8")) as string[]] : [];
  const reader = createReader(url, masterKey ?? "");
  const { articles } = await reader.size();
  if (articles === 0) return left.length > 0 || moreFollows ? left : [DEMONSTRATION];
  const outdated = findOutdatedRuns(dataDir);
  if (outdated !== null) return [...left, ...outdated];
  if ((await reader.countDemonstration()) === articles) return [DEMONSTRATION];
  throw new Error(
    "Cannot serve this index: it was made by another version, and it is not known of which files. " +
      "Index them again: npm run index -- --rebuild <your folders>",
  );
}

/** The command itself names the files that it rejects. */
async function indexInChild(
  life: Lifecycle,
  settings: Settings,
  args: readonly string[],
): Promise<string> {
  const file = pendingFile(settings.dataDir);
  mkdirSync(settings.dataDir, { recursive: true });
  writeFileSync(file, JSON.stringify(args));
  const env = settingsEnvironment(settings);
  const run = ["scripts/run.mjs", "index", ...args];
  const { code } = await runChild(life, process.execPath, run, { env, output: "show" });
  const done = code === 0 || code === SOME_REJECTED;
  // A path that cannot be indexed must not be tried again at every start.
  if (done || args !== DEMONSTRATION) rmSync(file, { force: true });
  if (code === 0) return "";
  if (done) return "without the files named above";
  throw new Error(`Cannot index "${args.join(" ")}": the command ended with exit code ${code}`);
}

function pendingFile(dataDir: string): string {
  return join(dataDir, "index-pending.json");
}
