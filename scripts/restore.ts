/** Puts a snapshot in the place of everything the embedded engine holds. */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { acquireIndexingLock, connectEngine, restoreEngine } from "#lib/engine/process";
import { createReader } from "#lib/engine/reader";
import { readSettings } from "#lib/env";
import { runCommand } from "#scripts/steps/lifecycle";
import { phase } from "#scripts/steps/phase";

await runCommand(async (life) => {
  const [file, ...more] = parseArgs({ allowPositionals: true }).positionals;
  if (file === undefined || more.length > 0) {
    throw new Error("Cannot restore: wanted one snapshot, as in npm run restore -- FILE");
  }
  const settings = readSettings();
  if (settings.meiliUrl !== null) {
    const way = `start that engine with --import-dump "${file}"`;
    throw new Error(`Cannot restore into the engine at MEILI_URL "${settings.meiliUrl}": ${way}`);
  }
  const { dataDir, meiliBin: bin } = settings;
  acquireIndexingLock(dataDir);
  await phase("restore", () => restoreEngine({ dataDir, bin }, resolve(file)));
  const engine = await connectEngine(settings);
  life.onEnd(engine.stop);
  const { articles, events } = await createReader(engine.url, engine.masterKey).size();
  console.log(`${articles} articles in ${events} events`);
  await life.end(0);
});
