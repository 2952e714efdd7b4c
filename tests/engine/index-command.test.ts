import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { childEnvironment } from "#lib/env";

const TEXT = "Residents of Basra heard shots on Thursday. Nobody was hurt, a doctor said.";

let folder: string;
let dataDir: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "parallax-articles-"));
  dataDir = mkdtempSync(join(tmpdir(), "parallax-data-"));
  mkdirSync(join(folder, "more"));
  writeFileSync(join(folder, "good.txt"), TEXT);
  writeFileSync(join(folder, "more", "also-good.json"), JSON.stringify({ text: TEXT }));
  writeFileSync(join(folder, "broken.json"), '{"text": "no end');
  writeFileSync(join(folder, "picture.txt"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe]));
  writeFileSync(join(folder, "empty.txt"), "");
  writeFileSync(join(folder, "table.xyz"), "a;b");
});
afterAll(() => {
  for (const made of [folder, dataDir]) rmSync(made, { recursive: true, force: true });
});

type Outcome = { readonly code: number | null; readonly out: string; readonly log: string };

function runIndex(...args: string[]): Promise<Outcome> {
  const env = childEnvironment({ DATA_DIR: dataDir, MEILI_URL: "" });
  const child = spawn(process.execPath, ["scripts/run.mjs", "index", ...args], { env });
  let out = "";
  let log = "";
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    log += chunk;
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, out, log })));
}

describe("npm run index", () => {
  it("indexes the good files, names each bad one with its reason, and ends with 2", async () => {
    const { code, out, log } = await runIndex(folder, "--json");
    const report = JSON.parse(out);
    expect(code).toBe(2);
    expect(report.articles).toEqual({ added: 2, updated: 0, unchanged: 0, removed: 0 });
    const rejected = new Map(
      report.rejected.map((r: { file: string; reason: string }) => [r.file, r.reason]),
    );
    expect([...rejected.keys()].sort()).toEqual([
      "broken.json",
      "empty.txt",
      "picture.txt",
      "table.xyz",
    ]);
    expect(rejected.get("broken.json")).toMatch(/JSON/);
    expect(rejected.get("empty.txt")).toMatch(/empty/);
    expect(rejected.get("picture.txt")).toMatch(/text/);
    expect(rejected.get("table.xyz")).toMatch(/\.xyz/);
    for (const file of rejected.keys()) expect(log).toContain(`rejected ${file}`);
  });

  it("removes articles whose files are gone only when asked to", async () => {
    rmSync(join(folder, "good.txt"));
    const kept = await runIndex(folder, "--json");
    expect(JSON.parse(kept.out).articles).toEqual({
      added: 0,
      updated: 0,
      unchanged: 1,
      removed: 0,
    });
    const pruned = await runIndex(folder, "--json", "--prune");
    expect(JSON.parse(pruned.out).articles).toMatchObject({ unchanged: 1, removed: 1 });
  });

  it("says what is wrong and ends with 1 when nothing can be done", async () => {
    const missing = await runIndex(join(folder, "nowhere"));
    expect(missing.code).toBe(1);
    expect(missing.log).toContain("nowhere");
    expect((await runIndex()).code).toBe(1);
    expect((await runIndex("--no-such-option")).code).toBe(1);
  });
});
