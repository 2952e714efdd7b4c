import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Article } from "#lib/article/article";
import { findFreePort } from "#lib/engine/process/find-free-port";
import { readRunning } from "#lib/engine/process/running-engine";
import { readSettings, type Settings } from "#lib/env";
import { ingestAlone, ingestWhole } from "#scripts/bench/ingest";
import { makeArticles } from "#scripts/bench/make-articles";
import { measureCommand } from "#scripts/bench/measure-command";
import { measurePage } from "#scripts/bench/measure-page";
import { measureSearch } from "#scripts/bench/measure-search";
import { holds, type Measure, printMeasures } from "#scripts/bench/print-measures";
import { readPeak } from "#scripts/bench/read-peak";
import { BUILT_SITE, buildSite } from "#scripts/steps/build-site";
import { type Lifecycle, runCommand } from "#scripts/steps/lifecycle";
import { openCollection } from "#scripts/steps/open-collection";
import { keepEngine } from "#scripts/steps/open-engine";
import { phase } from "#scripts/steps/phase";
import { startSite } from "#scripts/steps/start-site";

const SECONDS = 1000;

/**
 * What searching and indexing cost over generated articles, as ratios to what the engine alone needs. With
 * `--without-baseline` only what takes no second and third time of the indexing: for large collections.
 */
await runCommand(async (life) => {
  const { values } = parseArgs({
    args: process.argv.slice(2),
    options: {
      articles: { type: "string", default: "10000" },
      "without-baseline": { type: "boolean", default: false },
    },
  });
  await buildSite(life);
  const articles = await makeArticles(Number(values.articles));
  const settings = await benchSettings(life);
  const measures = [
    ...(await phase("the command over files, twice", () =>
      measureCommand(life, settings, articles),
    )),
    ...(values["without-baseline"] ? [] : await measureIndexing(life, articles)),
    ...(await measureSite(life, settings, articles)),
  ];
  printMeasures(measures);
  await life.end(measures.every(holds) ? 0 : 1);
});

async function measureIndexing(life: Lifecycle, articles: readonly Article[]): Promise<Measure[]> {
  const settings = await benchSettings(life);
  const engine = await keepEngine(life, settings);
  const wholeTime = await phase("articles read out, prepared and ingested", () =>
    ingestWhole(engine, articles),
  );
  const peak = readPeak(readRunning(settings.dataDir)?.pid ?? 0);
  const alone = await benchSettings(life);
  const engineTime = await phase("the engine alone ingests the same documents", async () =>
    ingestAlone(await keepEngine(life, alone), engine),
  );
  const count = articles.length;
  return [
    {
      name: `indexing ${count} articles, whole over engine alone`,
      value: `${(wholeTime / SECONDS).toFixed(1)} s over ${(engineTime / SECONDS).toFixed(1)} s, ${perSecond(count, wholeTime)} over ${perSecond(count, engineTime)} articles a second`,
      ratio: wholeTime / engineTime,
      limit: 1.4,
    },
    {
      name: "peak memory of the engine over the 1 GiB it may index with",
      value: `${peak.toFixed(0)} MB`,
      ratio: peak / 1024,
      limit: null,
    },
  ];
}

/** What the collection in the data folder of the settings costs to search. */
async function measureSite(
  life: Lifecycle,
  settings: Settings,
  articles: readonly Article[],
): Promise<Measure[]> {
  const collection = await openCollection(settings, await keepEngine(life, settings));
  await startSite(life, settings, collection, BUILT_SITE);
  const address = `http://${settings.host}:${settings.port}`;
  return [
    ...(await phase("searches", () => measureSearch(address, collection, articles))),
    ...(await phase("a page of results", () => measurePage(address))),
  ];
}

function perSecond(count: number, ms: number): number {
  return Math.round((count * SECONDS) / ms);
}

/** Settings of its own, in a temporary folder: nothing of the owner's collection is touched. */
async function benchSettings(life: Lifecycle): Promise<Settings> {
  const dataDir = mkdtempSync(join(tmpdir(), "parallax-bench-"));
  life.onEnd(async () => rmSync(dataDir, { recursive: true, force: true }));
  const port = await findFreePort();
  const plain = readSettings({ DATA_DIR: dataDir, PORT: String(port) });
  return { ...plain, meiliBin: readSettings().meiliBin };
}
