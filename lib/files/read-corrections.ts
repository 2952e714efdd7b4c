import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Corrections } from "#lib/article/corrections";
import { parseCorrections } from "#lib/article/parse-corrections";
import type { Root } from "#lib/files/find-roots";

/** What people corrected, and the folder whose articles it is about; null for all that are read. */
export type ReadCorrections = { readonly root: string | null; readonly corrections: Corrections };

/** The file of a folder in which people put right what the machine or a source has wrong. */
export const CORRECTIONS_NAME = "corrections.yaml";

/**
 * The corrections that lie in the folders, then those of `given`, whose word is the last. Throws an Error
 * that names each fault with its line, and when `given` cannot be read.
 */
export async function readCorrections(
  roots: readonly Root[],
  given?: string,
): Promise<ReadCorrections[]> {
  const found: ReadCorrections[] = [];
  for (const root of roots.filter(({ isFolder }) => isFolder)) {
    const text = await readIfThere(path.join(root.path, CORRECTIONS_NAME));
    if (text === null) continue;
    found.push({ root: root.path, corrections: parseCorrections(text, CORRECTIONS_NAME) });
  }
  if (given === undefined) return found;
  const text = await readIfThere(given);
  if (text === null) throw new Error(`Cannot read corrections "${given}": no such file`);
  return [...found, { root: null, corrections: parseCorrections(text, path.basename(given)) }];
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw new Error(`Cannot read corrections "${file}"`, { cause });
  }
}
