import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { findEngineBinary } from "#lib/engine/process/find-engine-binary";
import { findFreePort } from "#lib/engine/process/find-free-port";
import { readMasterKey } from "#lib/engine/process/master-key";
import {
  describeOwner,
  type Lock,
  type Owner,
  readOwner,
  takeLock,
} from "#lib/engine/process/owner-lock";
import { isAlive } from "#lib/engine/process/process-identity";
import { endOrphan, forgetRunning, readRunning } from "#lib/engine/process/running-engine";
import { endProcess } from "#lib/engine/process/spawn-bound";
import { type EnginePlan, spawnEngine, urlOf } from "#lib/engine/process/spawn-engine";
import { swapDatabase } from "#lib/engine/process/swap-database";
import { isHealthy, waitUntilHealthy } from "#lib/engine/process/wait-until-healthy";
import type { Settings } from "#lib/env";

export type EngineOptions = {
  readonly dataDir: string;
  /** A Meilisearch to run in place of the packaged one. */
  readonly bin?: string | null;
  /** Called when the engine ends without having been stopped, with how it ended. */
  readonly onExit?: (how: string) => void;
};

/** The embedded engine, run by this process. */
export type Engine = {
  readonly url: string;
  readonly masterKey: string;
  /** Starts it again on the same port, after it has ended by itself. */
  restart(): Promise<void>;
  stop(): Promise<void>;
};

/** An engine that a command may talk to; `stop` ends it only when this process `owned` it. */
export type EngineConnection = {
  readonly url: string;
  readonly masterKey: string;
  readonly owned: boolean;
  stop(): Promise<void>;
};

const JOIN_PATIENCE = 60_000;
const ELSEWHERE_PATIENCE = 10_000;

/** Starts Meilisearch on a free port of 127.0.0.1. Throws when another process runs it in that folder. */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  const engine = await startUnlessOwned(options);
  if (engine !== null) return engine;
  const owner = describeOwner(readEngineOwner(options.dataDir));
  throw new Error(
    `Cannot start the engine in "${options.dataDir}": ${owner} runs it there already; stop that first, or set another DATA_DIR`,
  );
}

/** The engine of the settings: the one at `MEILI_URL`, else the running embedded one, else one started now. */
export async function connectEngine(
  settings: Pick<Settings, "dataDir" | "meiliBin" | "meiliUrl" | "meiliMasterKey">,
): Promise<EngineConnection> {
  const { dataDir, meiliBin: bin, meiliUrl, meiliMasterKey } = settings;
  if (meiliUrl !== null) return connectElsewhere(meiliUrl, meiliMasterKey);
  for (;;) {
    const running = await joinRunning(dataDir);
    if (running !== null) return running;
    const engine = await startUnlessOwned({ dataDir, bin });
    if (engine !== null) return { ...engine, owned: true };
  }
}

/**
 * Puts what a dump holds in the place of everything in the embedded engine, which must not be running.
 * When that fails, the engine has what it had.
 */
export async function restoreEngine(
  options: Pick<EngineOptions, "dataDir" | "bin">,
  dump: string,
): Promise<void> {
  const { dataDir } = options;
  const lock = takeLock(engineLock(dataDir));
  if (lock === null) {
    const owner = describeOwner(readEngineOwner(dataDir));
    throw new Error(`Cannot restore into "${dataDir}": ${owner} runs the engine; stop that first`);
  }
  try {
    await endOrphan(dataDir);
    const plan = await planEngine(options);
    await swapDatabase(dataDir, async (database) =>
      endProcess(await spawnEngine({ ...plan, restore: { dump, database } })),
    );
  } catch (cause) {
    throw new Error(`Cannot restore "${dump}": the engine has what it had`, { cause });
  } finally {
    forgetRunning(dataDir);
    lock.release();
  }
}

/** The living process that runs the engine of a data folder, or null. */
export function readEngineOwner(dataDir: string): Owner | null {
  return readOwner(engineLock(dataDir));
}

/** One indexing run at a time: throws with the number of the process that is at it. */
export function acquireIndexingLock(dataDir: string): Lock {
  const file = join(dataDir, "indexing.lock");
  const lock = takeLock(file);
  if (lock !== null) return lock;
  const owner = describeOwner(readOwner(file));
  throw new Error(`Cannot index into "${dataDir}": ${owner} is indexing, wanted one run at a time`);
}

async function startUnlessOwned(options: EngineOptions): Promise<Engine | null> {
  const lock = takeLock(engineLock(options.dataDir));
  if (lock === null) return null;
  try {
    return await startOwned(options, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function startOwned(options: EngineOptions, lock: Lock): Promise<Engine> {
  const { dataDir } = options;
  await endOrphan(dataDir);
  const plan = await planEngine(options);
  let starting = spawnEngine(plan);
  let stopping: Promise<void> | null = null;

  const start = async () => {
    const child = await starting;
    child.once("exit", (code, signal) => {
      if (stopping === null) options.onExit?.(signal === null ? `exit code ${code}` : signal);
    });
  };
  const restart = async () => {
    if (stopping !== null) return;
    starting = spawnEngine(plan);
    await start();
  };
  const end = async () => {
    await starting.then(endProcess, () => {});
    forgetRunning(dataDir);
    lock.release();
  };
  const stop = () => {
    stopping ??= end();
    return stopping;
  };
  await start();
  return { url: urlOf(plan), masterKey: plan.masterKey, restart, stop };
}

async function planEngine({ dataDir, bin }: EngineOptions): Promise<EnginePlan> {
  const binary = await findEngineBinary(bin ?? null, dataDir);
  const port = await findFreePort();
  if (port === null) throw new Error("Cannot start the engine: 127.0.0.1 has no free port");
  return { binary, dataDir, port, masterKey: readMasterKey(dataDir) };
}

async function joinRunning(dataDir: string): Promise<EngineConnection | null> {
  for (const end = Date.now() + JOIN_PATIENCE; Date.now() < end; await pause(100)) {
    if (readEngineOwner(dataDir) === null) return null;
    const running = readRunning(dataDir);
    if (running === null || !isAlive(running)) continue;
    if (await isHealthy(`${running.url}/health`)) {
      return borrow(running.url, readMasterKey(dataDir));
    }
  }
  const owner = describeOwner(readEngineOwner(dataDir));
  throw new Error(`Cannot connect to the engine that ${owner} runs: it does not answer`);
}

async function connectElsewhere(url: string, masterKey: string | null): Promise<EngineConnection> {
  if (masterKey === null) {
    throw new Error(`Cannot write to the engine at "${url}": MEILI_MASTER_KEY is not set`);
  }
  if (!(await waitUntilHealthy(`${url}/health`, ELSEWHERE_PATIENCE))) {
    throw new Error(`Cannot connect to the engine at MEILI_URL "${url}": it does not answer`);
  }
  return borrow(url, masterKey);
}

function borrow(url: string, masterKey: string): EngineConnection {
  return { url, masterKey, owned: false, stop: async () => {} };
}

function engineLock(dataDir: string): string {
  return join(dataDir, "engine.lock");
}
