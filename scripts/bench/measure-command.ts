import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "#lib/article/article";
import type { Settings } from "#lib/env";
import type { Measure } from "#scripts/bench/print-measures";
import { readPeak } from "#scripts/bench/read-peak";
import type { Lifecycle } from "#scripts/steps/lifecycle";
import { startChild } from "#scripts/steps/run-child";
import { settingsEnvironment } from "#scripts/steps/settings-environment";

const UNCHANGED_LIMIT = 0.05;
const MEMORY_LIMIT = 400;
const LOOK_EVERY = 100;

type Ran = { readonly seconds: number; readonly megabytes: number };

/** Runs the command twice over the articles, each in a file: what the second run costs, and how much memory. */
export async function measureCommand(
  life: Lifecycle,
  settings: Settings,
  articles: readonly Article[],
): Promise<Measure[]> {
  const folder = join(settings.dataDir, "articles");
  writeFiles(folder, articles);
  const first = await runIndex(life, settings, folder);
  const second = await runIndex(life, settings, folder);
  const peak = Math.max(first.megabytes, second.megabytes);
  return [
    {
      name: `indexing ${articles.length} unchanged files over the first time`,
      value: `${second.seconds.toFixed(1)} s over ${first.seconds.toFixed(1)} s`,
      ratio: second.seconds / first.seconds,
      limit: UNCHANGED_LIMIT,
    },
    ...measurePeak(peak),
  ];
}

/** Nothing where the system does not tell. */
function measurePeak(peak: number): Measure[] {
  if (peak === 0) return [];
  const name = "peak memory of the command over what it may be";
  const value = `${peak.toFixed(0)} MB over ${MEMORY_LIMIT} MB`;
  return [{ name, value, ratio: peak / MEMORY_LIMIT, limit: 1 }];
}

function writeFiles(folder: string, articles: readonly Article[]): void {
  for (const [index, { title, outlet, published, paragraphs }] of articles.entries()) {
    const inside = join(folder, String(index % 100));
    mkdirSync(inside, { recursive: true });
    const text = paragraphs.map((paragraph) => paragraph.text);
    const record = JSON.stringify({ title, outlet, published, text });
    writeFileSync(join(inside, `${index}.json`), record);
  }
}

async function runIndex(life: Lifecycle, settings: Settings, folder: string): Promise<Ran> {
  const started = performance.now();
  const args = ["scripts/run.mjs", "index", folder];
  const env = settingsEnvironment(settings);
  const child = startChild(life, process.execPath, args, { env, output: "keep" });
  child.stdout?.resume();
  child.stderr?.resume();
  let megabytes = 0;
  const timer = setInterval(() => {
    megabytes = Math.max(megabytes, readPeak(child.pid ?? 0));
  }, LOOK_EVERY);
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`Cannot measure the command: it ended with ${code}`);
  return { seconds: (performance.now() - started) / 1000, megabytes };
}
