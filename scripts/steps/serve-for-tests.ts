import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFreePort } from "#lib/engine/process/find-free-port";
import { readSettings, type Settings } from "#lib/env";
import { BUILT_SITE, buildSite } from "#scripts/steps/build-site";
import type { Lifecycle } from "#scripts/steps/lifecycle";
import { fillCollection, openCollection } from "#scripts/steps/open-collection";
import { keepEngine } from "#scripts/steps/open-engine";
import { startSite } from "#scripts/steps/start-site";

/** Builds the site and serves the demonstration from a temporary data folder; resolves with its address. */
export async function serveForTests(life: Lifecycle): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), "parallax-"));
  life.onEnd(async () => rmSync(dataDir, { recursive: true, force: true }));
  await buildSite(life);
  const settings = await testSettings(dataDir);
  const engine = await keepEngine(life, settings);
  await fillCollection(life, settings, engine, []);
  const collection = await openCollection(settings, engine);
  await startSite(life, settings, collection, BUILT_SITE);
  return `http://${settings.host}:${settings.port}`;
}

/** Nothing that an owner has set may reach the tests, save the engine's program. */
async function testSettings(dataDir: string): Promise<Settings> {
  const port = await findFreePort();
  const plain = readSettings({ DATA_DIR: dataDir, PORT: String(port) });
  return { ...plain, meiliBin: readSettings().meiliBin };
}
