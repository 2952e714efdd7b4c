import type { ArticleSource } from "#lib/article/article-source";
import type { IndexPhase } from "#lib/use-cases/index-articles";

/** Tells a person how far a run is: one line that is rewritten on a terminal, else a line now and then. */
export type Progress = {
  /** `countFiles` gives those there are in all, `countBehind` the articles handed over and not searchable yet. */
  readonly begin: (
    countFiles: () => Promise<number>,
    countBehind: () => Promise<number>,
  ) => Promise<void>;
  readonly onArticle: (source: ArticleSource) => void;
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
  reading: "reading",
  waiting: "waiting for the engine",
  grouping: "sorting reports into events",
  events: "writing the events",
};

const SILENT: Progress = {
  begin: async () => {},
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
  const state = { files: 0, allFiles: 0, articles: 0, last: "", behind: 0 };
  let phase: IndexPhase = "reading";
  let timer: NodeJS.Timeout | undefined;
  const clear = () => {
    if (rewrites) output.write("\r\u001b[K");
  };
  const draw = () => {
    const line = describeProgress({ ...state, phase, ms: now() - started });
    if (rewrites) output.write(`\r\u001b[K${line.slice(0, (output.columns ?? 80) - 1)}`);
    else output.write(`${line}\n`);
  };
  return {
    begin: async (countFiles, countBehind) => {
      state.allFiles = await countFiles();
      const tick = async () => {
        state.behind = await countBehind().catch(() => state.behind);
        if (timer !== undefined) draw();
      };
      timer = setInterval(() => void tick(), rewrites ? REWRITE_EVERY : LINE_EVERY);
      timer.unref();
    },
    onArticle: ({ file }) => {
      state.articles++;
      const name = file.split("#")[0] ?? file;
      if (name !== state.last) state.files++;
      state.last = name;
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

/** One line: files, articles, articles a second, time left where files tell it, and how far the engine is behind. */
export function describeProgress(state: {
  readonly phase: IndexPhase;
  readonly files: number;
  readonly allFiles: number;
  readonly articles: number;
  readonly behind: number;
  readonly ms: number;
}): string {
  const { phase, files, allFiles, articles, behind, ms } = state;
  const parts = [`${PHASES[phase]}: ${files} of ${allFiles} files, ${articles} articles`];
  if (phase === "reading" && ms >= RATE_AFTER) {
    parts.push(`${Math.round((articles * 1000) / ms)} a second`);
    // The files behind a single big one tell nothing about the time it takes.
    if (files > 1) parts.push(`about ${inWords((ms / files) * (allFiles - files))} left`);
  }
  if (behind > 0) parts.push(`engine ${behind} articles behind`);
  return `… ${parts.join(", ")}`;
}

function inWords(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1000));
  if (seconds < 90) return `${seconds} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}
