import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { identify, isAlive, type ProcessIdentity } from "#lib/engine/process/process-identity";

const END_PATIENCE = 8000;

/** What a data folder's `engine.json` tells other commands. */
export type Running = ProcessIdentity & { readonly url: string };

/** Notes which process is the engine, before it answers. */
export function writeRunning(dataDir: string, pid: number, url: string): void {
  const running: Running = { ...identify(pid), url };
  const draft = `${runningFile(dataDir)}.new`;
  writeFileSync(draft, JSON.stringify(running), { mode: 0o600 });
  renameSync(draft, runningFile(dataDir));
}

/** The engine that was noted last, alive or not; null when none was. */
export function readRunning(dataDir: string): Running | null {
  try {
    return JSON.parse(readFileSync(runningFile(dataDir), "utf8")) as Running;
  } catch {
    return null;
  }
}

/** Takes the note away once the engine has ended. */
export function forgetRunning(dataDir: string): void {
  rmSync(runningFile(dataDir), { force: true });
}

/** An engine whose starter was killed may still be writing; two on one folder would ruin it. */
export async function endOrphan(dataDir: string): Promise<void> {
  const orphan = readRunning(dataDir);
  // Without its start it might be another process by now.
  if (orphan === null || orphan.started === null) return;
  const ended = (await endedBy(orphan, "SIGTERM")) || (await endedBy(orphan, "SIGKILL"));
  if (!ended) throw new Error(`Cannot end the engine left over from before: process ${orphan.pid}`);
  forgetRunning(dataDir);
}

async function endedBy(orphan: Running, signal: NodeJS.Signals): Promise<boolean> {
  if (isAlive(orphan)) process.kill(orphan.pid, signal);
  const end = Date.now() + END_PATIENCE;
  while (isAlive(orphan) && Date.now() < end) await pause(50);
  return !isAlive(orphan);
}

function runningFile(dataDir: string): string {
  return join(dataDir, "engine.json");
}
