import { readRunning } from "#lib/engine/process/running-engine";
import type { Lifecycle } from "#scripts/steps/lifecycle";
import { startChild } from "#scripts/steps/run-child";

/** How a run of the index command came to its end. */
export type Outcome = {
  readonly killed: "command" | "engine" | null;
  readonly code: number | null;
  readonly ms: number;
  readonly log: string;
};

type Order = {
  readonly dataDir: string;
  readonly folder: string;
  /** What is killed outright, and after how many milliseconds; null for an undisturbed run. */
  readonly kill: { readonly what: "command" | "engine"; readonly after: number } | null;
};

/** Runs `npm run index` over a folder and kills it, or the engine that it started, at a given moment. */
export async function breakOff(
  life: Lifecycle,
  { dataDir, folder, kill }: Order,
): Promise<Outcome> {
  const started = performance.now();
  const args = ["scripts/run.mjs", "index", folder];
  const env = { DATA_DIR: dataDir, MEILI_URL: "" };
  const child = startChild(life, process.execPath, args, { env, output: "keep" });
  let log = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (part: string) => {
      log += part;
    });
  }
  let killed: Outcome["killed"] = null;
  const strike = () => {
    const pid = kill?.what === "engine" ? readRunning(dataDir)?.pid : child.pid;
    if (pid === undefined || kill === null) return;
    try {
      process.kill(pid, "SIGKILL");
      killed = kill.what;
    } catch {
      // It was gone already.
    }
  };
  const timer = kill === null ? undefined : setTimeout(strike, kill.after);
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  clearTimeout(timer);
  return { killed, code, ms: performance.now() - started, log };
}
