/** Everything: the engine, the index, the built site. */
import { readSettings } from "#lib/env";
import { buildSite, SITE_SERVER } from "#scripts/steps/build-site";
import { runCommand } from "#scripts/steps/lifecycle";
import { serveCollection } from "#scripts/steps/serve-collection";

await runCommand((life) =>
  serveCollection(life, readSettings(), process.argv.slice(2), {
    server: () => [SITE_SERVER],
    prepare: () => buildSite(life),
  }),
);
