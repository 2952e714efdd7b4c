import { EVENT_KINDS } from "#lib/events/event-kinds";
import type { ReportLine } from "#lib/events/read-report";

const LEAD = 400;
const HEADLINE_WEIGHT = 2;
const MOST_HITS = 2;
const KEPT = 4;

/** The kinds of event that the headline and the start of the text speak of, strongest first. */
export function findKinds(lines: readonly ReportLine[]): [string, number][] {
  const headline = textOf(lines.filter((line) => line.headline));
  const lead = textOf(lines.filter((line) => !line.headline)).slice(0, LEAD);
  return EVENT_KINDS.map(({ id, words, weight }): [string, number] => {
    const hits = HEADLINE_WEIGHT * countHits(headline, words) + countHits(lead, words);
    return [id, Math.round(10 * hits * weight) / 10];
  })
    .filter(([, strength]) => strength > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, KEPT);
}

function textOf(lines: readonly ReportLine[]): string {
  return lines.map(({ text }) => text).join("\n");
}

function countHits(text: string, words: RegExp): number {
  return Math.min(MOST_HITS, text.match(words)?.length ?? 0);
}
