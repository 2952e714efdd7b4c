import { access } from "node:fs/promises";
import path from "node:path";
import type { RawArticle, Rejected } from "#lib/article/raw-article";
import { posixPath } from "#lib/files/posix-path";
import {
  isSidecar,
  readSidecar,
  SIDECAR_NAMES,
  type Sidecar,
  sidecarKey,
} from "#lib/files/read-sidecar";

/** Something a person should know about a sidecar. */
export type SidecarNotice = { readonly rejected: Rejected } | { readonly warning: string };

/** A sidecar and the rows of it that described something. */
export type OpenSidecar = { readonly sidecar: Sidecar; readonly used: Set<string> };

/** What the curators of one indexed folder say of the articles in it. */
export type Curator = {
  /** Reads the sidecars that may describe a file: those in its folder and the folders above it. */
  readonly open: (file: string) => Promise<SidecarNotice[]>;
  /** The record with what the sidecars say put over what it states itself; the nearest word wins. */
  readonly describe: (raw: RawArticle, file: string) => RawArticle;
  /** After all files: a warning for each row that names a file that is not there. */
  readonly close: () => Promise<SidecarNotice[]>;
};

/** Binds a folder, and the sidecar given for all folders, if any, whose word is the last. */
export function createCurator(root: string, given: OpenSidecar | null): Curator {
  const folders = new Map<string, OpenSidecar[]>();
  const open = async (file: string) => {
    const notices: SidecarNotice[] = [];
    for (const folder of foldersAbove(file)) {
      if (folders.has(folder)) continue;
      const sidecars: OpenSidecar[] = [];
      folders.set(folder, sidecars);
      for (const name of SIDECAR_NAMES) {
        const found = await openIfThere(
          path.join(root, folder, name),
          path.posix.join(folder, name),
        );
        if (found === null) continue;
        notices.push(...found.notices);
        if (found.opened !== null) sidecars.push(found.opened);
      }
    }
    return notices;
  };
  const describe = (raw: RawArticle, file: string) => {
    const beside = foldersAbove(file).flatMap((folder) => folders.get(folder) ?? []);
    const rows = [...beside, ...(given === null ? [] : [given])].flatMap((opened) =>
      findRows(opened, path.join(root, file), { file, key: raw.key }),
    );
    return Object.assign({}, raw, ...rows.map(({ fields }) => fields)) as RawArticle;
  };
  const close = async () => {
    const notices: SidecarNotice[] = [];
    for (const opened of [...folders.values()].flat()) notices.push(...(await findMissing(opened)));
    return notices;
  };
  return { open, describe, close };
}

/** Reads a sidecar; `name` is how notices call it. Throws an Error when it cannot be read as one. */
export async function openSidecar(
  file: string,
  name: string,
): Promise<{ readonly opened: OpenSidecar; readonly notices: SidecarNotice[] }> {
  const sidecar = await readSidecar(file);
  const notices = [
    ...sidecar.faults.map((reason) => ({ rejected: { file: name, reason } })),
    ...sidecar.warnings.map((warning) => ({ warning: `${name}: ${warning}` })),
  ];
  return { opened: { sidecar, used: new Set() }, notices };
}

async function openIfThere(
  file: string,
  name: string,
): Promise<{ readonly opened: OpenSidecar | null; readonly notices: SidecarNotice[] } | null> {
  if (!(await isThere(file)) || !(await isSidecar(file))) return null;
  try {
    return await openSidecar(file, name);
  } catch (error) {
    const reason = (error as Error).message;
    return { opened: null, notices: [{ rejected: { file: name, reason } }] };
  }
}

function findRows(
  { sidecar, used }: OpenSidecar,
  location: string,
  { file, key }: { readonly file: string; readonly key: string | null },
) {
  const relative = sidecarKey(posixPath(path.relative(path.dirname(sidecar.path), location)));
  const names = new Set([sidecarKey(file), relative]);
  const keyed = key === null ? [] : [...names].map((name) => `${name}#${key}`);
  return [...names, ...keyed].flatMap((name) => {
    const row = sidecar.rows.get(name);
    if (row === undefined) return [];
    used.add(name);
    return [row];
  });
}

async function findMissing({ sidecar, used }: OpenSidecar): Promise<SidecarNotice[]> {
  const notices: SidecarNotice[] = [];
  for (const [name, { line }] of sidecar.rows) {
    if (used.has(name)) continue;
    const outside = name.startsWith("../") || path.isAbsolute(name);
    if (!outside && (await isThere(path.join(path.dirname(sidecar.path), name)))) continue;
    const fault = outside
      ? "outside the folder of the sidecar, which is not looked at"
      : "not there";
    const warning = `${path.basename(sidecar.path)}, line ${line}: names "${name}", which is ${fault}`;
    notices.push({ warning });
  }
  return notices;
}

/** The folders from the top down to the one the file is in: "", "a", "a/b" for "a/b/c.txt". */
function foldersAbove(file: string): string[] {
  const names = file.split("/").slice(0, -1);
  return ["", ...names.map((_, index) => names.slice(0, index + 1).join("/"))];
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
