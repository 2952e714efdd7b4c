/** Writes everything the engine holds into one file; the site goes on meanwhile. */
import { chmodSync, mkdirSync, renameSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { connectEngine } from "#lib/engine/process";
import { dumpFolder } from "#lib/engine/process/swap-database";
import { writeDump } from "#lib/engine/write-dump";
import { readSettings } from "#lib/env";
import { runCommand } from "#scripts/steps/lifecycle";

await runCommand(async (life) => {
  const settings = readSettings();
  const engine = await connectEngine(settings);
  life.onEnd(engine.stop);
  const name = await writeDump(engine.url, engine.masterKey);
  if (settings.meiliUrl === null) keep(settings.dataDir, name);
  else console.log(`The engine at ${settings.meiliUrl} wrote "${name}" into its folder of dumps.`);
  await life.end(0);
});

/** Moves the file to the snapshots, under the time it was made (UTC). */
function keep(dataDir: string, name: string): void {
  const folder = join(dataDir, "snapshots");
  mkdirSync(folder, { recursive: true });
  const time = new Date().toISOString().replace(/\.\d+/, "").replaceAll(":", "");
  const file = join(folder, `${time}.dump`);
  renameSync(join(dumpFolder(dataDir), name), file);
  chmodSync(file, 0o600);
  const megabytes = (statSync(file).size / 1e6).toFixed(1);
  console.log(`${relative("", file)} (${megabytes} MB)`);
  console.log(`Back to it: npm run restore -- ${relative("", file)}`);
}
