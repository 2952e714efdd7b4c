import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * Puts a database that `fill` makes in the place of the engine's. What is there stays untouched
 * until the new one is complete; when `fill` throws, or is killed, nothing has happened.
 */
export async function swapDatabase(
  dataDir: string,
  fill: (draft: string) => Promise<void>,
): Promise<void> {
  const database = databaseFolder(dataDir);
  const [draft, former] = [`${database}.draft`, `${database}.former`];
  const putBack = () => {
    if (existsSync(former) && !existsSync(database)) renameSync(former, database);
    for (const left of [draft, former]) rmSync(left, { recursive: true, force: true });
  };
  // A run that was killed between the two names.
  putBack();
  try {
    await fill(draft);
    if (existsSync(database)) renameSync(database, former);
    renameSync(draft, database);
  } finally {
    putBack();
  }
}

/** Where the embedded engine keeps its indexes. */
export function databaseFolder(dataDir: string): string {
  return join(dataDir, "engine", "data");
}

/** Where the embedded engine writes its dumps. */
export function dumpFolder(dataDir: string): string {
  return join(dataDir, "engine", "dumps");
}
