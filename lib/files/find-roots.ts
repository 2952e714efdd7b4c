import { realpath, stat } from "node:fs/promises";
import path from "node:path";
import type { Rejected } from "#lib/article/raw-article";

/** A folder or file to be read: where it really is. */
export type Root = { readonly path: string; readonly isFolder: boolean };

export type Roots = {
  readonly roots: readonly Root[];
  readonly rejected: readonly Rejected[];
  readonly warnings: readonly string[];
};

/** What the given paths name, in order: each once, and none that lies inside another one. */
export async function findRoots(paths: readonly string[]): Promise<Roots> {
  const rejected: Rejected[] = [];
  const found: Root[] = [];
  for (const given of paths) {
    try {
      const real = await realpath(given);
      found.push({ path: real, isFolder: (await stat(real)).isDirectory() });
    } catch (error) {
      rejected.push({ file: given, reason: toReason(error) });
    }
  }
  const roots = found.filter((root, index) => !isRead(root, index, found));
  const warnings = found
    .filter((root) => !roots.includes(root))
    .map((root) => `"${root.path}" is given twice or lies inside another path given; read once`);
  return { roots, rejected, warnings };
}

function isRead(root: Root, index: number, all: readonly Root[]): boolean {
  return all.some((other, at) => {
    if (other.path === root.path) return at < index;
    return other.isFolder && root.path.startsWith(other.path + path.sep);
  });
}

function toReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === "ENOENT" ? "no such file or folder" : `cannot be read: ${message}`;
}
