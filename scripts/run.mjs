// Runs a command of this project: node scripts/run.mjs <command> [arguments].
// Only Node's own modules: on a fresh clone nothing else is there yet.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describeError } from "./steps/describe-error.mjs";

const OLDEST_NODE = [20, 19];
const ROOT = resolve(fileURLToPath(import.meta.url), "..", "..");
const STAMP = join("node_modules", ".parallax-stamp");
const NPM_PATIENCE = 2000;
const INSTALL = "ci --include=dev --include=optional --no-audit --no-fund --loglevel=error";

try {
  await main(process.argv[2] ?? "", process.argv.slice(3));
} catch (error) {
  console.error(describeError(error));
  process.exit(1);
}

async function main(command, args) {
  checkNode();
  process.chdir(ROOT);
  const script = resolve("scripts", `${command}.ts`);
  if (command === "" || !existsSync(script)) throw new Error(describeCommands(command));
  endWithNpm();
  const folder = process.env.COMPILED_COMMANDS ?? (await prepareCommands());
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  if (existsSync(".env")) process.loadEnvFile(".env");
  process.argv = [process.argv[0], script, ...args];
  await import(pathToFileURL(resolve(folder, `${command}.mjs`)).href);
}

/** An image brings its commands, and what they need, with it. */
async function prepareCommands() {
  await installDependencies();
  const { compileCommands } = await import("./steps/compile-commands.mjs");
  return compileCommands();
}

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Error(
    `Cannot run on Node ${process.version}: wanted ${OLDEST_NODE.join(".")} or newer`,
  );
}

function describeCommands(command) {
  const scripts = readdirSync("scripts").filter((name) => name.endsWith(".ts"));
  const names = scripts.map((name) => name.slice(0, -3)).join(", ");
  return `Cannot run the command "${command}": there is none of that name, wanted one of ${names}`;
}

/** npm that is killed outright cannot tell us: without it we end like on SIGTERM. */
function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const npm = findNpm();
  const watch = setInterval(() => {
    if (isRunning(npm)) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 500);
  watch.unref();
}

/** npm runs us through a shell, which on Linux tells who its parent is. */
function findNpm() {
  const stat = `/proc/${process.ppid}/stat`;
  const shell = existsSync(stat) ? /\(.*sh\) \w (\d+)/.exec(readFileSync(stat, "utf8")) : null;
  return shell === null ? process.ppid : Number(shell[1]);
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}

async function installDependencies() {
  const wanted = createHash("sha256")
    .update(readFileSync("package.json"))
    .update(readFileSync("package-lock.json"))
    .digest("hex");
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return;
  if (!isInstalled()) {
    console.error("… installing the dependencies");
    const started = performance.now();
    await runNpm(INSTALL.split(" "));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.error(`✓ dependencies installed (${seconds} s)`);
  }
  writeStamp(wanted);
}

/** Whether `npm install` by hand has brought what the lock asks for; optional packages may be missing. */
function isInstalled() {
  const installed = readPackages(join("node_modules", ".package-lock.json"));
  const locked = readPackages("package-lock.json");
  if (installed === null || locked === null) return false;
  return Object.entries(locked).every(([path, { version, optional, devOptional }]) => {
    if (path === "") return true;
    const found = installed[path];
    return found === undefined ? (optional ?? devOptional) === true : found.version === version;
  });
}

function readPackages(file) {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")).packages ?? null) : null;
}

/** The stamp only saves the look at the lock; a read-only folder does without. */
function writeStamp(text) {
  try {
    writeFileSync(STAMP, text);
  } catch {}
}

function runNpm(args) {
  const npm = process.env.npm_execpath;
  const [file, list] = npm === undefined ? ["npm", args] : [process.execPath, [npm, ...args]];
  const shell = npm === undefined && process.platform === "win32";
  const child = spawn(file, list, { stdio: ["ignore", 2, 2], shell });
  const stopPassing = passSignals(child);
  return new Promise((done, fail) => {
    child.once("error", (cause) => fail(new Error("Cannot start npm", { cause })));
    child.once("exit", (code) => {
      stopPassing();
      if (code === 0) done();
      else fail(new Error(`Cannot install the dependencies: npm ended with exit code ${code}`));
    });
  });
}

/** Two npm in one folder fail, so a signal ends us only once npm has ended. */
function passSignals(child) {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  const pass = (signal) => {
    child.removeAllListeners("exit");
    child.once("exit", () => process.exit(128 + constants.signals[signal]));
    child.kill(signal);
    setTimeout(() => child.kill("SIGKILL"), NPM_PATIENCE);
  };
  for (const signal of signals) process.once(signal, pass);
  return () => {
    for (const signal of signals) process.off(signal, pass);
  };
}
