import type { Amount } from "#lib/files/measure-files";
import type { IndexPhase } from "#lib/use-cases/index-articles";

/** Tells a person how far a run is: one line that is rewritten on a terminal, else a line now and then. */
export type Progress = {
  /** `measure` gives how much there is to read, `countBehind` the articles handed over and not searchable yet. */
  readonly begin: (
    measure: () => Promise<Amount>,
    countBehind: () => Promise<number>,
  ) => Promise<void>;
  readonly onRead: (read: Amount) => void;
  readonly onArticle: () => void;
  readonly onPhase: (phase: IndexPhase) => void;
  /** A line that stays. */
  readonly say: (line: string) => void;
  readonly end: () => void;
};

type Output = {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
};

const REWRITE_EVERY = 200;
const LINE_EVERY = 5000;
/** Before that a rate says little. */
const RATE_AFTER = 2000;

const PHASES: Readonly<Record<IndexPhase, string>> = {
  reading: "",
  waiting: "waiting for the engine: ",
  grouping: "sorting reports into events: ",
  events: "writing the events: ",
};

const SILENT: Progress = {
  begin: async () => {},
  onRead: () => {},
  onArticle: () => {},
  onPhase: () => {},
  say: (line) => console.error(line),
  end: () => {},
};

/** A progress that keeps only the lines that stay. */
export const quietProgress = (): Progress => SILENT;

/** Progress on standard error or another output; `now` gives milliseconds. */
export function createProgress(
  output: Output = process.stderr,
  now: () => number = () => performance.now(),
): Progress {
  const rewrites = output.isTTY === true;
  const started = now();
  const state = { files: 0, bytes: 0, articles: 0, behind: 0, all: { files: 0, bytes: 0 } };
  let phase: IndexPhase = "reading";
  let timer: NodeJS.Timeout | undefined;
  const clear = () => {
    if (rewrites) output.write("\r\u001b[K");
  };
  const draw = () => {
    const line = describeProgress({ ...state, phase, ms: now() - started });
    // A terminal that does not know its width says 0.
    if (rewrites) output.write(`\r\u001b[K${line.slice(0, (output.columns || 80) - 1)}`);
    else output.write(`${line}\n`);
  };
  return {
    begin: async (measure, countBehind) => {
      state.all = await measure();
      const tick = async () => {
        state.behind = await countBehind().catch(() => state.behind);
        if (timer !== undefined) draw();
      };
      timer = setInterval(() => void tick(), rewrites ? REWRITE_EVERY : LINE_EVERY);
      timer.unref();
    },
    onRead: ({ files, bytes }) => {
      state.files += files;
      state.bytes += bytes;
    },
    onArticle: () => {
      state.articles++;
    },
    onPhase: (next) => {
      phase = next;
    },
    say: (line) => {
      clear();
      output.write(`${line}\n`);
    },
    end: () => {
      clearInterval(timer);
      timer = undefined;
      clear();
    },
  };
}

/** One line: files, articles, articles a second, the time that the rest takes, and how far the engine is behind. */
export function describeProgress(
  state: Amount & {
    readonly phase: IndexPhase;
    readonly all: Amount;
    readonly articles: number;
    readonly behind: number;
    readonly ms: number;
  },
): string {
  const { phase, files, bytes, all, articles, behind, ms } = state;
  const parts = [`${PHASES[phase]}${files} of ${all.files} files, ${articles} articles`];
  if (phase === "reading" && ms >= RATE_AFTER) {
    parts.push(`${Math.round((articles * 1000) / ms)} a second`);
    if (bytes > 0) parts.push(`${inWords((ms / bytes) * Math.max(0, all.bytes - bytes))} left`);
  }
  if (behind > 0) parts.push(`engine ${behind} behind`);
  return `… ${parts.join(", ")}`;
}

function inWords(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1000));
  if (seconds < 90) return `${seconds} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}
