import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Lifecycle } from "#scripts/steps/lifecycle";
import { runChild } from "#scripts/steps/run-child";
import { TOOLS } from "#scripts/steps/tools";

/** A Chromium that starts, and what its environment must hold. */
export type Browser = {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
};

type Attempt = (run: Run) => Promise<Browser | null>;
type Run = (
  program: string,
  args: readonly string[],
  env?: Readonly<Record<string, string>>,
) => Promise<string | null>;

const WELL_KNOWN = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const NPM_BROWSER = "@sparticuz/chromium@147.0.0";
const NPM_FOLDER = resolve(".data", "browser");
const NPM_LIBRARIES = join(NPM_FOLDER, "al2023", "lib");

/** Tried in this order: what costs nothing, then what is surest to bring the system libraries too. */
const ATTEMPTS: readonly Attempt[] = [
  installed,
  fromPlaywright,
  fromDebian,
  fetchedByPlaywright,
  fromNpm,
];

/** A browser for the tests: a chosen one, one that is there, else one that is installed now; or null. */
export async function findBrowser(life: Lifecycle, chosen: string | null): Promise<Browser | null> {
  const run: Run = async (program, args, env = {}) => {
    const ended = await runChild(life, program, args, { env, output: "keep" }).catch(() => null);
    return ended?.code === 0 ? ended.output.trim() : null;
  };
  if (chosen !== null) return (await asBrowser(run, chosen)) ?? refuse(chosen);
  for (const attempt of ATTEMPTS) {
    const browser = await attempt(run);
    if (browser !== null) return browser;
  }
  return null;
}

function refuse(path: string): never {
  throw new Error(`Cannot test with CHROMIUM_PATH "${path}": it does not start, wanted a Chromium`);
}

/** A file may be there and not start: a stub for a store, or system libraries that are missing. */
async function asBrowser(
  run: Run,
  path: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Browser | null> {
  if (!existsSync(path)) return null;
  const version = await run(path, ["--version"], env);
  return version === null ? null : { path, env };
}

async function installed(run: Run): Promise<Browser | null> {
  for (const path of WELL_KNOWN) {
    const browser = await asBrowser(run, path);
    if (browser !== null) return browser;
  }
  return null;
}

async function fromPlaywright(run: Run): Promise<Browser | null> {
  const { chromium } = await import("@playwright/test");
  return asBrowser(run, chromium.executablePath());
}

async function fromDebian(run: Run): Promise<Browser | null> {
  if (process.getuid?.() !== 0 || !isDebian()) return null;
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const quiet = ["-y", "-qq", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=120"];
  await run("apt-get", ["update", "-qq"], env);
  await run("apt-get", ["install", ...quiet, "chromium"], env);
  return installed(run);
}

/** Ubuntu's package of that name only points to another store. */
function isDebian(): boolean {
  const release = "/etc/os-release";
  return existsSync(release) && /^ID="?debian"?$/m.test(readFileSync(release, "utf8"));
}

async function fetchedByPlaywright(run: Run): Promise<Browser | null> {
  if ((await run(process.execPath, [TOOLS.playwright, "install", "chromium"])) === null)
    return null;
  const fetched = await fromPlaywright(run);
  if (fetched !== null || process.getuid?.() !== 0) return fetched;
  await run(process.execPath, [TOOLS.playwright, "install-deps", "chromium"]);
  return fromPlaywright(run);
}

/** A headless Chromium for bare systems: it unpacks itself and its libraries into the temporary folder. */
async function fromNpm(run: Run): Promise<Browser | null> {
  mkdirSync(NPM_FOLDER, { recursive: true });
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error", "--no-save"];
  await run("npm", ["install", ...quiet, "--prefix", NPM_FOLDER, NPM_BROWSER]);
  const unpack = `
    const { createRequire } = await import("node:module");
    const file = createRequire("${NPM_FOLDER}/").resolve("@sparticuz/chromium");
    console.log(await (await import(file)).default.executablePath());`;
  // Under this name it brings the system libraries that a bare machine lacks.
  const env = { TMPDIR: NPM_FOLDER, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
  const path = await run(process.execPath, ["--input-type=module", "-e", unpack], env);
  return path === null ? null : asBrowser(run, path, { LD_LIBRARY_PATH: NPM_LIBRARIES });
}
