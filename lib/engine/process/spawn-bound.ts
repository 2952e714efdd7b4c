import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const SETPRIV = "/usr/bin/setpriv";

/**
 * Starts a process in a group of its own, so that Ctrl-C reaches us alone and we can stop things in
 * order. On Linux the kernel ends it when we die, even by SIGKILL.
 */
export function spawnBound(
  command: string,
  args: readonly string[],
  options: SpawnOptions,
): ChildProcess {
  const bound = diesWithUs();
  const [file, list] = bound
    ? [SETPRIV, ["--pdeathsig", "TERM", command, ...args]]
    : [command, [...args]];
  const child = spawn(file, list, { ...options, detached: process.platform !== "win32" });
  const end = () => signalGroup(child, "SIGTERM");
  process.on("exit", end);
  child.once("exit", () => process.off("exit", end));
  return child;
}

/** Sends a signal to the process and all that it started. */
function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    child.kill(signal);
  }
}

/** Asks the process to end, and ends it after `patience` ms. Resolves once it is gone. */
export async function endProcess(child: ChildProcess, patience = 8000): Promise<void> {
  if (hasEnded(child)) return;
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const timer = setTimeout(() => signalGroup(child, "SIGKILL"), patience);
  signalGroup(child, "SIGTERM");
  await gone;
  clearTimeout(timer);
}

export function hasEnded(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
}

let setprivWorks: boolean | null = null;

function diesWithUs(): boolean {
  setprivWorks ??=
    process.platform === "linux" &&
    existsSync(SETPRIV) &&
    spawnSync(SETPRIV, ["--pdeathsig", "TERM", "true"], { stdio: "ignore" }).status === 0;
  return setprivWorks;
}
