import type { ChildProcess } from "node:child_process";
import { inject, onTestFinished } from "vitest";
import { findFreePort } from "#lib/engine/process/find-free-port";
import { endProcess, spawnBound } from "#lib/engine/process/spawn-bound";
import { waitUntilHealthy } from "#lib/engine/process/wait-until-healthy";
import { childEnvironment, readSettings, type Settings } from "#lib/env";
import { BUILT_SITE } from "#scripts/steps/build-site";
import type { Collection } from "#scripts/steps/open-collection";
import { siteEnvironment } from "#scripts/steps/settings-environment";

/** A site of the test's own; it ends with the test, or before. */
export type TestSite = {
  readonly address: string;
  readonly port: number;
  readonly process: ChildProcess;
  /** What it wrote to stderr so far, line by line; only those that are JSON. */
  readonly log: () => Readonly<Record<string, unknown>>[];
  /** All that it wrote to stderr. */
  readonly stderr: () => string;
  readonly stop: () => Promise<void>;
};

const PATIENCE = 30_000;

/** Serves a collection, that of the test run if none is given, with these settings changed. */
export async function startTestSite(
  changes: Partial<Settings> = {},
  collection: Collection = inject("collection"),
): Promise<TestSite> {
  const port = (await findFreePort()) ?? 0;
  const plain = readSettings({ DATA_DIR: inject("dataDir"), PORT: String(port) });
  const settings = { ...plain, ...changes };
  const env = {
    ...siteEnvironment(settings, collection),
    HOSTNAME: settings.host,
    PORT: String(port),
  };
  const child = spawnBound(process.execPath, BUILT_SITE.args, {
    env: childEnvironment(env),
    stdio: ["ignore", "ignore", "pipe"],
  });
  const parts: string[] = [];
  child.stderr?.setEncoding("utf8").on("data", (part: string) => parts.push(part));
  const stop = () => endProcess(child);
  onTestFinished(stop);
  const address = `http://127.0.0.1:${port}`;
  const ready = await waitUntilHealthy(`${address}/api/health/ready`, PATIENCE);
  if (!ready) throw new Error(`Cannot start the site of a test:\n${parts.join("")}`);
  const stderr = () => parts.join("");
  const log = () =>
    stderr()
      .split("\n")
      .filter((line) => line.startsWith("{"))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { address, port, process: child, log, stderr, stop };
}
