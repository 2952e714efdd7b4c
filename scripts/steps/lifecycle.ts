import { constants } from "node:os";
import { describeError } from "./describe-error.mjs";

/** What a command has started and must stop again, last started first. */
export type Lifecycle = {
  /** Notes how to stop a thing; the answer takes the note away once the thing has ended by itself. */
  onEnd(stop: () => Promise<void>): () => void;
  isEnding(): boolean;
  /** Stops everything, then ends this process. */
  end(code: number): Promise<never>;
};

/** The signals that ask a command to end, named as a reader of the terminal would. */
const ENDING_SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs a command that starts other processes. Ctrl-C, SIGTERM, SIGHUP and errors stop them in order;
 * the exit code is 128 + the signal's number, or 1. A second signal does not wait.
 */
export async function runCommand(work: (life: Lifecycle) => Promise<void>): Promise<void> {
  const life = createLifecycle();
  for (const signal of ENDING_SIGNALS) process.on(signal, () => endOnSignal(life, signal));
  try {
    await work(life);
  } catch (error) {
    if (!life.isEnding()) console.error(describeError(error));
    await life.end(1);
  }
}

function createLifecycle(): Lifecycle {
  const stops = new Set<() => Promise<void>>();
  let ending: Promise<never> | null = null;
  const stopAll = async (code: number): Promise<never> => {
    for (const stop of [...stops].reverse()) await stop().catch(() => {});
    process.exit(code);
  };
  return {
    onEnd: (stop) => {
      stops.add(stop);
      return () => stops.delete(stop);
    },
    isEnding: () => ending !== null,
    end: (code) => {
      ending ??= stopAll(code);
      return ending;
    },
  };
}

function endOnSignal(life: Lifecycle, signal: (typeof ENDING_SIGNALS)[number]): void {
  const code = 128 + constants.signals[signal];
  if (life.isEnding()) process.exit(code);
  console.log("\nStopping");
  life.end(code);
}
