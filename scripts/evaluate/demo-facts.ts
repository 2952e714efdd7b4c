import type { Paragraph } from "#lib/article/article";
import type { Report } from "#lib/compare/comparison";
import type { Figure } from "#lib/extract/analysis";
import { readAuthority } from "#lib/files/read-authority";
import { toMeasurements } from "#scripts/evaluate/facts";
import {
  type Facts,
  findPlaceId,
  type LabelledFigure,
  METRIC_OF,
  readFacts,
} from "#scripts/evaluate/labelled-analysis";
import type { Measurement } from "#scripts/evaluate/measurement";
import { readReports } from "#scripts/evaluate/read-reports";

type PlaceId = (name: string | null) => string | null;
type Match = { readonly label: LabelledFigure; readonly figure: Figure };

/**
 * Figures, places and dates of the demonstration corpus against what a careful reader found there. A
 * figure is right when its words overlap the label's, with the same metric and a range that holds the
 * number said. Deaths told by name are not labelled as figures and not counted.
 */
export async function evaluateDemoFacts(): Promise<Measurement[]> {
  const reports = await readReports("corpus", { outlet: null, published: null });
  const placeId = findPlaceId(readAuthority().authority.places);
  const entries = Object.entries(readFacts()).map(([file, facts]) => {
    const report = reports.get(file);
    if (report === undefined) throw new Error(`Cannot measure facts: no article "${file}"`);
    return { facts, report, matches: matchFigures(facts, report) };
  });
  const matches = entries.flatMap((entry) => entry.matches);
  const counts = {
    right: matches.length,
    wanted: entries.reduce((sum, { facts }) => sum + facts.figures.length, 0),
    found: entries.reduce((sum, { report }) => sum + unnamed(report).length, 0),
  };
  const share = (measure: string, all: readonly unknown[], right: readonly unknown[]) => ({
    measure,
    questions: all.length,
    ours: right.length / (all.length || 1),
    baseline: null,
    target: null,
  });
  return [
    ...toMeasurements({ name: "demonstration, figures", target: null }, counts.wanted, counts),
    share(
      "demonstration, relation of the figures found",
      matches,
      matches.filter(({ label, figure }) => label.relation === figure.relation),
    ),
    share(
      "demonstration, place of the figures found",
      matches,
      matches.filter((match) => isPlaced(match, placeId)),
    ),
    share(
      "demonstration, day of the event",
      entries,
      entries.filter(
        ({ facts, report }) => (report.analysis.eventDate?.value ?? null) === facts.eventDate,
      ),
    ),
    share(
      "demonstration, main place",
      entries,
      entries.filter(
        ({ facts, report }) => (report.analysis.mainPlace?.id ?? null) === placeId(facts.mainPlace),
      ),
    ),
  ];
}

const unnamed = ({ analysis }: Report) => analysis.figures.filter(({ named }) => named === null);

function matchFigures({ figures }: Facts, report: Report): Match[] {
  const left = [...unnamed(report)];
  return figures.flatMap((label) => {
    const host = report.article.paragraphs.find(({ text }) => text.includes(label.text));
    const at = left.findIndex((figure) => host !== undefined && isSame(label, figure, host));
    const [figure] = at < 0 ? [] : left.splice(at, 1);
    return figure === undefined ? [] : [{ label, figure }];
  });
}

function isSame(label: LabelledFigure, figure: Figure, { n, text }: Paragraph): boolean {
  const start = text.indexOf(label.text);
  const metric = METRIC_OF[label.metric] ?? label.metric;
  if (figure.paragraph !== n || figure.metric !== metric) return false;
  if (figure.start >= start + label.text.length || figure.end <= start) return false;
  return holdsNumber(label, figure);
}

/** Labels give the number said: "more than 400" is 400 and open, "about 20" is 20. */
function holdsNumber(label: LabelledFigure, { low, high }: Figure): boolean {
  if (label.low === null || low === null) return label.low === low;
  if (label.bound === "about") return low <= label.low && (high ?? label.low) >= label.low;
  return label.high === high && low - label.low >= 0 && low - label.low <= (high === null ? 1 : 0);
}

// Without a place the label of a figure of the main event means the event's own.
function isPlaced({ label, figure }: Match, placeId: PlaceId): boolean {
  if (label.place === null && label.relation === "main") return true;
  return figure.place === placeId(label.place);
}
