import type { ChildProcess } from "node:child_process";
import { hasEnded } from "#lib/engine/process/spawn-bound";
import { waitUntilHealthy } from "#lib/engine/process/wait-until-healthy";
import type { Settings } from "#lib/env";
import type { Lifecycle } from "#scripts/steps/lifecycle";
import type { Collection } from "#scripts/steps/open-collection";
import { type ChildOptions, startChild } from "#scripts/steps/run-child";
import { siteEnvironment } from "#scripts/steps/settings-environment";

/** A web server that answers; `ended` resolves with how it ended when it does so by itself. */
export type Site = { readonly address: string; readonly ended: Promise<string> };

const PATIENCE = 60_000;
/** Hosts that mean every address of this machine. */
const EVERY_ADDRESS = new Set(["0.0.0.0", "::"]);

/** A web server as Node's arguments, and what is shown of its output. */
export type Server = Pick<ChildOptions, "output"> & { readonly args: readonly string[] };

/** Runs a web server and resolves once its `/api/health/ready` answers 200. */
export async function startSite(
  life: Lifecycle,
  settings: Settings,
  collection: Collection,
  { args, output }: Server,
): Promise<Site> {
  const { host, port } = settings;
  const env = { ...siteEnvironment(settings, collection), HOSTNAME: host, PORT: String(port) };
  const server = startChild(life, process.execPath, args, { env, output });
  const ended = new Promise<string>((resolve) =>
    server.once("exit", (code, signal) => resolve(signal ?? `exit code ${code}`)),
  );
  await becomeHealthy(server, `http://${EVERY_ADDRESS.has(host) ? "127.0.0.1" : host}:${port}`);
  return { address: addressOf(settings), ended };
}

/** The command has no purpose without its site: it ends when the site does. */
export async function endWithSite(life: Lifecycle, { ended }: Site): Promise<void> {
  const how = await ended;
  if (life.isEnding()) return;
  console.error(`The site ended (${how})`);
  await life.end(1);
}

async function becomeHealthy(server: ChildProcess, origin: string): Promise<void> {
  const health = `${origin}/api/health/ready`;
  if (await waitUntilHealthy(health, PATIENCE, () => hasEnded(server))) return;
  const state = hasEnded(server) ? "it ended at once" : `${health} does not answer 200`;
  throw new Error(`Cannot start the site: ${state}`);
}

/** The address as a person types it. */
function addressOf({ host, port }: Settings): string {
  const local = EVERY_ADDRESS.has(host) || host === "127.0.0.1";
  return `http://${local ? "localhost" : host}:${port}`;
}
