import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { analyse } from "#lib/extract/analyse";
import type { Analysis, Evidence } from "#lib/extract/analysis";
import { buildMatcher } from "#lib/extract/build-matcher";
import { readAuthority } from "#lib/files/read-authority";
import type { Measurement } from "#scripts/evaluate/measurement";
import { toArticle } from "#scripts/evaluate/to-article";

type Labelled = Readonly<Record<string, unknown>> & {
  readonly text: string;
  readonly published?: string | null;
};
type Fact = Readonly<Record<string, unknown>>;

/** A kind of fact: where its labels are, how a label and a found fact are written to be compared. */
type Kind = {
  readonly name: string;
  readonly file: string;
  readonly field: string;
  readonly target: number;
  readonly ofLabel: (fact: Fact) => string;
  readonly ofFound: (analysis: Analysis, textAt: (evidence: Evidence) => string) => string[];
};

const join = (...parts: readonly unknown[]) => parts.map((part) => part ?? "-").join(" | ");

const KINDS: readonly Kind[] = [
  {
    name: "dates: words and value",
    file: "dates.yaml",
    field: "dates",
    target: 0.9,
    ofLabel: ({ text, value }) => join(text, value),
    ofFound: ({ dates }, textAt) => dates.map((date) => join(textAt(date), date.value)),
  },
  {
    name: "figures: metric, low, high, bound",
    file: "figures.yaml",
    field: "figures",
    target: 0.9,
    ofLabel: ({ metric, low, high, bound, unknown }) =>
      join(metric, low, high, unknown === true ? null : bound),
    ofFound: ({ figures }) =>
      figures.map(({ metric, low, high, bound, unknown }) =>
        join(metric, low, high, unknown ? null : bound),
      ),
  },
  {
    name: "quotations: words and speaker",
    file: "quotes.yaml",
    field: "quotes",
    target: 0.85,
    ofLabel: ({ text, speaker }) => join(text, speaker),
    ofFound: ({ quotes }, textAt) => quotes.map((quote) => join(textAt(quote), quote.speaker)),
  },
];

/** Precision, recall and F of each kind of fact on sentences of our own, labelled by hand. */
export function evaluateFacts(): Measurement[] {
  return measureKinds("");
}

/** The same on sentences written after the rules, labelled before what the rules give was looked at. */
export function evaluateBlindFacts(): Measurement[] {
  return measureKinds(BLIND).map((row) => ({
    ...row,
    measure: `${row.measure} (written after the rules)`,
    target: null,
  }));
}

const BLIND = "blind-";

function measureKinds(prefix: string): Measurement[] {
  const matcher = buildMatcher(readAuthority().authority);
  return KINDS.flatMap((kind) => {
    const labelled = parse(
      readFileSync(`tests/fixtures/evaluation/${prefix}${kind.file}`, "utf8"),
    ) as Labelled[];
    const items = labelled.filter((item) => Array.isArray(item[kind.field]));
    const counts = { right: 0, wanted: 0, found: 0 };
    for (const item of items) {
      const wanted = (item[kind.field] as Fact[]).map(kind.ofLabel);
      const analysis = analyse(toArticle([item.text], item.published ?? null), matcher);
      const found = kind.ofFound(analysis, ({ start, end }) => item.text.slice(start, end));
      counts.right += countCommon(wanted, found);
      counts.wanted += wanted.length;
      counts.found += found.length;
    }
    return toMeasurements(kind, items.length, counts);
  });
}

/** How many of the wanted are among the found, each found one taken once. */
export function countCommon(wanted: readonly string[], found: readonly string[]): number {
  const rest = [...found];
  return wanted.filter((each) => {
    const at = rest.indexOf(each);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
}

/** Facts wanted by labels, found by the rules, and those that are both. */
export type Counts = { readonly right: number; readonly wanted: number; readonly found: number };

/** Precision, recall and F as lines of the table. */
export function toMeasurements(
  { name, target }: Pick<Kind, "name"> & { readonly target: number | null },
  questions: number,
  { right, wanted, found }: Counts,
): Measurement[] {
  const precision = found === 0 ? 1 : right / found;
  const recall = wanted === 0 ? 1 : right / wanted;
  const f = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const row = (measure: string, ours: number, aim: number | null): Measurement => ({
    measure: `${name}, ${measure}`,
    questions,
    ours,
    baseline: null,
    target: aim,
  });
  return [row("precision", precision, null), row("recall", recall, null), row("F", f, target)];
}
