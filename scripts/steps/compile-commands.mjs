import { existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { hashFiles } from "./hash-files.mjs";

/** What the compiled commands are made of. */
const SOURCES = ["package.json", "package-lock.json", "tsconfig.json", "lib", "scripts"];
const CODE = /\.(?:ts|mjs|json)$/;
/** Files that commands start in threads of their own; found beside the command. */
const THREADS = ["scripts/index/derive-in-thread.ts", "lib/files/pdf-worker.mjs"];
const FOLDER = ".commands";
const NAME_LENGTH = 16;
/** How our code becomes a module that Node runs, beside the packages it needs. */
export const NODE_MODULE = {
  bundle: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node20",
};
/** A command that runs on while the sources change still opens its own files. */
const KEPT = 5;

/**
 * Compiles every command to plain JavaScript, unless these very sources were compiled before; gives the
 * folder, in which `up.ts` is `up.mjs`. Commands that start at once do not disturb each other.
 */
export async function compileCommands() {
  const folder = join(FOLDER, hashFiles("", SOURCES, CODE).slice(0, NAME_LENGTH));
  if (existsSync(folder)) {
    touch(folder);
    return folder;
  }
  const fresh = `${folder}.${process.pid}`;
  await compileInto(fresh);
  try {
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  removeOld();
  return folder;
}

/** Compiles every command into a folder inside the project, whose packages they need. */
export async function compileInto(folder) {
  const { build, stop } = await import("esbuild");
  await build({
    entryPoints: [...listCommands(), ...THREADS],
    outdir: folder,
    entryNames: "[name]",
    outExtension: { ".js": ".mjs" },
    ...NODE_MODULE,
    splitting: true,
    sourcemap: true,
    sourcesContent: false,
    logLevel: "error",
  });
  await stop();
}

const listCommands = () =>
  readdirSync("scripts")
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join("scripts", name));

/** So that it is not taken for an old one; a read-only folder does without. */
function touch(folder) {
  try {
    utimesSync(folder, new Date(), new Date());
  } catch {}
}

function removeOld() {
  const folders = readdirSync(FOLDER).map((name) => join(FOLDER, name));
  const age = (folder) => statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const newestFirst = folders.sort((a, b) => age(b) - age(a));
  for (const folder of newestFirst.slice(KEPT)) rmSync(folder, { recursive: true, force: true });
}
