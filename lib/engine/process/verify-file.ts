import { createHash } from "node:crypto";
import { createReadStream, existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { pipeline } from "node:stream/promises";

/**
 * Throws unless the file has this sha256 (in hex). Hashing a large one takes half a second, so one
 * that was found right is noted in `memory` and known again by its size and time.
 */
export async function verifyFile(file: string, sha256: string, memory: string): Promise<void> {
  const { size, mtimeMs } = statSync(file);
  const seen = JSON.stringify({ file, size, mtimeMs, sha256 });
  if (existsSync(memory) && readFileSync(memory, "utf8") === seen) return;
  const found = await hashFile(file);
  if (found !== sha256) {
    const remedy = "delete node_modules and run npm ci";
    throw new Error(`Cannot trust "${file}": its sha256 is ${found}, wanted ${sha256}; ${remedy}`);
  }
  writeFileSync(memory, seen);
}

async function hashFile(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return hash.digest("hex");
}
