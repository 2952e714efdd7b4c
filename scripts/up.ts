/** Everything: the engine, the index, the built site. */
import { readSettings } from "#lib/env";
import { BUILT_SITE, buildSite } from "#scripts/steps/build-site";
import { runCommand } from "#scripts/steps/lifecycle";
import { serveCollection } from "#scripts/steps/serve-collection";

await runCommand((life) =>
  serveCollection(life, readSettings(), process.argv.slice(2), {
    server: () => BUILT_SITE,
    prepare: () => buildSite(life),
  }),
);
