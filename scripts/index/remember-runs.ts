import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { SETTINGS } from "#lib/engine/settings";
import { RULES_VERSION } from "#lib/use-cases/rules-version";
import type { IndexArguments } from "#scripts/index/read-arguments";

const MEMORY = z.array(
  z.object({
    args: z.array(z.string()),
    /** What read the articles: an index holds nothing that a later version of the rules reads. */
    madeBy: z.string(),
  }),
);

type Memory = z.infer<typeof MEMORY>;

/** Names the version of what an index holds: the rules of extraction and the settings of the engine. */
const PRESENT = createHash("sha256")
  .update(RULES_VERSION + JSON.stringify(SETTINGS))
  .digest("hex")
  .slice(0, 16);

/** Notes what was indexed, so that a later version of the rules can be applied to it. */
export function rememberRun(
  dataDir: string,
  options: IndexArguments,
  paths: readonly string[],
): void {
  const args = writeRun(options, paths);
  const before = options.rebuild ? [] : (readMemory(dataDir) ?? []);
  const others = before.filter((other) => other.args.join("\0") !== args.join("\0"));
  const memory: Memory = [...others, { args, madeBy: PRESENT }];
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(fileOf(dataDir), JSON.stringify(memory, null, 2));
}

/** The runs to repeat because another version made them; null when it is not known what the index holds. */
export function findOutdatedRuns(dataDir: string): readonly (readonly string[])[] | null {
  const memory = readMemory(dataDir);
  if (memory === null) return null;
  return memory.filter(({ madeBy }) => madeBy !== PRESENT).map(({ args }) => args);
}

function writeRun(options: IndexArguments, paths: readonly string[]): string[] {
  const { published, outlet, metadata, authority, corrections } = options;
  const files = { metadata, authority, corrections };
  const flag = (name: string, value: string | undefined) =>
    value === undefined ? [] : [`--${name}`, value];
  return [
    ...flag("published", published),
    ...flag("outlet", outlet),
    ...Object.entries(files).flatMap(([name, file]) =>
      flag(name, file === undefined ? undefined : resolve(file)),
    ),
    ...paths.map((path) => resolve(path)),
  ];
}

function readMemory(dataDir: string): Memory | null {
  const file = fileOf(dataDir);
  if (!existsSync(file)) return null;
  try {
    return MEMORY.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return null;
  }
}

const fileOf = (dataDir: string) => join(dataDir, "indexed.json");
