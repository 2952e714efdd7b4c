import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { identify, isAlive, type ProcessIdentity } from "#lib/engine/process/process-identity";

/** Who holds a lock; `command` is what its owner runs, for messages. */
export type Owner = ProcessIdentity & { readonly command: string };

export type Lock = { release(): void };

/**
 * Takes the lock that `file` stands for; null when a living process holds it. What a dead process
 * left is taken over. Released by `release` or at exit, and void once this process has ended.
 */
export function takeLock(file: string): Lock | null {
  mkdirSync(dirname(file), { recursive: true });
  for (;;) {
    if (createLock(file)) return holdLock(file);
    const found = readText(file);
    if (found === null) continue;
    if (livingOwner(found) !== null) return null;
    removeStale(file, found);
  }
}

/** The living process that holds the lock, or null. */
export function readOwner(file: string): Owner | null {
  return livingOwner(readText(file));
}

/** For messages: `process 4711 (up)`. */
export function describeOwner(owner: Owner | null): string {
  return owner === null ? "another process" : `process ${owner.pid} (${owner.command})`;
}

/** A link appears at once with its whole text and never replaces a file: no reader sees half a lock. */
function createLock(file: string): boolean {
  const draft = `${file}.${process.pid}`;
  const command = basename(process.argv[1] ?? "node", ".ts");
  const owner: Owner = { ...identify(process.pid), command };
  writeFileSync(draft, JSON.stringify(owner), { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    return createWithoutLink(file, JSON.stringify(owner));
  } finally {
    rmSync(draft, { force: true });
  }
}

/** For file systems that have no hard links. */
function createWithoutLink(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function holdLock(file: string): Lock {
  const release = () => {
    process.off("exit", release);
    if (livingOwner(readText(file))?.pid === process.pid) rmSync(file, { force: true });
  };
  process.on("exit", release);
  return { release };
}

/** Two may find the same dead lock; the slower one puts back what is not the text it judged. */
function removeStale(file: string, judged: string): void {
  const aside = `${file}.${process.pid}.stale`;
  if (!moveIfThere(file, aside)) return;
  try {
    if (readText(aside) !== judged) linkSync(aside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function moveIfThere(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw error;
  }
}

function livingOwner(text: string | null): Owner | null {
  try {
    const owner = JSON.parse(text ?? "null") as Owner | null;
    return owner !== null && isAlive(owner) ? owner : null;
  } catch {
    return null;
  }
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
