/** The start of the container: the site is built already and answers while the index is filled. */
import { readSettings } from "#lib/env";
import { BUILT_SITE } from "#scripts/steps/build-site";
import { runCommand } from "#scripts/steps/lifecycle";
import { fillCollection, openCollection } from "#scripts/steps/open-collection";
import { openEngine } from "#scripts/steps/open-engine";
import { endWithSite, startSite } from "#scripts/steps/start-site";

await runCommand(async (life) => {
  const settings = readSettings();
  const engine = await openEngine(life, settings);
  const collection = await openCollection(settings, engine);
  const site = await startSite(life, settings, collection, BUILT_SITE);
  console.log(`Parallax is ready: ${site.address}`);
  // A compose file writes an argument that is not there as an empty one.
  const asked = process.argv.slice(2).filter((argument) => argument !== "");
  await fillCollection(life, settings, engine, asked).catch((error: Error) =>
    console.error(`${error.message}; the site goes on with what is indexed`),
  );
  await endWithSite(life, site);
});
