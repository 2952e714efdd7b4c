import { rmSync } from "node:fs";
import { join } from "node:path";
import { connectEngine } from "#lib/engine/process";
import { readSettings } from "#lib/env";
import { makeArticles } from "#scripts/bench/make-articles";
import { seededRandom } from "#scripts/bench/seeded-random";
import { breakOff } from "#scripts/faults/break-off";
import { compareIndexes } from "#scripts/faults/compare-indexes";
import { writeCollection } from "#scripts/faults/write-collection";
import type { Lifecycle } from "#scripts/steps/lifecycle";

export type Trial = {
  readonly articles: number;
  readonly kills: number;
  readonly seed: number;
  /** A folder of its own for the collection and two engines. */
  readonly workDir: string;
  readonly say: (line: string) => void;
};

export type Survival = {
  readonly killed: { readonly command: number; readonly engine: number };
  /** In what the index differs from that of an undisturbed run; empty when all is well. */
  readonly differences: readonly string[];
};

/** Share of the articles that are edited before each run, so that there is something to do. */
const EDITED = 0.2;
/** Runs per kill, at most: some end before their moment. */
const MOST_RUNS = 4;
/** Where in an undisturbed run the kills fall, as shares of its time. */
const FIRST = 0.15;
const LAST = 1;

/**
 * Indexes a made-up collection again and again, editing it between the runs and killing command or
 * engine at moments that the seed decides; then lets one run end and compares with a fresh index.
 */
export async function surviveKills(life: Lifecycle, trial: Trial): Promise<Survival> {
  const { workDir, kills, say } = trial;
  const random = seededRandom(trial.seed);
  const folder = join(workDir, "articles");
  const articles = await makeArticles(trial.articles, trial.seed);
  const collection = writeCollection(folder, articles, random);
  const [broken, fresh] = [join(workDir, "broken"), join(workDir, "fresh")];
  let whole = (await breakOff(life, { dataDir: fresh, folder, kill: null })).ms;
  say(`an undisturbed run takes ${Math.round(whole)} ms`);
  rmSync(fresh, { recursive: true, force: true });
  const killed = { command: 0, engine: 0 };
  for (let run = 1; killed.command + killed.engine < kills && run <= MOST_RUNS * kills; run++) {
    const what = random() < 0.5 ? "command" : "engine";
    const after = whole * (FIRST + (LAST - FIRST) * random());
    const outcome = await breakOff(life, { dataDir: broken, folder, kill: { what, after } });
    if (outcome.killed !== null) killed[outcome.killed]++;
    // A run over a collection that is indexed already is shorter than the first one.
    else whole = outcome.ms;
    const how = outcome.killed === null ? "ended before" : `${outcome.killed} killed`;
    say(`run ${run}: ${how}, ${Math.round(outcome.ms)} ms, exit code ${outcome.code}`);
    collection.edit(Math.ceil(trial.articles * EDITED));
  }
  const differences: string[] = [];
  for (const dataDir of [broken, fresh]) {
    const { code, log } = await breakOff(life, { dataDir, folder, kill: null });
    if (code !== 0) differences.push(`an undisturbed run ended with ${code}: ${log}`);
  }
  differences.push(...(await compareFolders(life, broken, fresh)));
  return { killed, differences };
}

async function compareFolders(life: Lifecycle, one: string, other: string): Promise<string[]> {
  const engines = [];
  for (const dataDir of [one, other]) {
    const engine = await connectEngine({ ...readSettings(), dataDir, meiliUrl: null });
    life.onEnd(engine.stop);
    engines.push(engine);
  }
  const [found, wanted] = engines;
  try {
    return await compareIndexes(found!, wanted!);
  } finally {
    for (const engine of engines) await engine.stop();
  }
}
