/** The embedded engine alone, in the foreground. */
import { masterKeyFile } from "#lib/engine/process/master-key";
import { readSettings } from "#lib/env";
import { runCommand } from "#scripts/steps/lifecycle";
import { keepEngine } from "#scripts/steps/open-engine";
import { phase } from "#scripts/steps/phase";

await runCommand(async (life) => {
  const settings = readSettings();
  if (settings.meiliUrl !== null) {
    throw new Error(`Cannot start an engine: MEILI_URL "${settings.meiliUrl}" names one elsewhere`);
  }
  const { url } = await phase("engine", () => keepEngine(life, settings));
  console.log(`\nMeilisearch answers at ${url}`);
  console.log(`Its master key is in ${masterKeyFile(settings.dataDir)}; Ctrl-C stops it.`);
});
