import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Meilisearch } from "meilisearch";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Engine, restoreEngine, startEngine } from "#lib/engine/process";
import { dumpFolder } from "#lib/engine/process/swap-database";
import { createReader } from "#lib/engine/reader";
import { SETTINGS } from "#lib/engine/settings";
import { ensureSiteKey } from "#lib/engine/site-key";
import { writeDump } from "#lib/engine/write-dump";
import { readSettings } from "#lib/env";

const bin = readSettings().meiliBin;

let dataDir: string;
let engine: Engine;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "parallax-"));
  engine = await startEngine({ dataDir, bin });
});

afterEach(async () => {
  await engine.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function put(ids: readonly string[]): Promise<void> {
  const client = new Meilisearch({ host: engine.url, apiKey: engine.masterKey });
  await client.index("articles").updateSettings(SETTINGS.articles).waitTask();
  const documents = ids.map((id) => ({ id, title: id, firstDay: 0 }));
  await client.index("articles").addDocuments(documents, { primaryKey: "id" }).waitTask();
}

async function start(): Promise<Engine> {
  engine = await startEngine({ dataDir, bin });
  return engine;
}

test("a snapshot brings back exactly what was there, and the key of the site stays good", async () => {
  await put(["a", "b", "c"]);
  const key = await ensureSiteKey(engine.url, engine.masterKey);
  const file = join(dumpFolder(dataDir), await writeDump(engine.url, engine.masterKey));
  await put(["d", "e"]);
  await engine.stop();

  await restoreEngine({ dataDir, bin }, file);
  const { url } = await start();
  const reader = createReader(url, key);
  expect((await reader.size()).articles).toBe(3);
  expect(await Promise.all(["a", "d"].map(reader.hasArticle))).toEqual([true, false]);
  expect(readdirSync(join(dataDir, "engine"))).not.toContain("data.former");
});

test("a file that is no snapshot is refused, and nothing is lost", async () => {
  await put(["a", "b"]);
  await engine.stop();
  const file = join(dataDir, "broken.dump");
  writeFileSync(file, "this is no dump");
  await expect(restoreEngine({ dataDir, bin }, file)).rejects.toThrow(
    /Cannot restore ".*broken.dump"/,
  );
  await expect(restoreEngine({ dataDir, bin }, `${file}.none`)).rejects.toThrow(/Cannot restore/);
  const { url, masterKey } = await start();
  expect((await createReader(url, masterKey).size()).articles).toBe(2);
  expect(existsSync(join(dataDir, "engine", "data.draft"))).toBe(false);
});

test("an engine that runs is not restored under its feet", async () => {
  await expect(restoreEngine({ dataDir, bin }, "any.dump")).rejects.toThrow(
    `process ${process.pid}`,
  );
});
