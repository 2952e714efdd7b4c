import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, it } from "vitest";
import { childEnvironment } from "#lib/env";

let folder: string;
let dataDir: string;
let child: ChildProcess | null = null;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "parallax-watched-"));
  dataDir = mkdtempSync(join(tmpdir(), "parallax-data-"));
});
afterAll(() => {
  child?.kill("SIGKILL");
  for (const made of [folder, dataDir]) rmSync(made, { recursive: true, force: true });
});

it("a followed folder is indexed again after each change, the lock free in between", async () => {
  writeFileSync(join(folder, "a.txt"), "Shots were heard in Basra.");
  const env = childEnvironment({ DATA_DIR: dataDir, MEILI_URL: "" });
  const args = ["scripts/run.mjs", "index", "--watch", "--prune", "--json", folder];
  child = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "inherit"] });
  const reports = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  const next = async () => JSON.parse((await reports.next()).value as string).articles;
  expect(await next()).toEqual({ added: 1, updated: 0, unchanged: 0, removed: 0 });
  expect(existsSync(join(dataDir, "indexing.lock"))).toBe(false);

  mkdirSync(join(folder, "new"));
  writeFileSync(join(folder, "new", "b.txt"), "Rain fell in Najaf.");
  expect(await next()).toEqual({ added: 1, updated: 0, unchanged: 1, removed: 0 });
  rmSync(join(folder, "a.txt"));
  expect(await next()).toEqual({ added: 0, updated: 0, unchanged: 1, removed: 1 });

  const ended = once(child, "exit");
  child.kill("SIGINT");
  expect(await ended).toEqual([130, null]);
  expect(existsSync(join(dataDir, "indexing.lock"))).toBe(false);
  expect(existsSync(join(dataDir, "engine.lock"))).toBe(false);
}, 120_000);
