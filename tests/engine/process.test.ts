import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { type BuildOptions, build } from "esbuild";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { acquireIndexingLock, connectEngine, startEngine } from "#lib/engine/process";
import { readOwner, takeLock } from "#lib/engine/process/owner-lock";
import { identify, isAlive, type ProcessIdentity } from "#lib/engine/process/process-identity";
import { databaseFolder } from "#lib/engine/process/swap-database";
import { verifyFile } from "#lib/engine/process/verify-file";
import { isHealthy } from "#lib/engine/process/wait-until-healthy";
import { readSettings } from "#lib/env";
import { NODE_MODULE } from "../../scripts/steps/compile-commands.mjs";

const bin = readSettings().meiliBin;
const SOON = { timeout: 20_000, interval: 50 };

let dataDir: string;
const stops: (() => unknown)[] = [];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "parallax-"));
});

afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(onExit?: (how: string) => void) {
  const engine = await startEngine({ dataDir, bin, ...(onExit && { onExit }) });
  stops.push(engine.stop);
  return engine;
}

function connect() {
  return connectEngine({ ...readSettings({ DATA_DIR: dataDir }), meiliBin: bin });
}

function runningEngine(): ProcessIdentity {
  return JSON.parse(readFileSync(join(dataDir, "engine.json"), "utf8")) as ProcessIdentity;
}

/** Runs code in another process, as another command would be; resolves once it has printed a line. */
async function runElsewhere(code: string): Promise<ChildProcess> {
  const args = ["--input-type=module", "-e", await compile(code)];
  const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
  stops.push(() => child.kill("SIGKILL"));
  await once(createInterface({ input: child.stdout }), "line");
  return child;
}

async function compile(contents: string): Promise<string> {
  const { outputFiles } = await build({
    ...(NODE_MODULE as BuildOptions),
    stdin: { contents, resolveDir: "tests" },
    write: false,
  });
  return outputFiles?.[0]?.text ?? "";
}

function startElsewhere(): Promise<ChildProcess> {
  const options = JSON.stringify({ dataDir, bin });
  return runElsewhere(
    `const { startEngine } = await import("#lib/engine/process");
     await startEngine(${options});
     console.log("started");`,
  );
}

async function status(url: string, key?: string): Promise<number> {
  const headers = key === undefined ? {} : { authorization: `Bearer ${key}` };
  return (await fetch(`${url}/keys`, { headers })).status;
}

describe("startEngine", () => {
  test("serves on loopback with a key that only its owner can read", async () => {
    const { url, masterKey } = await start();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await status(url)).toBe(401);
    expect(await status(url, masterKey)).toBe(200);
    expect(statSync(join(dataDir, "master.key")).mode & 0o777).toBe(0o600);
    expect(Buffer.from(masterKey, "base64url")).toHaveLength(32);
  });

  test("keeps the key off the command line", async () => {
    const { masterKey } = await start();
    const { pid } = runningEngine();
    const arguments_ = existsSync("/proc") ? readFileSync(`/proc/${pid}/cmdline`, "utf8") : "";
    expect(arguments_).not.toContain(masterKey);
  });

  test("leaves no process, lock or note behind when stopped, and starts again with the same key", async () => {
    const first = await start();
    const engine = runningEngine();
    await first.stop();
    expect(isAlive(engine)).toBe(false);
    expect(existsSync(join(dataDir, "engine.lock"))).toBe(false);
    expect(existsSync(join(dataDir, "engine.json"))).toBe(false);
    expect((await start()).masterKey).toBe(first.masterKey);
  });

  test("refuses a second owner of the folder and names the first", async () => {
    await start();
    await expect(startEngine({ dataDir, bin })).rejects.toThrow(`process ${process.pid}`);
  });

  test("tells how the engine ended, and restarts it at the same address", async () => {
    const onExit = vi.fn();
    const engine = await start(onExit);
    process.kill(runningEngine().pid, "SIGKILL");
    await vi.waitFor(() => expect(onExit).toHaveBeenCalledWith("SIGKILL"), SOON);
    expect(await isHealthy(`${engine.url}/health`)).toBe(false);
    await engine.restart();
    expect(await status(engine.url, engine.masterKey)).toBe(200);
  });

  test("says nothing of an end that was asked for", async () => {
    const onExit = vi.fn();
    await (await start(onExit)).stop();
    expect(onExit).not.toHaveBeenCalled();
  });

  test("shows the end of the log when the engine does not come up, and frees the folder", async () => {
    const broken = join(dataDir, "broken");
    writeFileSync(broken, "#!/bin/sh\necho the shelf is empty\nexit 3\n");
    const failing = () => startEngine({ dataDir, bin: broken });
    await expect(failing()).rejects.toThrow(/not executable/);
    chmodSync(broken, 0o755);
    await expect(failing()).rejects.toThrow(/it ended at once[\s\S]*the shelf is empty/);
    await start();
  });

  test("opens its database after it was killed over its version, and makes none anew that holds an index", async () => {
    const database = databaseFolder(dataDir);
    mkdirSync(join(database, "auth"), { recursive: true });
    writeFileSync(join(database, "auth", "data.mdb"), "");
    const engine = await start();
    expect(await isHealthy(`${engine.url}/health`)).toBe(true);
    await engine.stop();
    const version = readFileSync(join(database, "VERSION"), "utf8");
    mkdirSync(join(database, "indexes", "0"), { recursive: true });
    writeFileSync(join(database, "VERSION"), "");
    const again = await start();
    await again.stop();
    expect(readFileSync(join(database, "VERSION"), "utf8")).toBe(version);
    rmSync(`${database}.version`);
    rmSync(join(database, "VERSION"));
    await expect(startEngine({ dataDir, bin })).rejects.toThrow("Cannot start the engine");
    expect(existsSync(join(database, "indexes", "0"))).toBe(true);
  });

  test("says that a program named by MEILI_BIN is not there", async () => {
    const missing = startEngine({ dataDir, bin: join(dataDir, "nothing") });
    await expect(missing).rejects.toThrow(/MEILI_BIN ".*nothing": there is no such file/);
  });

  test("takes over from an owner that was killed, with no two engines on the folder", async () => {
    const owner = await startElsewhere();
    const orphan = runningEngine();
    owner.kill("SIGKILL");
    await once(owner, "exit");
    const engine = await start();
    expect(isAlive(orphan)).toBe(false);
    expect(await isHealthy(`${engine.url}/health`)).toBe(true);
  });

  test.runIf(process.platform === "linux")("ends with its owner, even by SIGKILL", async () => {
    const owner = await startElsewhere();
    const engine = runningEngine();
    owner.kill("SIGKILL");
    await vi.waitFor(() => expect(isAlive(engine)).toBe(false), SOON);
  });
});

