import type { Settings } from "#lib/env";
import { choosePort } from "#scripts/steps/choose-port";
import type { Lifecycle } from "#scripts/steps/lifecycle";
import { fillCollection, openCollection } from "#scripts/steps/open-collection";
import { openEngine } from "#scripts/steps/open-engine";
import { phase } from "#scripts/steps/phase";
import { endWithSite, type Server, startSite } from "#scripts/steps/start-site";

export type Serving = {
  readonly server: (host: string, port: number) => Server;
  /** What must be done before it starts, while the index is filled. */
  readonly prepare: () => Promise<void>;
};

/** Engine, index and site, until a signal comes. `asked` are the arguments for the index command. */
export async function serveCollection(
  life: Lifecycle,
  settings: Settings,
  asked: readonly string[],
  { server, prepare }: Serving,
): Promise<void> {
  const engine = await phase("engine", () => openEngine(life, settings));
  const port = await choosePort(settings);
  const [collection] = await Promise.all([
    openCollection(settings, engine),
    fillCollection(life, settings, engine, asked),
    prepare(),
  ]);
  const site = await phase("site", () =>
    startSite(life, { ...settings, port }, collection, server(settings.host, port)),
  );
  console.log(`\nParallax is ready: ${site.address}\nCtrl-C stops all of it.`);
  await endWithSite(life, site);
}
