/** The same engine and index as `up`, with Next's development server in place of the built site. */
import { readSettings } from "#lib/env";
import { runCommand } from "#scripts/steps/lifecycle";
import { serveCollection } from "#scripts/steps/serve-collection";
import { TOOLS } from "#scripts/steps/tools";

await runCommand((life) =>
  serveCollection(life, readSettings(), process.argv.slice(2), {
    server: (host, port) => ({
      args: [TOOLS.next, "dev", "--hostname", host, "--port", String(port)],
      output: "show",
    }),
    prepare: async () => {},
  }),
);
