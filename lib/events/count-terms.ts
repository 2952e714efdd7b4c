import { fold } from "#lib/article/fold";
import { rememberWords } from "#lib/article/remember-words";
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
const ASCII_END = 128;
/** Damped counts by count, as far as most go. */
const DAMPED = Float64Array.from({ length: 64 }, (_, count) => 1 + Math.log(count));
const SENTENCE_START = /(?:^|[.!?:]["”’)]?\s+["“‘(]?|^["“‘(])$/u;

type Counts = { body: number; lead: number; name: number };
type Stem = { readonly stem: string; readonly weight: number };

/** Of a word that tells nothing. */
const NO_STEM: Stem = { stem: "", weight: 0 };

/** One look for what is asked of every word of every text. */
const findStem = rememberWords((key: string): Stem => {
  if (!tells(key)) return NO_STEM;
  const stem = stemWord(key);
  return { stem, weight: termWeight(stem) };
});

/** The stems that tell most about an article's event, by falling weight; at most 80. */
export function countTerms(lines: readonly ReportLine[]): TermCounts[] {
  const names = findNameWords(lines);
  const counts = new Map<string, Counts & Stem>();
  let words = 0;
  for (const { tokens, headline } of lines) {
    for (const token of tokens) {
      const inLead = headline || words < LEAD_WORDS;
      if (!headline) words++;
      const stem = findStem(token.key);
      if (stem === NO_STEM) continue;
      const count = countOf(counts, stem);
      count.body++;
      if (inLead) count.lead++;
      if (isCapital(token.text) && names.has(token.key)) count.name++;
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
  return code < ASCII_END ? code >= 65 && code <= 90 : CAPITAL.test(word);
}

function tells(key: string): boolean {
  return key.length >= SHORTEST && key.length <= LONGEST && !DIGITS.test(key) && !STOPPED.has(key);
}

function countOf(counts: Map<string, Counts & Stem>, { stem, weight }: Stem): Counts {
  const known = counts.get(stem);
  if (known !== undefined) return known;
  const fresh = { stem, weight, body: 0, lead: 0, name: 0 };
  counts.set(stem, fresh);
  return fresh;
}

function selectTerms(counts: ReadonlyMap<string, Counts & Stem>): TermCounts[] {
  return [...counts.values()]
    .map((count) => ({ count, importance: rate(count) }))
    .sort((a, b) => b.importance - a.importance || (a.count.stem < b.count.stem ? -1 : 1))
    .slice(0, KEPT)
    .map(({ count: { stem, body, lead, name } }) => ({ stem, body, lead, name }));
}

function rate({ weight, body, lead, name }: Counts & Stem): number {
  const bonus = (lead > 0 ? LEAD_BONUS : 1) * (name > 0 ? NAME_BONUS : 1);
  return (DAMPED[body] ?? 1 + Math.log(body)) * weight * bonus;
}
