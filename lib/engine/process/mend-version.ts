import { copyFileSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * Makes a database openable that the engine was killed over: it writes its version anew at every start and
 * will not open a folder without. The version is put back as it was noted; a database that was never whole,
 * and holds no index, is removed. Anything else is left as it is, and the engine says what it misses.
 */
export function mendVersion(database: string): void {
  if (listFolder(database).length === 0 || isFilled(versionOf(database))) return;
  if (listFolder(join(database, "indexes")).length === 0) {
    rmSync(database, { recursive: true, force: true });
  } else if (isFilled(noteOf(database))) {
    copyWhole(noteOf(database), versionOf(database));
  }
}

/** Notes the version of a database that the engine has opened. */
export function noteVersion(database: string): void {
  if (isFilled(versionOf(database))) copyWhole(versionOf(database), noteOf(database));
}

const versionOf = (database: string) => join(database, "VERSION");
const noteOf = (database: string) => `${database}.version`;

// A copy that is broken off must not look like a whole one.
function copyWhole(from: string, to: string): void {
  copyFileSync(from, `${to}.draft`);
  renameSync(`${to}.draft`, to);
}

const isFilled = (file: string) => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0;

function listFolder(folder: string): string[] {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : [];
}
