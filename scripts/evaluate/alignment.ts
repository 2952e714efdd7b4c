import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { tokenize } from "#lib/article/tokenize";
import type { Report } from "#lib/compare/comparison";
import { cosineMatrix } from "#lib/compare/cosine-matrix";
import { createComparer } from "#lib/compare/paragraph-similarity";
import type { Measurement } from "#scripts/evaluate/measurement";
import { readReports } from "#scripts/evaluate/read-reports";

type Pair = { readonly a: string; readonly an: number; readonly b: string; readonly bn: number };
type Query = {
  readonly from: Report;
  readonly n: number;
  readonly to: Report;
  readonly right: ReadonlySet<number>;
};

const LABELS = "tests/fixtures/demo/passages.yaml";
const TARGET = 0.75;

/**
 * How often the best match of a labelled paragraph in the other report is one that a reader gave:
 * top-1, both ways, over all pairs and over those of one language. The baseline is TF-IDF of words.
 */
export async function evaluateAlignment(): Promise<Measurement[]> {
  const reports = await readReports("corpus", { outlet: null, published: null });
  const queries = readQueries(reports);
  const alike = queries.filter(({ from, to }) => from.article.lang === to.article.lang);
  const across = queries.filter(({ from, to }) => from.article.lang !== to.article.lang);
  return [
    measure("alignment top-1, all pairs", queries, TARGET),
    measure("alignment top-1, one language", alike, null),
    measure("alignment top-1, Arabic and English", across, null),
  ];
}

function measure(name: string, queries: readonly Query[], target: number | null): Measurement {
  return {
    measure: name,
    questions: queries.length,
    ours: share(queries, askOurs),
    baseline: share(queries, askBaseline),
    target,
  };
}

const share = (queries: readonly Query[], ask: (query: Query) => number | null) =>
  queries.filter((query) => query.right.has(ask(query) ?? 0)).length / (queries.length || 1);

function askOurs({ from, to, n }: Query): number | null {
  const { paragraphs, compare } = createComparer([from, to]);
  const question = paragraphs.find((paragraph) => paragraph.report === 0 && paragraph.n === n);
  if (question === undefined) return null;
  const candidates = paragraphs.filter(({ report }) => report === 1);
  return best(candidates, (candidate) => compare(question, candidate))?.n ?? null;
}

function askBaseline({ from, to, n }: Query): number | null {
  const paragraphs = [...from.article.paragraphs, ...to.article.paragraphs];
  const alike = cosineMatrix(paragraphs.map(({ text }) => tokenize(text).map(({ key }) => key)));
  const at = from.article.paragraphs.findIndex((paragraph) => paragraph.n === n);
  const offset = from.article.paragraphs.length;
  const candidates = to.article.paragraphs.map((paragraph, index) => ({
    n: paragraph.n,
    at: offset + index,
  }));
  return best(candidates, (candidate) => alike(at, candidate.at))?.n ?? null;
}

function best<T>(items: readonly T[], score: (item: T) => number): T | null {
  let [found, highest]: [T | null, number] = [null, 0];
  for (const item of items) {
    const value = score(item);
    if (value > highest) [found, highest] = [item, value];
  }
  return found;
}

function readQueries(reports: ReadonlyMap<string, Report>): Query[] {
  const pairs = parse(readFileSync(LABELS, "utf8")) as Pair[];
  const queries = new Map<string, { from: Report; n: number; to: Report; right: Set<number> }>();
  for (const { a, an, b, bn } of pairs) {
    for (const [file, n, other, right] of [
      [a, an, b, bn],
      [b, bn, a, an],
    ] as const) {
      const [from, to] = [reports.get(file), reports.get(other)];
      if (from === undefined || to === undefined)
        throw new Error(
          `Cannot measure alignment: "${LABELS}" names "${from ? other : file}", wanted a file of corpus/`,
        );
      const key = `${file} ${n} ${other}`;
      const query = queries.get(key) ?? { from, n, to, right: new Set<number>() };
      query.right.add(right);
      queries.set(key, query);
    }
  }
  return [...queries.values()];
}
