import type { Paragraph, Span } from "#lib/article/article";
import { fold } from "#lib/article/fold";
import type { Evidence, UnknownName } from "#lib/extract/analysis";
import { BODY_WORDS, isNameWord } from "#lib/extract/figures/read-name";
import { byStart, overlapping, sortByParagraph } from "#lib/extract/figures/sorted-spans";
import { splitWords, type Word } from "#lib/extract/figures/split-words";
import { FUNCTION_WORDS, TITLES } from "#lib/extract/name-words";

const READ = new Set(["headline", "body", "subheading"]);
const PARTICLES = new Set("al el bin bint ibn abu abd de del la van von der of".split(" "));
const OPENING = new Set('. ! ? : ; “ ” " ‘ ( [ « » • – — | …'.split(" "));
const LONGEST = 8;
const LEAST_LETTERS = 3;
/** Share of capitalised words from which a line is written in title case, where capitals tell nothing. */
const TITLE_CASE = 0.6;

/**
 * Capitalised names that none of the covered spans (known actors, places, dates) holds, in order of
 * first mention, with every mention. A capital at the start of a sentence or in a line of title case
 * tells nothing by itself; a surname alone counts for the full name that precedes it.
 */
export function findUnknownNames(
  paragraphs: readonly Paragraph[],
  covered: readonly Evidence[],
  split: readonly (readonly Word[])[] = paragraphs.map(({ text }) => splitWords(text)),
): UnknownName[] {
  const spans = sortByParagraph(covered);
  const lines = paragraphs
    .map((paragraph, i) => ({ paragraph, words: split[i] ?? [] }))
    .filter(({ paragraph }) => READ.has(paragraph.kind));
  const common = lowerCased(lines);
  const runs = lines.flatMap(({ paragraph, words }) =>
    isTitleCase(words) ? [] : runsOf(paragraph, words, spans.get(paragraph.n) ?? [], common),
  );
  return groupNames(runs);
}

type Run = Evidence & { readonly text: string; readonly size: number; readonly opens: boolean };

function lowerCased(lines: readonly { readonly words: readonly Word[] }[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { words } of lines) {
    for (const { kind, capital, key } of words) if (kind === "word" && !capital) found.add(key);
  }
  return found;
}

// A headline has no full stop.
function isTitleCase(words: readonly Word[]): boolean {
  for (const { key } of words.slice(-3)) if (/[.!?؟]/u.test(key)) return false;
  let long = 0;
  let capitals = 0;
  for (const { kind, text, capital } of words) {
    if (kind !== "word" || text.length <= 3) continue;
    long += 1;
    if (capital) capitals += 1;
  }
  return long >= 4 && capitals / long >= TITLE_CASE;
}

function runsOf(
  { n, text, dateline }: Paragraph,
  words: readonly Word[],
  covered: readonly Span[],
  common: ReadonlySet<string>,
): Run[] {
  const known = dateline === undefined ? covered : [dateline, ...covered].toSorted(byStart);
  const runs: Run[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!isFree(words[i], known)) continue;
    const to = endOfRun(words, i, known);
    const opens = i === 0 || OPENING.has(words[i - 1]!.key);
    const from = trimStart(words, i, to, opens, common);
    if (from < to && isName(words.slice(from, to), opens && from === i, common)) {
      const span = { start: words[from]!.start, end: words[to - 1]!.end };
      runs.push({
        paragraph: n,
        ...span,
        text: text.slice(span.start, span.end),
        size: to - from,
        opens: opens && from === i,
      });
    }
    i = to - 1;
  }
  return runs;
}

// "Iran-backed", "US-trained", "Shiite-majority" tell of a name, they are none; "al-Sadr" is.
const COMPOUND = /^(?!(?:[Aa]l|[Ee]l|[Aa][nstdrz]|[Aa]sh)-)\p{Lu}[\p{L}.]*-\p{Ll}+$/u;

// Capitalised, but nobody whom an authority could list: beliefs, platforms, words of the press.
const NO_NAMES = new Set(
  `god allah almighty quran koran bible twitter facebook telegram instagram youtube whatsapp tiktok google internet
  covid covid-19 coronavirus ramadan eid muharram ashura arbaeen christmas easter muslims christians marines
  briton britons arab arabs ok tv am pm`.split(/\s+/),
);

const isFree = (word: Word | undefined, known: readonly Span[]) =>
  word !== undefined &&
  isNameWord(word) &&
  !COMPOUND.test(word.text) &&
  !NO_NAMES.has(word.key) &&
  overlapping(known, word) === undefined;

function endOfRun(words: readonly Word[], from: number, known: readonly Span[]): number {
  let to = from + 1;
  for (let k = from + 1; k < from + LONGEST && !words[to - 1]!.possessive; k++) {
    if (isFree(words[k], known)) to = k + 1;
    else if (words[k]?.kind !== "word" || !PARTICLES.has(words[k]!.key)) break;
  }
  return to;
}

/** Without titles, and without a common word that only opens the sentence. */
function trimStart(
  words: readonly Word[],
  i: number,
  to: number,
  opens: boolean,
  common: ReadonlySet<string>,
): number {
  let from = i;
  while (from < to && isDropped(words[from]!, opens && from === i, common)) from += 1;
  return from;
}

const isDropped = ({ key, capital }: Word, opens: boolean, common: ReadonlySet<string>): boolean =>
  TITLES.has(key) ||
  FUNCTION_WORDS.has(key) ||
  (opens && common.has(key)) ||
  (!capital && PARTICLES.has(key));

function isName(run: readonly Word[], opens: boolean, common: ReadonlySet<string>): boolean {
  const letters = run.reduce((sum, { text }) => sum + text.replace(/\P{L}/gu, "").length, 0);
  if (letters < LEAST_LETTERS || run.every(({ key }) => BODY_WORDS.has(key))) return false;
  const [first] = run;
  if (run.length > 1 || first === undefined) return true;
  return !opens && !common.has(first.key);
}

/** Mentions by name; a single word joins the longer name before it that ends or starts with it. */
function groupNames(runs: readonly Run[]): UnknownName[] {
  const names = new Map<string, { text: string; mentions: Evidence[] }>();
  const longer = new Map<string, string>();
  for (const { paragraph, start, end, text, size } of runs) {
    const key = fold(text);
    const name = size === 1 ? (longer.get(key) ?? key) : key;
    const known = names.get(name) ?? { text, mentions: [] };
    known.mentions.push({ paragraph, start, end });
    names.set(name, known);
    const last = key.split(/\s+/).at(-1) ?? key;
    if (size > 1 && !longer.has(last)) longer.set(last, key);
  }
  return [...names.values()];
}
