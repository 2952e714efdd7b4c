import type { ChildProcess } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { mendVersion, noteVersion } from "#lib/engine/process/mend-version";
import { writeRunning } from "#lib/engine/process/running-engine";
import { endProcess, hasEnded, spawnBound } from "#lib/engine/process/spawn-bound";
import { databaseFolder, dumpFolder } from "#lib/engine/process/swap-database";
import { waitUntilHealthy } from "#lib/engine/process/wait-until-healthy";

export type EnginePlan = {
  readonly binary: string;
  readonly dataDir: string;
  readonly port: number;
  readonly masterKey: string;
  /** A dump to read into an empty folder, in place of the engine's own database. */
  readonly restore?: { readonly dump: string; readonly database: string };
};

const RESTORE_PATIENCE = 24 * 60 * 60 * 1000;
const START_PATIENCE = 60_000;
const LOG_LIMIT = 10_000_000;
/** The default, two thirds of the memory, makes even adding one document slow. */
const INDEXING_MEMORY = "1GiB";

/** Starts Meilisearch and resolves once it answers; throws with the end of its log when it does not. */
export async function spawnEngine(plan: EnginePlan): Promise<ChildProcess> {
  const child = spawnUnasked(plan);
  const url = urlOf(plan);
  const patience = plan.restore === undefined ? START_PATIENCE : RESTORE_PATIENCE;
  if (await waitUntilHealthy(`${url}/health`, patience, () => hasEnded(child))) {
    if (plan.restore === undefined) noteVersion(databaseFolder(plan.dataDir));
    return child;
  }
  const state = hasEnded(child) ? "it ended at once" : "it does not answer";
  await endProcess(child);
  const log = logFile(plan.dataDir);
  throw new Error(`Cannot start the engine: ${state}. The end of "${log}":\n${tailOf(log)}`);
}

/** The address at which the engine of a plan answers. */
export function urlOf({ port }: EnginePlan): string {
  return `http://127.0.0.1:${port}`;
}

function spawnUnasked(plan: EnginePlan): ChildProcess {
  const folder = join(plan.dataDir, "engine");
  mkdirSync(folder, { recursive: true });
  mendVersion(databaseFolder(plan.dataDir));
  const log = openLog(logFile(plan.dataDir));
  // A bare environment: Meilisearch would take any MEILI_… variable for an option of its own.
  const env = { MEILI_MASTER_KEY: plan.masterKey } as unknown as NodeJS.ProcessEnv;
  const stdio = ["ignore" as const, log, log];
  const child = spawnBound(plan.binary, argumentsOf(plan, folder), { cwd: folder, env, stdio });
  closeSync(log);
  child.once("error", () => {});
  if (child.pid !== undefined) writeRunning(plan.dataDir, child.pid, urlOf(plan));
  return child;
}

function argumentsOf({ port, dataDir, restore }: EnginePlan, folder: string): string[] {
  return [
    ...["--env", "production", "--no-analytics", "--http-addr", `127.0.0.1:${port}`],
    ...["--max-indexing-memory", INDEXING_MEMORY, "--log-level", "WARN"],
    ...["--db-path", restore?.database ?? databaseFolder(dataDir)],
    ...["--dump-dir", dumpFolder(dataDir), "--snapshot-dir", join(folder, "snapshots")],
    ...(restore === undefined ? [] : ["--import-dump", restore.dump]),
  ];
}

function logFile(dataDir: string): string {
  return join(dataDir, "engine.log");
}

function openLog(file: string): number {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_LIMIT) renameSync(file, `${file}.1`);
  return openSync(file, "a", 0o600);
}

function tailOf(file: string): string {
  return readFileSync(file, "utf8").trimEnd().split("\n").slice(-8).join("\n");
}
