import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * A hash, as hexadecimal digits, of a text and of all that the paths hold: files, and those in folders that
 * the pattern matches. What is not there counts as empty.
 * @param {string} text
 * @param {readonly string[]} paths
 */
export function hashFiles(text, paths, pattern = /./) {
  const hash = createHash("sha256").update(text);
  for (const file of paths.flatMap((path) => listFiles(path, pattern))) {
    hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

function listFiles(path, pattern) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (found.isFile()) return pattern.test(path) ? [path] : [];
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(join(path, name), pattern));
}
