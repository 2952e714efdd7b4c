import type { Dirent } from "node:fs";
import { readdir, realpath } from "node:fs/promises";
import path from "node:path";
import type { Rejected } from "#lib/article/raw-article";
import { posixPath } from "#lib/files/posix-path";

const PAGE_FILES = "_files";
const PAGE_EXTENSIONS = [".html", ".htm"];

/** A file found: where it is, and its path relative to the folder walked, with forward slashes. */
export type FoundFile = { readonly path: string; readonly file: string };

type Walked = FoundFile | { readonly rejected: Rejected };

/**
 * The files of a folder and its subfolders, sorted by name within each; hidden ones, and the parts of
 * saved web pages, are passed over. A symbolic link that leads out of the folder is refused; one that stays
 * inside is passed over, because what it names is found in its own place. What cannot be read is refused,
 * and the walk goes on.
 */
export async function* walkFolder(folder: string): AsyncGenerator<Walked> {
  yield* walk(await realpath(folder), "");
}

async function* walk(root: string, inside: string): AsyncGenerator<Walked> {
  const entries = await readEntries(path.join(root, inside));
  if (typeof entries === "string") {
    yield { rejected: { file: posixPath(inside), reason: entries } };
    return;
  }
  const names = new Set(entries.map(({ name }) => name));
  for (const entry of entries.filter(isVisible).sort(byName)) {
    if (entry.isDirectory() && belongsToPage(entry.name, names)) continue;
    const relative = path.join(inside, entry.name);
    if (entry.isDirectory()) yield* walk(root, relative);
    else if (entry.isFile()) yield { path: path.join(root, relative), file: posixPath(relative) };
    else {
      const reason = await findFault(entry, path.join(root, relative), root);
      if (reason !== null) yield { rejected: { file: posixPath(relative), reason } };
    }
  }
}

async function readEntries(folder: string): Promise<Dirent[] | string> {
  try {
    // A link put in the folder's place since its parent was listed would lead out.
    if ((await realpath(folder)) !== folder) return "replaced by a link while it was read";
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    return `cannot be read: ${(error as Error).message}`;
  }
}

async function findFault(entry: Dirent, link: string, root: string): Promise<string | null> {
  if (!entry.isSymbolicLink()) return "not a regular file";
  try {
    const target = await realpath(link);
    const stays = target === root || target.startsWith(root + path.sep);
    return stays ? null : "symbolic link that leads out of the indexed folder";
  } catch {
    return "symbolic link that leads nowhere";
  }
}

function isVisible(entry: Dirent): boolean {
  return !entry.name.startsWith(".");
}

/** Pictures and scripts that a browser saved with a page: "Report_files" beside "Report.html". */
function belongsToPage(folder: string, names: ReadonlySet<string>): boolean {
  const page = folder.endsWith(PAGE_FILES) ? folder.slice(0, -PAGE_FILES.length) : null;
  return page !== null && PAGE_EXTENSIONS.some((extension) => names.has(page + extension));
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}
