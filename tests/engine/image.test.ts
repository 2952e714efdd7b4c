import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, it } from "vitest";
import { childEnvironment } from "#lib/env";
import { compileInto } from "../../scripts/steps/compile-commands.mjs";

const image = mkdtempSync(join(tmpdir(), "parallax-image-"));
afterAll(() => rmSync(image, { recursive: true, force: true }));

it("an image indexes with the commands it brings, without sources, lock or compiler", async () => {
  for (const path of ["scripts/run.mjs", "scripts/index.ts", "scripts/steps", "lib/authority"]) {
    cpSync(path, join(image, path), { recursive: true });
  }
  symlinkSync(resolve("node_modules"), join(image, "node_modules"));
  await compileInto(join(image, "commands"));
  mkdirSync(join(image, "articles"));
  writeFileSync(join(image, "articles", "kut.txt"), "A rally was held in Kut on Thursday.");
  const env = childEnvironment({
    COMPILED_COMMANDS: "commands",
    DATA_DIR: join(image, "data"),
    MEILI_URL: "",
  });
  const args = ["scripts/run.mjs", "index", "--json", "articles"];
  const { stdout, status } = spawnSync(process.execPath, args, { cwd: image, env });
  expect(JSON.parse(String(stdout))).toMatchObject({ articles: { added: 1 } });
  expect(status).toBe(0);
});
