import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startEngine } from "#lib/engine/process";
import { readSettings } from "#lib/env";
import { buildSite } from "#scripts/steps/build-site";
import { type Collection, fillCollection, openCollection } from "#scripts/steps/open-collection";
import { createTestLife } from "#tests/test-life";

declare module "vitest" {
  interface ProvidedContext {
    collection: Collection;
    dataDir: string;
  }
}

/** The built site and one real engine with the demonstration in it, for all tests of this project. */
export default async function prepareSite(project: TestProject) {
  const dataDir = mkdtempSync(join(tmpdir(), "parallax-"));
  const { life, end } = createTestLife();
  await buildSite(life);
  const { meiliBin } = readSettings();
  const settings = { ...readSettings({ DATA_DIR: dataDir }), meiliBin };
  const engine = await startEngine({ dataDir, bin: meiliBin });
  await fillCollection(life, settings, engine, []);
  project.provide("collection", await openCollection(settings, engine));
  project.provide("dataDir", dataDir);
  return async () => {
    await end();
    await engine.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
