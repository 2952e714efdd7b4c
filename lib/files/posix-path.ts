import path from "node:path";

/** A path of this system with forward slashes, as articles and sidecars name files. */
export function posixPath(native: string): string {
  return native.split(path.sep).join(path.posix.sep);
}
