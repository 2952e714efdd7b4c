import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Lifecycle } from "#scripts/steps/lifecycle";
import { phase } from "#scripts/steps/phase";
import { runChild } from "#scripts/steps/run-child";
import type { Server } from "#scripts/steps/start-site";
import { TOOLS } from "#scripts/steps/tools";
import { hashFiles } from "./hash-files.mjs";

/** What the built site is made of. */
const SOURCES = [
  ...["package.json", "package-lock.json", "next.config.js", "postcss.config.mjs", "tsconfig.json"],
  ...["proxy.ts", "instrumentation.ts", "app", "components", "lib", "public"],
];
const OUTPUT = ".next";
const STANDALONE = join(OUTPUT, "standalone");
const STAMP = join(OUTPUT, "built-from");

const SERVER_FILE = join(STANDALONE, "server.js");

/** Megabytes for young objects: a page makes many that live shortly, and the default has them copied often. */
const YOUNG_SPACE = "--max-semi-space-size=32";

/** The built site. */
export const BUILT_SITE: Server = { args: [YOUNG_SPACE, SERVER_FILE], output: "errors" };

/** Builds the site unless the last build was made from the very same sources. */
export async function buildSite(life: Lifecycle): Promise<void> {
  const sources = hashFiles(process.version, SOURCES);
  if (existsSync(SERVER_FILE) && readIfThere(STAMP) === sources) {
    console.log("✓ build: the sources are unchanged");
    return;
  }
  await phase("build", async () => {
    rmSync(STAMP, { force: true });
    await buildTwice(life);
    copyAssets();
    writeFileSync(STAMP, sources);
  });
}

/** A failure of the surroundings stays in the build cache and comes back until that is deleted. */
async function buildTwice(life: Lifecycle): Promise<void> {
  const first = await buildOnce(life);
  if (first.code === 0) return;
  console.log("… build: it failed; once more from nothing");
  for (const name of readdirIfThere(OUTPUT)) {
    // A running `npm run dev` works in its own folder.
    if (name !== "dev") rmSync(join(OUTPUT, name), { recursive: true, force: true });
  }
  const second = await buildOnce(life);
  if (second.code !== 0) throw new Error(`Cannot build the site:\n${second.output.trim()}`);
}

function buildOnce(life: Lifecycle) {
  const next = [TOOLS.next, "build"];
  return runChild(life, process.execPath, next, {
    env: { NODE_ENV: "production" },
    output: "keep",
  });
}

/** The standalone folder leaves these to a content network; we have none. */
function copyAssets(): void {
  const assets: readonly (readonly [string, string])[] = [
    [join(OUTPUT, "static"), join(STANDALONE, OUTPUT, "static")],
    ["public", join(STANDALONE, "public")],
  ];
  for (const [from, to] of assets) {
    if (existsSync(from)) cpSync(from, to, { recursive: true });
  }
}

function readIfThere(file: string): string | null {
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

function readdirIfThere(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
