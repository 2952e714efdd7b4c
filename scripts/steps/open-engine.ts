import { setTimeout as pause } from "node:timers/promises";
import { connectEngine, type Engine, readEngineOwner, startEngine } from "#lib/engine/process";
import { isHealthy } from "#lib/engine/process/wait-until-healthy";
import type { Settings } from "#lib/env";
import type { Lifecycle } from "#scripts/steps/lifecycle";

/** An engine that answers; without a master key it can be searched and not written to. */
export type OpenEngine = { readonly url: string; readonly masterKey: string | null };

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;
/** An engine that ran this long had no trouble in starting. */
const STEADY = 60_000;

/** The engine of the settings, started and kept running when it is the embedded one. */
export async function openEngine(life: Lifecycle, settings: Settings): Promise<OpenEngine> {
  if (settings.meiliUrl !== null && settings.meiliMasterKey === null) {
    return openForReading(settings.meiliUrl, settings.meiliSearchKey);
  }
  const shared = readEngineOwner(settings.dataDir)?.command === "engine";
  return settings.meiliUrl !== null || shared
    ? connectEngine(settings)
    : keepEngine(life, settings);
}

async function openForReading(url: string, searchKey: string | null): Promise<OpenEngine> {
  if (searchKey === null) {
    const wanted =
      "MEILI_MASTER_KEY to index and serve, or MEILI_SEARCH_KEY to serve what is there";
    throw new Error(`Cannot use the engine at "${url}": it comes without a key, wanted ${wanted}`);
  }
  if (await isHealthy(`${url}/health`)) return { url, masterKey: null };
  throw new Error(`Cannot connect to the engine at MEILI_URL "${url}": it does not answer`);
}

/** Starts the embedded engine, and starts it again whenever it ends by itself. */
export async function keepEngine(life: Lifecycle, settings: Settings): Promise<Engine> {
  let began = Date.now();
  let tries = 0;
  const revive = async (how: string): Promise<void> => {
    if (Date.now() - began > STEADY) tries = 0;
    const delay = Math.min(FIRST_PAUSE * 2 ** tries, LONGEST_PAUSE);
    tries += 1;
    console.error(`The engine ended (${how}); starting it again in ${delay / 1000} s`);
    await pause(delay);
    if (life.isEnding()) return;
    began = Date.now();
    await (await starting).restart().then(
      () => console.error("The engine answers again"),
      (error: Error) => revive(error.message),
    );
  };
  const { dataDir, meiliBin: bin } = settings;
  const starting = startEngine({ dataDir, bin, onExit: (how) => void revive(how) });
  life.onEnd(async () => (await starting).stop());
  return starting;
}
