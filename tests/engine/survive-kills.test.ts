import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { surviveKills } from "#scripts/faults/survive-kills";
import { createTestLife } from "#tests/test-life";

let workDir: string;
beforeAll(() => {
  workDir = mkdtempSync(join(tmpdir(), "parallax-kills-"));
});
const { life, end } = createTestLife();
afterAll(async () => {
  await end();
  rmSync(workDir, { recursive: true, force: true });
});

it("an index whose runs were killed at three moments equals an undisturbed one", async () => {
  const said: string[] = [];
  const say = (line: string) => said.push(line);
  const trial = { articles: 60, kills: 3, seed: 3, workDir, say };
  const { killed, differences } = await surviveKills(life, trial);
  expect(differences, said.join("\n")).toEqual([]);
  expect(killed.command + killed.engine).toBe(3);
}, 240_000);
