import { EVENT_KINDS } from "#lib/events/event-kinds";
import type { ReportLine } from "#lib/events/read-report";

const LEAD = 400;
const HEADLINE_WEIGHT = 2;
const MOST_HITS = 2;
const KEPT = 4;
const ARABIC = /\p{Script=Arabic}/u;

/** The kinds of event that the headline and the start of the text speak of, strongest first. */
export function findKinds(lines: readonly ReportLine[]): [string, number][] {
  const headline = readStart(lines, true);
  const lead = readStart(lines, false).slice(0, LEAD);
  const arabic = ARABIC.test(headline) || ARABIC.test(lead);
  return EVENT_KINDS.map(({ id, words, english, weight }): [string, number] => {
    const pattern = arabic ? words : english;
    const hits = HEADLINE_WEIGHT * countHits(headline, pattern) + countHits(lead, pattern);
    return [id, Math.round(10 * hits * weight) / 10];
  })
    .filter(([, strength]) => strength > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, KEPT);
}

/** All headlines, or as much of the running text as the lead needs. */
function readStart(lines: readonly ReportLine[], headline: boolean): string {
  const texts: string[] = [];
  let length = 0;
  for (const line of lines) {
    if (line.headline !== headline) continue;
    if (!headline && length >= LEAD) break;
    texts.push(line.text);
    length += line.text.length + 1;
  }
  return texts.join("\n");
}

function countHits(text: string, words: RegExp): number {
  return Math.min(MOST_HITS, text.match(words)?.length ?? 0);
}
