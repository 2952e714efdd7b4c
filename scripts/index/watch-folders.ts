import path from "node:path";
import { watch } from "chokidar";

/** Follows files and folders; `stop` ends it. */
export type Watching = {
  /** Resolves once something changed and then nothing for a second; at once if that was so before. */
  readonly nextChange: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

const QUIET = 1000;

/** Follows what the paths name, hidden files left out. Resolves when every later change will be seen. */
export async function watchFolders(paths: readonly string[]): Promise<Watching> {
  const roots = paths.map((given) => path.resolve(given));
  const watcher = watch(roots, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (file) => !roots.includes(file) && path.basename(file).startsWith("."),
  });
  let changed = false;
  let tell: (() => void) | null = null;
  let timer: NodeJS.Timeout | undefined;
  const settle = () => {
    changed = true;
    tell?.();
  };
  watcher.on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(settle, QUIET);
  });
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
  return {
    nextChange: async () => {
      if (!changed) {
        await new Promise<void>((resolve) => {
          tell = resolve;
        });
      }
      changed = false;
      tell = null;
    },
    stop: async () => {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
