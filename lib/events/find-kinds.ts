import { EVENT_KINDS, type Script } from "#lib/events/event-kinds";
import type { ReportLine } from "#lib/events/read-report";

const LEAD = 400;
const HEADLINE_WEIGHT = 2;
const MOST_HITS = 2;
const KEPT = 4;
const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ["latin", /[a-z]/],
  ["arabic", /\p{Script=Arabic}/u],
];

/** The kinds of event that the headline and the start of the text speak of, strongest first. */
export function findKinds(lines: readonly ReportLine[]): [string, number][] {
  const headline = searched(lines.filter((line) => line.headline));
  const lead = searched(
    lines.filter((line) => !line.headline),
    LEAD,
  );
  return EVENT_KINDS.map(({ id, words, weight }): [string, number] => {
    const hits = HEADLINE_WEIGHT * countHits(headline, words) + countHits(lead, words);
    return [id, Math.round(10 * hits * weight) / 10];
  })
    .filter(([, strength]) => strength > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, KEPT);
}

type Searched = { readonly text: string; readonly scripts: readonly Script[] };

function searched(lines: readonly ReportLine[], length?: number): Searched {
  const text = lines
    .map((line) => line.text)
    .join("\n")
    .slice(0, length)
    .toLowerCase();
  const scripts = SCRIPTS.filter(([, letter]) => letter.test(text)).map(([script]) => script);
  return { text, scripts };
}

function countHits({ text, scripts }: Searched, words: Readonly<Record<Script, RegExp>>): number {
  let hits = 0;
  for (const script of scripts) hits += text.match(words[script])?.length ?? 0;
  return Math.min(MOST_HITS, hits);
}
