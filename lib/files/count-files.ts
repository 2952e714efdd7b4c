import type { Root } from "#lib/files/find-roots";
import { walkFolder } from "#lib/files/walk-folder";

/** How many files the roots hold, whatever they are; what cannot be read is not counted. */
export async function countFiles(roots: readonly Root[]): Promise<number> {
  let count = 0;
  for (const root of roots) {
    if (!root.isFolder) count++;
    else for await (const found of walkFolder(root.path)) if ("path" in found) count++;
  }
  return count;
}
