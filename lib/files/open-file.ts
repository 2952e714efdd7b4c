import { closeSync, constants, fstatSync, openSync } from "node:fs";

// A link put in a file's place after the folder was listed is not followed, and a pipe does not block.
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;

/** The descriptor of a file that is open, and how many bytes it had when it was opened. */
export type OpenFile = { readonly fd: number; readonly size: number };

/**
 * Opens a regular file to be read; the caller closes it. Throws an Error with the reason when it is
 * anything else: a link, a device, a pipe or a folder. At once and not in a thread: of many small files
 * the way there and back is most of the cost.
 */
export function openFile(path: string): OpenFile {
  const fd = openUnfollowed(path);
  try {
    const stats = fstatSync(fd);
    if (!stats.isFile()) throw new Error("not a regular file");
    return { fd, size: stats.size };
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}

function openUnfollowed(path: string): number {
  try {
    return openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
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
