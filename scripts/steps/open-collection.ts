import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createReader } from "#lib/engine/reader";
import { ensureSiteKey } from "#lib/engine/site-key";
import type { Settings } from "#lib/env";
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

/** Indexes what was asked for, what an interrupted run left, or the demonstration into an empty index. */
export async function fillCollection(
  life: Lifecycle,
  settings: Settings,
  engine: OpenEngine,
  asked: readonly string[],
): Promise<void> {
  if (engine.masterKey === null) return refuseToIndex(asked);
  const args = asked.length > 0 ? asked : await argumentsLeft(settings, engine);
  if (args === null) return;
  await phase(
    "index",
    () => indexInChild(life, settings, args),
    (outcome) => outcome,
  );
}

function refuseToIndex(asked: readonly string[]): void {
  if (asked.length > 0) {
    throw new Error(`Cannot index "${asked.join(" ")}": MEILI_MASTER_KEY is not set`);
  }
  console.log("✓ index: as it is (MEILI_MASTER_KEY is not set)");
}

async function argumentsLeft(
  { dataDir }: Settings,
  { url, masterKey }: OpenEngine,
): Promise<readonly string[] | null> {
  const file = pendingFile(dataDir);
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as string[];
  const { articles } = await createReader(url, masterKey ?? "").size();
  return articles === 0 ? DEMONSTRATION : null;
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
