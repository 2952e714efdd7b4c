import path from "node:path";
import { parseArgs } from "node:util";
import { PARSERS } from "#lib/article/parsers";
import { acquireIndexingLock, connectEngine } from "#lib/engine/process";
import { createWriter } from "#lib/engine/writer";
import { readSettings } from "#lib/env";
import { findRoots } from "#lib/files/find-roots";
import { readArticles } from "#lib/files/read-articles";
import { readAuthority } from "#lib/files/read-authority";
import { createDeriver } from "#lib/use-cases/derive-article";
import { type IndexReport, indexArticles } from "#lib/use-cases/index-articles";

const USAGE = `Use: npm run index -- [options] <file or folder>…

Reads ${Object.keys(PARSERS).join(" ")}, each also
compressed (.gz): plain text, Markdown, JSON and JSON Lines, saved web pages, RSS and Atom feeds, tables
with a column of texts, web archives, Word documents.

  --json             a report for machines on standard output; the log goes to standard error
  --prune            remove articles whose files are gone from the folders given
  --published DATE   for files that state no date of publication
  --outlet NAME      for files that state no outlet
  --metadata FILE    a CSV that describes the files (file,outlet,title,url,published,language)
  --authority FILE   names that add to or override the built-in authority`;

const started = performance.now();
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args);
  if (values.help || positionals.length === 0) {
    console.error(USAGE);
    return values.help ? 0 : 1;
  }
  const settings = readSettings();
  const lock = acquireIndexingLock(settings.dataDir);
  try {
    const engine = await connectEngine(settings);
    try {
      const report = await run(engine, positionals, values);
      tell(report, values.json);
      return exitCode(report);
    } finally {
      await engine.stop();
    }
  } finally {
    lock.release();
  }
}

type Options = ReturnType<typeof readArguments>["values"];

function readArguments(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      prune: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
      published: { type: "string" },
      outlet: { type: "string" },
      metadata: { type: "string" },
      authority: { type: "string" },
    },
  });
}

async function run(
  engine: { readonly url: string; readonly masterKey: string },
  paths: readonly string[],
  options: Options,
): Promise<IndexReport> {
  const { authority, version } = readAuthority(options.authority);
  const { derive, hashOf } = createDeriver(authority, version);
  const writer = createWriter(engine.url, engine.masterKey);
  const defaults = { outlet: options.outlet ?? null, published: options.published ?? null };
  const metadata = options.metadata === undefined ? {} : { metadataFile: options.metadata };
  const found = readArticles(paths, { defaults, ...metadata });
  return indexArticles(
    found,
    { writer, authority, derive, hashOf },
    {
      prune: options.prune,
      roots: (await findRoots(paths)).roots.map((root) => root.path),
      demonstrationRoot: path.resolve("corpus"),
      onArticle: reportEvery(1000),
      onWarning: (warning) => console.error(`warning: ${warning}`),
    },
  );
}

function reportEvery(count: number): (seen: number) => void {
  return (seen) => {
    if (seen % count === 0) console.error(`… ${seen} articles read`);
  };
}

function countArticles({ articles }: IndexReport): number {
  return articles.added + articles.updated + articles.unchanged;
}

function exitCode(report: IndexReport): number {
  if (countArticles(report) === 0 && report.articles.removed === 0) return 1;
  return report.rejected.length > 0 ? 2 : 0;
}

function tell(report: IndexReport, json: boolean): void {
  for (const { file, reason } of report.rejected) console.error(`rejected ${file}: ${reason}`);
  const seconds = Math.round(performance.now() - started) / 1000;
  const { added, updated, unchanged, removed } = report.articles;
  const log = json ? console.error : console.log;
  log(
    `${countArticles(report)} articles: ${added} added, ${updated} updated, ${unchanged} unchanged; ${removed} removed, ${report.rejected.length} rejected (${seconds} s)`,
  );
  if (countArticles(report) === 0) log("No article was found there.");
  if (json) console.log(JSON.stringify({ ...report, seconds }));
}