describe("connectEngine", () => {
  test("finds the engine of another command, and does not stop it", async () => {
    await startElsewhere();
    const connection = await connect();
    expect(connection.owned).toBe(false);
    expect(await status(connection.url, connection.masterKey)).toBe(200);
    await connection.stop();
    expect(await isHealthy(`${connection.url}/health`)).toBe(true);
  });

  test("starts one when none runs, and stops it", async () => {
    const connection = await connect();
    expect(connection.owned).toBe(true);
    await connection.stop();
    expect(await isHealthy(`${connection.url}/health`)).toBe(false);
  });

  test("two commands that come at once share one engine", async () => {
    const [one, other] = await Promise.all([connect(), connect()]);
    expect(one.url).toBe(other.url);
    expect([one.owned, other.owned].sort()).toEqual([false, true]);
    await Promise.all([one.stop(), other.stop()]);
  });

  test("uses MEILI_URL with its key, and asks for the key", async () => {
    const { url, masterKey } = await start();
    const elsewhere = { DATA_DIR: join(dataDir, "other"), MEILI_URL: url };
    const connection = connectEngine(readSettings({ ...elsewhere, MEILI_MASTER_KEY: masterKey }));
    expect(await connection).toMatchObject({ url, masterKey, owned: false });
    await expect(connectEngine(readSettings(elsewhere))).rejects.toThrow(
      "MEILI_MASTER_KEY is not set",
    );
  });
});

describe("acquireIndexingLock", () => {
  test("lets one run at a time in, and names the other", async () => {
    const other = await runElsewhere(
      `const { acquireIndexingLock } = await import("#lib/engine/process");
       acquireIndexingLock(${JSON.stringify(dataDir)});
       process.stdin.resume();
       console.log("locked");`,
    );
    expect(() => acquireIndexingLock(dataDir)).toThrow(`process ${other.pid}`);
    other.kill("SIGKILL");
    await once(other, "exit");
    acquireIndexingLock(dataDir).release();
  });
});

describe("verifyFile", () => {
  test("refuses a file that is not the one that was pinned, also after it has been changed", async () => {
    const [file, memory] = [join(dataDir, "program"), join(dataDir, "verified.json")];
    writeFileSync(file, "one");
    const pinned = createHash("sha256").update("one").digest("hex");
    await verifyFile(file, pinned, memory);
    await verifyFile(file, pinned, memory);
    writeFileSync(file, "another");
    await expect(verifyFile(file, pinned, memory)).rejects.toThrow(`wanted ${pinned}`);
  });
});

describe("takeLock", () => {
  test("holds until released", () => {
    const file = join(dataDir, "a.lock");
    const lock = takeLock(file);
    expect(readOwner(file)?.pid).toBe(process.pid);
    expect(takeLock(file)).toBeNull();
    lock?.release();
    expect(readOwner(file)).toBeNull();
    takeLock(file)?.release();
  });

  test.each([
    [
      "a number that is in use again by a later process",
      { ...identify(process.pid), started: "1" },
    ],
    ["a process that is gone", { pid: 2 ** 22 + 1, started: "1" }],
    ["half a line", null],
  ])("takes over what %s left", (_, owner) => {
    const file = join(dataDir, "a.lock");
    writeFileSync(file, owner === null ? '{"pid":' : JSON.stringify({ ...owner, command: "up" }));
    const lock = takeLock(file);
    expect(lock).not.toBeNull();
    expect(readOwner(file)?.pid).toBe(process.pid);
    lock?.release();
  });

  test("release leaves alone a lock that another process has taken since", () => {
    const file = join(dataDir, "a.lock");
    const lock = takeLock(file);
    const other = JSON.stringify({ ...identify(process.ppid), command: "index" });
    writeFileSync(file, other);
    lock?.release();
    expect(readFileSync(file, "utf8")).toBe(other);
  });
});
