import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { fold } from "#lib/article/fold";
import type { Report } from "#lib/compare/comparison";
import type {
  Analysis,
  Attribution,
  Bound,
  Evidence,
  Figure,
  Relation,
} from "#lib/extract/analysis";
import type { PlaceEntry } from "#lib/extract/authority-entry";

/** A figure as a reader labelled it. */
export type LabelledFigure = {
  readonly text: string;
  readonly metric: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound?: Bound;
  readonly unknown?: boolean;
  readonly place: string | null;
  readonly relation: Relation;
  readonly origin?: string;
  readonly partOf?: string;
  readonly who?: string;
};
/** What a reader found in one article. */
export type Facts = {
  readonly eventDate: string | null;
  readonly mainPlace: string | null;
  readonly figures: readonly LabelledFigure[];
};

const LABELS = "tests/fixtures/demo/facts.yaml";

/** Metrics that extraction counts under one; the words tell the things apart. */
export const METRIC_OF: Readonly<Record<string, string>> = {
  missiles: "rockets",
  drones: "rockets",
  shells: "rockets",
  attackers: "fighters",
};

/** What a careful reader found in the demonstration corpus, by file. */
export const readFacts = (): Record<string, Facts> => parse(readFileSync(LABELS, "utf8"));

/** Finds a place's id by the English name that the labels use; the folded name when there is none. */
export function findPlaceId(places: readonly PlaceEntry[]): (name: string | null) => string | null {
  const ids = new Map<string, string>();
  for (const { id, label, names, kind } of places) {
    for (const name of [label, ...names])
      if (kind !== "country" && !ids.has(fold(name))) ids.set(fold(name), id);
  }
  return (name) => (name === null ? null : (ids.get(fold(name)) ?? fold(name)));
}

/** The report with its figures, date and place as labelled, in the place of what was extracted. */
export function withLabels(
  report: Report,
  facts: Facts,
  placeId: (name: string | null) => string | null,
): Report {
  const at = (text: string): Evidence => {
    const found = report.article.paragraphs.find((paragraph) => paragraph.text.includes(text));
    if (found === undefined)
      throw new Error(
        `Cannot use label "${text}": "${report.article.file}" has no such words, wanted a verbatim text`,
      );
    const start = found.text.indexOf(text);
    return { paragraph: found.n, start, end: start + text.length };
  };
  const drafts = [...facts.figures].map((label) => ({ label, evidence: at(label.text) }));
  drafts.sort(
    (a, b) => a.evidence.paragraph - b.evidence.paragraph || a.evidence.start - b.evidence.start,
  );
  const indexOf = (text: string) => drafts.findIndex(({ label }) => label.text === text);
  const figures = drafts.map(
    ({ label, evidence }, index): Figure => ({
      ...evidence,
      metric: METRIC_OF[label.metric] ?? label.metric,
      low: label.low,
      high: label.high,
      bound: label.bound ?? "exactly",
      unknown: label.unknown ?? false,
      named: null,
      actor: label.who ?? null,
      place: placeId(label.place),
      relation: label.relation,
      attribution: attributionOf(label.origin, evidence),
      parts: drafts.flatMap(({ label: other }, part) =>
        other.partOf === drafts[index]?.label.text ? [part] : [],
      ),
      partOf: label.partOf === undefined ? null : indexOf(label.partOf),
    }),
  );
  const analysis: Analysis = {
    ...report.analysis,
    figures,
    eventDate:
      facts.eventDate === null ? null : { value: facts.eventDate, basis: "stated", evidence: null },
    mainPlace:
      facts.mainPlace === null
        ? null
        : { id: placeId(facts.mainPlace) ?? "", evidence: { paragraph: 1, start: 0, end: 0 } },
  };
  return { ...report, analysis };
}

function attributionOf(origin: string | undefined, evidence: Evidence): Attribution | null {
  if (origin === undefined || origin === "article") return null;
  return {
    ...evidence,
    text: origin,
    kind: "institution",
    actor: null,
    count: null,
    origin,
    via: [],
  };
}
