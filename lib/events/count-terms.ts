import { fold } from "#lib/article/fold";
import type { Token } from "#lib/article/tokenize";
import type { ReportLine } from "#lib/events/read-report";
import type { TermCounts } from "#lib/events/signature";
import { stemWord } from "#lib/events/stem-word";
import { STOP_WORDS } from "#lib/events/stop-words";
import { termWeight } from "#lib/events/term-weight";

const STOPPED = new Set(STOP_WORDS.map(fold));
const LEAD_WORDS = 70;
const SHORTEST = 2;
const LONGEST = 30;
const KEPT = 80;
const LEAD_BONUS = 1.3;
const NAME_BONUS = 1.2;
const DIGITS = /^\d/;
const CAPITAL = /^\p{Lu}/u;
const SENTENCE_START = /(?:^|[.!?:]["”’)]?\s+["“‘(]?|^["“‘(])$/u;

type Counts = { body: number; lead: number; name: number };

/** The stems that tell most about an article's event, by falling weight; at most 80. */
export function countTerms(lines: readonly ReportLine[]): TermCounts[] {
  const names = findNameWords(lines);
  const counts = new Map<string, Counts>();
  let words = 0;
  for (const { tokens, headline } of lines) {
    for (const token of tokens) {
      const inLead = headline || words < LEAD_WORDS;
      if (!headline) words++;
      if (!tells(token)) continue;
      const count = countOf(counts, stemWord(token.key));
      count.body++;
      if (inLead) count.lead++;
      if (names.has(token.key) && isCapital(token.text)) count.name++;
    }
  }
  return selectTerms(counts);
}

/** Words written with a capital where no sentence begins; headlines capitalise everything. */
function findNameWords(lines: readonly ReportLine[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { text, tokens, headline } of lines) {
    if (headline) continue;
    for (const { text: word, key, start } of tokens) {
      if (!isCapital(word) || names.has(key)) continue;
      if (!SENTENCE_START.test(text.slice(Math.max(0, start - 4), start))) names.add(key);
    }
  }
  return names;
}

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : CAPITAL.test(word);
}

function tells({ key }: Token): boolean {
  return key.length >= SHORTEST && key.length <= LONGEST && !DIGITS.test(key) && !STOPPED.has(key);
}

function countOf(counts: Map<string, Counts>, stem: string): Counts {
  const known = counts.get(stem);
  if (known !== undefined) return known;
  const fresh = { body: 0, lead: 0, name: 0 };
  counts.set(stem, fresh);
  return fresh;
}

function selectTerms(counts: ReadonlyMap<string, Counts>): TermCounts[] {
  return [...counts]
    .map(([stem, count]) => ({ stem, count, weight: importance(stem, count) }))
    .sort((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1))
    .slice(0, KEPT)
    .map(({ stem, count }) => ({ stem, ...count }));
}

function importance(stem: string, { body, lead, name }: Counts): number {
  const bonus = (lead > 0 ? LEAD_BONUS : 1) * (name > 0 ? NAME_BONUS : 1);
  return (1 + Math.log(body)) * termWeight(stem) * bonus;
}
