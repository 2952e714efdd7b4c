import { constants, fstatSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";

// A link put in a file's place after the folder was listed is not followed, and a pipe does not block.
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;

/** A file that is open, and how many bytes it had when it was opened. */
export type OpenFile = { readonly handle: FileHandle; readonly size: number };

/**
 * Opens a regular file to be read. Throws an Error with the reason when it is anything else: a link, a
 * device, a pipe or a folder.
 */
export async function openFile(path: string): Promise<OpenFile> {
  const handle = await openUnfollowed(path);
  try {
    const stats = fstatSync(handle.fd);
    if (!stats.isFile()) throw new Error("not a regular file");
    return { handle, size: stats.size };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function openUnfollowed(path: string): Promise<FileHandle> {
  try {
    return await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const reason = REASONS[code ?? ""] ?? `cannot be read: ${message}`;
    throw new Error(reason, { cause });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ELOOP: "symbolic link, which is not followed",
  ENXIO: "not a regular file",
  EACCES: "cannot be read: permission denied",
  ENOENT: "no such file",
};
