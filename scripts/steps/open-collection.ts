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

/** Indexes what is due; then again what another version made and no run has made anew by then. */
export async function fillCollection(
  life: Lifecycle,
  settings: Settings,
  engine: OpenEngine,
  asked: readonly string[],
): Promise<void> {
  if (engine.masterKey === null) return refuseToIndex(asked);
  const index = (args: readonly string[]) =>
    phase(
      "index",
      () => indexInChild(life, settings, args),
      (outcome) => outcome,
    );
  for (const args of await findDueRuns(settings, engine, asked)) await index(args);
  for (const args of findOutdatedRuns(settings.dataDir) ?? []) await index(args);
}

function refuseToIndex(asked: readonly string[]): void {
  if (asked.length > 0) {
    throw new Error(`Cannot index "${asked.join(" ")}": MEILI_MASTER_KEY is not set`);
  }
  console.log("✓ index: as it is (MEILI_MASTER_KEY is not set)");
}

/** What an interrupted run left and what is asked for; else the demonstration into an empty index. */
async function findDueRuns(
  { dataDir }: Settings,
  { url, masterKey }: OpenEngine,
  asked: readonly string[],
): Promise<readonly (readonly string[])[]> {
  const file = pendingFile(dataDir);
  const left = existsSync(file) ? [JSON.parse(readFileSync(file, "utf8")) as string[]] : [];
  const due = asked.length > 0 ? [...left, asked] : left;
  const reader = createReader(url, masterKey ?? "");
  const { articles } = await reader.size();
  if (articles === 0) return due.length > 0 ? due : [DEMONSTRATION];
  if (findOutdatedRuns(dataDir) !== null) return due;
  if ((await reader.countDemonstration()) === articles) return [DEMONSTRATION, ...due];
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
