import { existsSync } from "node:fs";
import type { Article } from "#lib/article/article";
import { analyse } from "#lib/extract/analyse";
import type { Analysis, Evidence } from "#lib/extract/analysis";
import { buildMatcher } from "#lib/extract/build-matcher";
import { readAuthority } from "#lib/files/read-authority";
import { seededRandom } from "#scripts/bench/seeded-random";
import type { Measurement } from "#scripts/evaluate/measurement";
import { readReports } from "#scripts/evaluate/read-reports";
import { toArticle } from "#scripts/evaluate/to-article";

const PUBLISHED = "2022-09-01";
const FOLDERS = [
  "corpus",
  "../shared/corpora/seeds",
  "../shared/corpora/ecbplus-dev/articles.jsonl",
  "../shared/corpora/g5-dev/articles.jsonl",
];
const RANDOM_TEXTS = 400;
const LONGEST = 300;
/** Repeated to a tenth of a million characters: what rules that look ahead or back may choke on. */
const PIECES = [
  "123 ",
  '"',
  "“a ",
  "A",
  "قتل",
  "\u200f",
  "a\u0301",
  "😀",
  "al-",
  "(",
  "no one was ",
  "Monday ",
  "a",
  " ",
];
const LONE_SURROGATE = /\p{Surrogate}/u;
const LINE = 100_000;
const WORDS = 400;
const RUNS = 30;
const LONG = 100_000;
const MOST_TIMES = 300;
const MOST_MILLISECONDS = 8;

/** Whether every fact stands where it says, nothing throws, and cost grows no faster than length. */
export async function evaluateRobustness(): Promise<Measurement[]> {
  const matcher = buildMatcher(readAuthority().authority);
  const read = (article: Article) => analyse(article, matcher);
  const reports = [];
  for (const folder of FOLDERS.filter((path) => existsSync(path))) {
    reports.push(...(await readReports(folder, { outlet: null, published: null })).values());
  }
  const spans = reports.flatMap(({ article, analysis }) =>
    spansOf(analysis).map((span) => isSound(article, span)),
  );
  const inputs = [...randomTexts(), ...PIECES.map((piece) => piece.repeat(LINE / piece.length))];
  const thrown = inputs.filter((text) => throws(() => read(toArticle([text], PUBLISHED))));
  const bodies = reports.flatMap(({ article }) =>
    article.paragraphs.filter(({ kind }) => kind === "body").map(({ text }) => text),
  );
  const short = toArticle(takeWords(bodies, WORDS), PUBLISHED);
  const brief = fastest(RUNS, () => read(short));
  const long = fastest(2, () => read(toArticle(takeWords(bodies, LONG), PUBLISHED)));
  const line = (measure: string, questions: number, ours: number, target: number) => ({
    measure,
    questions,
    ours,
    baseline: null,
    target,
  });
  return [
    line("facts that stand where they say", spans.length, share(spans), 1),
    line("inputs that throw", inputs.length, thrown.length, 0),
    line("milliseconds of processor for 400 words", RUNS, brief, MOST_MILLISECONDS),
    line("times as long for 100,000 words as for 400", 1, long / brief, MOST_TIMES),
  ];
}

const share = (values: readonly boolean[]) => values.filter(Boolean).length / (values.length || 1);

function spansOf(analysis: Analysis): readonly Evidence[] {
  const { actors, places, unknownNames, dates, figures, quotes, attributions } = analysis;
  const named = [...actors, ...places, ...unknownNames].flatMap(({ mentions }) => mentions);
  return [...named, ...dates, ...figures, ...quotes, ...attributions];
}

/** Inside its paragraph, not empty, and cut through no character. */
function isSound({ paragraphs }: Article, { paragraph, start, end }: Evidence): boolean {
  const text = paragraphs.find(({ n }) => n === paragraph)?.text ?? "";
  const words = text.slice(start, end);
  return start >= 0 && start < end && end <= text.length && !LONE_SURROGATE.test(words);
}

function throws(read: () => unknown): boolean {
  try {
    read();
    return false;
  } catch {
    return true;
  }
}

function* randomTexts(): Generator<string> {
  const random = seededRandom(1);
  for (let i = 0; i < RANDOM_TEXTS; i++) {
    const length = Math.floor(random() * LONGEST);
    yield String.fromCharCode(...Array.from({ length }, () => Math.floor(random() * 0x10000)));
  }
}

function takeWords(paragraphs: readonly string[], wanted: number): string[] {
  const taken: string[] = [];
  for (let words = 0, i = 0; words < wanted; i++) {
    const text = paragraphs[i % paragraphs.length] ?? "";
    taken.push(text);
    words += Math.max(1, text.split(/\s+/).length);
  }
  return taken;
}

const MICROSECONDS = 1000;

/** Least processor time of a few runs in milliseconds: what else the machine does counts little. */
function fastest(runs: number, run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const { user, system } = process.cpuUsage();
    run();
    const used = process.cpuUsage({ user, system });
    best = Math.min(best, (used.user + used.system) / MICROSECONDS);
  }
  return best;
}
