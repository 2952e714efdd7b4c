import type { Article, ParagraphKind } from "#lib/article/article";
import { fold } from "#lib/article/fold";
import { type Token, tokenize } from "#lib/article/tokenize";
import type { TermCounts } from "#lib/events/signature";
import { stemWord } from "#lib/events/stem-word";
import { STOP_WORDS } from "#lib/events/stop-words";
import { termWeight } from "#lib/events/term-weight";

const REPORTING: ReadonlySet<ParagraphKind> = new Set(["headline", "body", "subheading"]);
const STOPPED = new Set(STOP_WORDS.map(fold));
const LEAD_WORDS = 70;
const OPENING_WORDS = 25;
const LONGEST = 400;
const SHORTEST = 2;
const KEPT = 90;
const DIGITS = /^\d/;
const CAPITAL = /^\p{Lu}/u;
const SENTENCE_START = /(?:^|[.!?:]["”’)]?\s+["“‘(]?|^["“‘(])$/u;

type Counts = { body: number; lead: number; opening: number; name: number };
type Line = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly headline: boolean;
};

/** The stems that tell most about an article's event, by falling weight; at most 90. */
export function countTerms(article: Article): TermCounts[] {
  const lines = readLines(article);
  const names = findNameWords(lines);
  const counts = new Map<string, Counts>();
  let place = 0;
  for (const { tokens, headline } of lines) {
    for (const token of tokens) {
      const inOpening = headline || place < OPENING_WORDS;
      if (!headline) place++;
      if (!tells(token)) continue;
      const count = countOf(counts, stemWord(token.key));
      count.body++;
      if (headline || place <= LEAD_WORDS) count.lead++;
      if (inOpening) count.opening++;
      if (CAPITAL.test(token.text) && names.has(token.key)) count.name++;
    }
  }
  return selectTerms(counts);
}

function readLines(article: Article): Line[] {
  const lines = article.paragraphs
    .filter(({ kind }) => REPORTING.has(kind))
    .map(({ text, kind, dateline }) => {
      const running = dateline === undefined ? text : text.slice(dateline.end);
      return { text: running, tokens: tokenize(running), headline: kind === "headline" };
    });
  const stated = article.title;
  const written = lines.some(({ headline }) => headline);
  if (stated === null || written) return lines;
  return [{ text: stated, tokens: tokenize(stated), headline: true }, ...lines];
}

/** Words written with a capital where no sentence begins. */
function findNameWords(lines: readonly Line[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { text, tokens, headline } of lines) {
    if (headline) continue;
    for (const token of tokens) {
      if (!CAPITAL.test(token.text) || names.has(token.key)) continue;
      if (!SENTENCE_START.test(text.slice(Math.max(0, token.start - 4), token.start))) {
        names.add(token.key);
      }
    }
  }
  return names;
}

function tells({ key }: Token): boolean {
  return key.length >= SHORTEST && key.length < LONGEST && !DIGITS.test(key) && !STOPPED.has(key);
}

function countOf(counts: Map<string, Counts>, stem: string): Counts {
  const known = counts.get(stem);
  if (known !== undefined) return known;
  const fresh = { body: 0, lead: 0, opening: 0, name: 0 };
  counts.set(stem, fresh);
  return fresh;
}

function selectTerms(counts: ReadonlyMap<string, Counts>): TermCounts[] {
  return [...counts]
    .map(([stem, count]) => ({ stem, ...count, weight: importance(stem, count) }))
    .sort((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1))
    .slice(0, KEPT)
    .map(({ stem, body, lead, opening, name }) => ({ stem, body, lead, opening, name }));
}

function importance(stem: string, { body, lead, name }: Counts): number {
  return (1 + Math.log(body)) * termWeight(stem) * (lead > 0 ? 1.3 : 1) * (name > 0 ? 1.2 : 1);
}
