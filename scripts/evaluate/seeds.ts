import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { makeArticle } from "#lib/article/make-article";
import { analyse } from "#lib/extract/analyse";
import { buildMatcher } from "#lib/extract/build-matcher";
import { readAuthority } from "#lib/files/read-authority";
import { countCommon } from "#scripts/evaluate/facts";
import type { Measurement } from "#scripts/evaluate/measurement";

type Golden = {
  readonly published: string;
  readonly figures: readonly string[];
  readonly quotes: readonly string[];
  readonly dates: readonly string[];
};
type Found = { readonly golden: Golden; readonly read: ReturnType<typeof readFacts> };

const FOLDER = "../shared/corpora/seeds";
const LABELS = "tests/fixtures/evaluation/seeds.yaml";
const OPENING = 20;

/** The golden facts of the seed articles, with their dates of publication and without; nothing where the seeds are not. */
export function evaluateSeeds(): Measurement[] {
  if (!existsSync(FOLDER)) return [];
  const golden = parse(readFileSync(LABELS, "utf8")) as Golden[];
  const matcher = buildMatcher(readAuthority().authority);
  const read = (dated: boolean) =>
    golden.map((labels, seed) => ({
      golden: labels,
      read: readFacts(seed, dated ? labels.published : null, matcher),
    }));
  return [
    ...measure("seeds", read(true)),
    ...measure("seeds without dates of publication", read(false)),
  ];
}

function measure(name: string, seeds: readonly Found[]): Measurement[] {
  const dated = name === "seeds";
  const figures = seeds.map(({ golden, read }) => {
    const wanted = golden.figures.map(withoutParts);
    return count(wanted, openPlaces(read.figures, wanted));
  });
  const quotes = seeds.map(({ golden, read }) => count(golden.quotes, read.quotes));
  const dates = seeds.map(({ golden, read }) => count(golden.dates, [...new Set(read.dates)]));
  const invented = seeds.flatMap(({ read }) =>
    read.years.filter((year) => !read.text.includes(year)),
  );
  const line = (what: string, questions: number, ours: number, target: number | null) => ({
    measure: `${name}, ${what}`,
    questions,
    ours,
    baseline: null,
    target,
  });
  const share = (what: string, counts: readonly Count[]) =>
    line(what, sum(counts, "wanted"), sum(counts, "right") / sum(counts, "wanted"), 1);
  const others = sum(figures, "found") - sum(figures, "right");
  return [
    share("golden figures", figures),
    line("other figures", sum(figures, "found"), others, 0),
    share("quotations with their speaker", quotes),
    dated
      ? share("golden dates", dates)
      : line("years that the text does not name", seeds.length, invented.length, 0),
  ];
}

type Count = { readonly right: number; readonly wanted: number; readonly found: number };

const count = (wanted: readonly string[], found: readonly string[]): Count => ({
  right: countCommon(wanted, found),
  wanted: wanted.length,
  found: found.length,
});

const sum = (counts: readonly Count[], key: keyof Count) =>
  counts.reduce((total, each) => total + each[key], 0);

// A trailing list of a label is of the parts.
const withoutParts = (row: string) => row.replace(/ \d+(?:,\d+)+$/, "");

/** The found rows with their place left open where the label of the same row leaves it open. */
function openPlaces(found: readonly string[], wanted: readonly string[]): string[] {
  return found.map((row) => {
    const open = row.split(" ").toSpliced(PLACE, 1, "*").join(" ");
    return wanted.includes(open) ? open : row;
  });
}

const PLACE = 4;

function readFacts(
  seed: number,
  published: string | null,
  matcher: ReturnType<typeof buildMatcher>,
) {
  const file = readdirSync(FOLDER).sort()[seed] ?? "";
  const text = readFileSync(`${FOLDER}/${file}`, "utf8");
  const raw = { key: null, title: null, outlet: null, url: null, published, lang: null, text };
  const article = makeArticle(raw, file, { outlet: null, published: null });
  const { figures, quotes, dates } = analyse(article, matcher);
  const textOf = (n: number) =>
    article.paragraphs.find((paragraph) => paragraph.n === n)?.text ?? "";
  const values = dates.flatMap(({ value }) => value ?? []);
  return {
    text,
    figures: figures.map(({ paragraph, metric, low, high, place, relation, attribution }) =>
      [paragraph, metric, low, high, place, relation, attribution?.origin ?? "-"]
        .map(String)
        .join(" "),
    ),
    quotes: quotes.map(
      ({ paragraph, start, end, actor, speaker }) =>
        `${textOf(paragraph).slice(start, end).slice(0, OPENING)}|${actor ?? speaker}`,
    ),
    dates: values,
    years: values.map((value) => value.slice(0, 4)).filter((year) => /^\d{4}$/.test(year)),
  };
}
