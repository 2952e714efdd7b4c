import { stat } from "node:fs/promises";
import type { Root } from "#lib/files/find-roots";
import { walkFolder } from "#lib/files/walk-folder";

/** How much there is to read. */
export type Amount = { readonly files: number; readonly bytes: number };

/** How much the roots hold, whatever it is; what cannot be read is not counted. */
export async function measureFiles(roots: readonly Root[]): Promise<Amount> {
  let [files, bytes] = [0, 0];
  for (const root of roots) {
    for await (const path of listFiles(root)) {
      files++;
      bytes += await sizeOf(path);
    }
  }
  return { files, bytes };
}

async function* listFiles(root: Root): AsyncGenerator<string> {
  if (!root.isFolder) yield root.path;
  else for await (const found of walkFolder(root.path)) if ("path" in found) yield found.path;
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch {
    return 0;
  }
}
