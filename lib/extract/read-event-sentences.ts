import type { Paragraph, Span } from "#lib/article/article";
import { EVENT_NOUNS, EVENT_VERBS, OUTCOME_WORDS } from "#lib/extract/event-words";
import { type Clause, splitClauses } from "#lib/extract/split-clauses";
import { splitSentences } from "#lib/extract/split-sentences";
import { wordKey } from "#lib/extract/word-key";

/** A sentence of the running text as the rules for the main event read it; offsets into its paragraph. */
export type EventSentence = {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Offsets into the paragraph. */
  readonly clauses: readonly Clause[];
  /** Base forms of the verbs of happening outside background clauses. */
  readonly verbs: ReadonlySet<string>;
  /** Something happens in it outside background clauses, told by a verb or an indefinite noun. */
  readonly event: boolean;
  /** It tells an outcome first and how it came about "after" that, without a comma. */
  readonly outcome: boolean;
};

const WORD = /\p{L}[\p{L}\p{M}\u0640]*/gu;
const DEFINITE = new Set([
  "the",
  "this",
  "that",
  "these",
  "those",
  "his",
  "her",
  "its",
  "their",
  "s",
]);
const REACH = 3;

/** Gives the first sentences of an article's body, at most so many. */
export type EventTeller = (limit: number) => readonly EventSentence[];

/**
 * Binds an article: gives the first sentences of its body paragraphs in order, without datelines. Each is
 * read once, when it is first asked for. `split` holds the sentences of each paragraph if they are known.
 */
export function tellEvents(
  paragraphs: readonly Paragraph[],
  split: readonly (readonly Span[])[] = [],
): EventTeller {
  const told: EventSentence[] = [];
  const left = readInOrder(paragraphs, split);
  return (limit) => {
    while (told.length < limit) {
      const next = left.next();
      if (next.done === true) break;
      told.push(next.value);
    }
    return told.slice(0, limit);
  };
}

function* readInOrder(
  paragraphs: readonly Paragraph[],
  split: readonly (readonly Span[])[],
): Generator<EventSentence, undefined> {
  for (const [i, { n, text, kind, dateline }] of paragraphs.entries()) {
    if (kind !== "body") continue;
    const from = dateline?.end ?? 0;
    const known = from === 0 ? split[i] : undefined;
    for (const { start, end } of known ?? splitSentences(text.slice(from))) {
      yield readEventSentence(text.slice(from + start, from + end), n, from + start);
    }
  }
}

/** Reads one sentence that begins at `start` of paragraph `paragraph`. */
export function readEventSentence(text: string, paragraph: number, start: number): EventSentence {
  const clauses = splitClauses(text);
  const verbs = new Set<string>();
  let noun = false;
  let outcome = false;
  clauses.forEach((clause, i) => {
    if (clause.background) {
      outcome ||= tellsOutcome(text, clauses[i - 1]);
      return;
    }
    const read = readClause(text.slice(clause.start, clause.end));
    for (const verb of read.verbs) verbs.add(verb);
    noun ||= read.noun;
  });
  return {
    paragraph,
    start,
    end: start + text.length,
    text,
    clauses: clauses.map((clause) => ({
      ...clause,
      start: clause.start + start,
      end: clause.end + start,
    })),
    verbs,
    event: noun || verbs.size > 0,
    outcome,
  };
}

function readClause(clause: string): { readonly verbs: readonly string[]; readonly noun: boolean } {
  const words = (clause.match(WORD) ?? []).map(wordKey);
  const verbs: string[] = [];
  let noun = false;
  for (const [i, word] of words.entries()) {
    const plain = withoutConjunction(word);
    const verb = EVENT_VERBS.get(plain) ?? null;
    const happening = EVENT_NOUNS.has(word);
    if (verb === null && !happening) continue;
    const known = isDefinite(words, i);
    // "the January 3 killing of" names what the reader knows of; "killing three" tells it.
    if (verb !== null && !(known && isNominal(plain))) verbs.push(verb);
    noun ||= happening && !known;
  }
  return { verbs, noun };
}

const withoutConjunction = (word: string) =>
  /^[وف]/.test(word) && !EVENT_VERBS.has(word) ? word.slice(1) : word;

// Forms that are nouns as well: "the attack", "the fighting", "the protests".
const isNominal = (word: string) =>
  word.endsWith("ing") || EVENT_NOUNS.has(word) || NOUN_TOO.has(word);
const NOUN_TOO = new Set(
  "raids march rally vote votes visit strike strikes fire hit clash ban parade leak fall crash march fight fights".split(
    " ",
  ),
);

function isDefinite(words: readonly string[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - REACH; k--) {
    if (DEFINITE.has(words[k] ?? "")) return true;
  }
  return false;
}

function tellsOutcome(text: string, before: Clause | undefined): boolean {
  if (before === undefined || before.background) return false;
  const clause = text.slice(before.start, before.end);
  if (/[,;:،؛]\s*$/.test(clause)) return false;
  return [...clause.matchAll(WORD)].some(([word]) => OUTCOME_WORDS.has(wordKey(word)));
}
