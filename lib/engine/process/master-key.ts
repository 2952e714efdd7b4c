import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Where the embedded engine's key is kept. */
export function masterKeyFile(dataDir: string): string {
  return join(dataDir, "master.key");
}

/** The embedded engine's master key: 32 random bytes in base64url, made once per data folder. */
export function readMasterKey(dataDir: string): string {
  const file = masterKeyFile(dataDir);
  mkdirSync(dirname(file), { recursive: true });
  try {
    const made = randomBytes(32).toString("base64url");
    writeFileSync(file, `${made}\n`, { flag: "wx", mode: 0o600 });
    return made;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return readKept(file);
  }
}

function readKept(file: string): string {
  const key = readFileSync(file, "utf8").trim();
  if (key.length >= 16) return key;
  throw new Error(
    `Cannot read the master key in "${file}": it has ${key.length} characters, wanted 43`,
  );
}
