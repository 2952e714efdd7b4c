import { availableParallelism } from "node:os";
import { Piscina } from "piscina";
import type { ActorMerge } from "#lib/article/corrections";
import type { Derive, DerivedArticle } from "#lib/use-cases/derive-article";

/** What a thread must know to derive as this one would. */
export type ThreadData = {
  readonly authorityFile: string | undefined;
  readonly merges: readonly ActorMerge[];
};

export type Given = {
  readonly article: Parameters<Derive>[0];
  readonly own: Parameters<Derive>[1];
};

/** Derives articles in other threads, so that reading, deriving and the engine work side by side. */
export type Derivers = {
  readonly derive: (...given: Parameters<Derive>) => Promise<DerivedArticle>;
  readonly close: () => Promise<void>;
};

export type Surroundings = {
  readonly cores?: number;
  /** The compiled file that a thread runs. */
  readonly thread?: URL;
};

/** More would wait for the thread that reads; each holds the authority in memory. */
const MOST_THREADS = 4;
/** One for the thread that reads and one for the engine. */
const CORES_TAKEN = 2;
/** Compiled beside the command. */
const THREAD = "./derive-in-thread.mjs";

/**
 * Opens a pool of threads that begin with the first article; null where the reading thread and the engine
 * keep the cores busy between them.
 */
export function openDerivers(
  workerData: ThreadData,
  { cores = availableParallelism(), thread = new URL(THREAD, import.meta.url) }: Surroundings = {},
): Derivers | null {
  const threads = Math.min(MOST_THREADS, cores - CORES_TAKEN);
  if (threads < 1) return null;
  let pool: Piscina<Given, DerivedArticle> | null = null;
  let broken: Error | null = null;
  const open = () => {
    const opened = new Piscina<Given, DerivedArticle>({
      filename: thread.href,
      workerData,
      minThreads: threads,
      maxThreads: threads,
      stricterFIFO: true,
      concurrentTasksPerWorker: 2,
    });
    opened.on("error", (error: Error) => {
      broken = error;
    });
    return opened;
  };
  return {
    derive: (article, own) => {
      pool ??= open();
      const derived = broken === null ? pool.run({ article, own }) : Promise.reject(broken);
      // Should a thread break, the article waited for tells; those behind it are not asked any more.
      derived.catch(() => {});
      return derived;
    },
    close: async () => {
      await pool?.destroy();
    },
  };
}
