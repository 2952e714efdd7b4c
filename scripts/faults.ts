/** Kills the index command and the engine again and again, and sees whether the index comes out right. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { surviveKills } from "#scripts/faults/survive-kills";
import { runCommand } from "#scripts/steps/lifecycle";

const SHOWN = 20;

await runCommand(async (life) => {
  const { values } = parseArgs({
    args: process.argv.slice(2),
    options: {
      articles: { type: "string", default: "300" },
      kills: { type: "string", default: "10" },
      seed: { type: "string", default: "1" },
    },
  });
  const workDir = mkdtempSync(join(tmpdir(), "parallax-faults-"));
  life.onEnd(async () => rmSync(workDir, { recursive: true, force: true }));
  const { killed, differences } = await surviveKills(life, {
    articles: Number(values.articles),
    kills: Number(values.kills),
    seed: Number(values.seed),
    workDir,
    say: console.log,
  });
  console.log(`killed: the command ${killed.command} times, the engine ${killed.engine} times`);
  for (const difference of differences.slice(0, SHOWN)) console.log(difference);
  console.log(
    differences.length === 0
      ? "✓ the index equals that of an undisturbed run"
      : `✗ ${differences.length} differences from an undisturbed run`,
  );
  await life.end(differences.length === 0 ? 0 : 1);
});
