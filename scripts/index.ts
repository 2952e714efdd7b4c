/** Indexes files and folders, once or whenever they change. */
import { setTimeout as pause } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { readSettings, type Settings } from "#lib/env";
import type { IndexReport } from "#lib/use-cases/index-articles";
import { createProgress, quietProgress } from "#scripts/index/create-progress";
import { type IndexArguments, readArguments, USAGE } from "#scripts/index/read-arguments";
import { rememberRun } from "#scripts/index/remember-runs";
import { runIndex } from "#scripts/index/run-index";
import { watchFolders } from "#scripts/index/watch-folders";
import { type Lifecycle, runCommand } from "#scripts/steps/lifecycle";

const TRY_AGAIN = 10_000;
/** Per cent. Left to itself the heap grows to four times of what is in use before anything is given back. */
const HEAP_GROWTH = "--heap-growing-percent=15";

type Asked = {
  readonly settings: Settings;
  readonly paths: readonly string[];
  readonly options: IndexArguments;
};

setFlagsFromString(HEAP_GROWTH);
await runCommand(async (life) => {
  const { options, paths } = readArguments(process.argv.slice(2));
  if (options.help || paths.length === 0) {
    console.error(USAGE);
    return life.end(options.help ? 0 : 1);
  }
  const asked = { settings: readSettings(), paths, options };
  return options.watch ? keepIndexed(life, asked) : life.end(await indexOnce(life, asked));
});

async function indexOnce(life: Lifecycle, asked: Asked): Promise<number> {
  const started = performance.now();
  const report = await runIndex({ life, ...asked, progress: createProgress() });
  conclude(report, started, asked);
  return exitCode(report);
}

/**
 * Indexes now and after every change, until a signal comes. A run that could not be done is tried again:
 * another one may have been at it, or the engine away.
 */
async function keepIndexed(life: Lifecycle, asked: Asked): Promise<void> {
  const { metadata, authority, corrections } = asked.options;
  const files = [metadata, authority, corrections].flatMap((file) => file ?? []);
  const watching = await watchFolders([...asked.paths, ...files]);
  life.onEnd(watching.stop);
  let trouble = "";
  while (!life.isEnding()) {
    const started = performance.now();
    try {
      const report = await runIndex({ life, ...asked, progress: quietProgress() });
      conclude(report, started, asked);
      trouble = "";
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      if (said !== trouble && !life.isEnding()) console.error(said);
      trouble = said;
    }
    const again = trouble === "" ? [] : [pause(TRY_AGAIN)];
    await Promise.race([watching.nextChange(), ...again]);
  }
}

function countArticles({ articles }: IndexReport): number {
  return articles.added + articles.updated + articles.unchanged;
}

function exitCode(report: IndexReport): number {
  if (report.rejected.length > 0 && report.failed > 0) return 2;
  if (countArticles(report) === 0 && report.articles.removed === 0) return 1;
  return report.rejected.length > 0 ? 2 : 0;
}

function conclude(report: IndexReport, started: number, { settings, options, paths }: Asked): void {
  if (exitCode(report) !== 1) rememberRun(settings.dataDir, options, paths);
  tell(report, started, options.json);
}

function tell(report: IndexReport, started: number, json: boolean): void {
  for (const { file, reason } of report.rejected) console.error(`rejected ${file}: ${reason}`);
  const seconds = Math.round(performance.now() - started) / 1000;
  const { added, updated, unchanged, removed } = report.articles;
  const log = json ? console.error : console.log;
  log(
    `${countArticles(report)} articles: ${added} added, ${updated} updated, ${unchanged} unchanged; ${removed} removed, ${report.rejected.length} rejected (${seconds} s)`,
  );
  if (countArticles(report) === 0 && report.failed === 0) log("No article was found there.");
  if (json) console.log(JSON.stringify({ ...report, seconds }));
}
