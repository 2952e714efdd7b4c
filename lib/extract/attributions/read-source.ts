import type { Span } from "#lib/article/article";
import type { SourceKind } from "#lib/extract/analysis";
import {
  ANONYMOUS,
  DOCUMENT_LINKS,
  DOCUMENTS,
  INSTITUTIONS,
  MEDIA,
  OUTLETS,
  PRONOUNS,
  SPEAKS_FOR,
} from "#lib/extract/attributions/cues";
import { BODY_WORDS, isNameWord } from "#lib/extract/figures/read-name";
import { overlapping, within } from "#lib/extract/figures/sorted-spans";
import { type Word, wordAt } from "#lib/extract/figures/split-words";
import { CALENDAR_WORDS, TITLES } from "#lib/extract/name-words";
import { NATIONALITIES } from "#lib/extract/nationalities";
import { readNumber } from "#lib/extract/read-number";

/** An actor mentioned in the paragraph. */
export type ActorSpan = Span & { readonly id: string; readonly kind: string };

/** Who a phrase names as a source; `pronoun` when it only points to one named before. */
export type Source = Span & {
  readonly kind: SourceKind | "pronoun";
  readonly actor: string | null;
  readonly count: number | null;
  /** The source as written, without its article. */
  readonly origin: string;
  /** Last word of what it is called, folded: "officials" of "two security officials in Basra". */
  readonly head: string;
  /** true for "the officials": may point to a source named before. */
  readonly definite: boolean;
};

const ARTICLES = new Set([
  "the",
  "a",
  "an",
  "this",
  "that",
  "these",
  "those",
  "its",
  "their",
  "his",
  "her",
]);
const PREPOSITIONS = new Set(
  "of from in for with within at on close near to loyal affiliated among inside familiar speaking who that connected linked belonging run owned associated based".split(
    " ",
  ),
);

/**
 * Reads the phrase of words `from` up to `to` as a source. `any`: the cue vouches that whoever stands
 * there speaks; otherwise the phrase must name somebody who can. Null when it does not.
 */
export function readSource(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  actors: readonly ActorSpan[],
  any: boolean,
): Source | null {
  const trimmed = trim(words, from, to);
  if (trimmed === null) return null;
  const phrase = unwrapDocument(words, trimmed.from, trimmed.to);
  const head = headOf(words, phrase.from, phrase.to);
  if (head - phrase.from > LONGEST_HEAD) return null;
  const ground: Phrase = { text, words, ...phrase, head, actors };
  return (
    readPronoun(ground) ??
    readMedia(ground) ??
    readPerson(ground) ??
    readBody(ground) ??
    readAnonymous(ground, any)
  );
}

type Phrase = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
  /** End of the words before the first preposition. */
  readonly head: number;
  readonly actors: readonly ActorSpan[];
};

function trim(words: readonly Word[], from: number, to: number) {
  let [first, last] = [from, to];
  while (first < last && (words[first]?.kind === "mark" || LEADING.has(words[first]?.key ?? "")))
    first += 1;
  while (last > first && TRAILING.has(words[last - 1]?.key ?? "")) last -= 1;
  while (last > first && words[last - 1]?.kind === "mark") last -= 1;
  for (let k = first + 1; k < last; k++) if (RELATIVE.has(words[k]!.key)) last = k;
  if (
    last - first > 2 &&
    CALENDAR_WORDS.has(words[last - 1]!.key) &&
    /^(?:on|last|this)$/.test(words[last - 2]!.key)
  )
    last -= 2;
  return last > first ? { from: first, to: last } : null;
}

const LONGEST_HEAD = 10;
const RELATIVE = new Set(["who", "that", "which"]);
const LEADING = new Set(
  "and but so meanwhile however moreover also then yet midnight noon dawn dusk".split(" "),
);
const TRAILING = new Set("and or of from in for with on at also the a an later".split(" "));

// "the latest numbers by X", "a statement from X" speak for X; so does "the X report".
function unwrapDocument(words: readonly Word[], from: number, to: number) {
  for (let k = from; k < to - 1; k++) {
    if (!DOCUMENTS.has(words[k]?.key ?? "")) continue;
    let next = k + 1;
    while (DOCUMENT_LINKS.has(words[next]?.key ?? "")) next += 1;
    if (next > k + 1 && next < to) return { from: next, to };
  }
  const last = words[to - 1]?.key ?? "";
  const own =
    to - from > 1 &&
    DOCUMENTS.has(last) &&
    last !== "press" &&
    words.slice(from, to - 1).some(isProper);
  return own ? { from, to: to - 1 } : { from, to };
}

function headOf(words: readonly Word[], from: number, to: number): number {
  for (let k = from + 1; k < to; k++) {
    if (PREPOSITIONS.has(words[k]!.key) && !words[k]!.capital) return k;
  }
  return to;
}

const isProper = (word: Word) => isNameWord(word) && !ARTICLES.has(word.key);

const spanOf = ({ words }: Phrase, from: number, to: number): Span => ({
  start: words[from]!.start,
  end: words[to - 1]!.end,
});

function source(phrase: Phrase, kind: Source["kind"], more: Partial<Source> = {}): Source {
  const { words, from, to, head, text } = phrase;
  const bare = from < to - 1 && ARTICLES.has(words[from]!.key) ? from + 1 : from;
  const last = words[head - 1]?.key ?? "";
  return {
    ...spanOf(phrase, from, to),
    kind,
    actor: null,
    count: null,
    origin: text.slice(words[bare]!.start, words[to - 1]!.end),
    head: last,
    definite: words[from]?.key === "the" && to - from <= 3 && !words.slice(from, to).some(isProper),
    ...more,
  };
}

function readPronoun(phrase: Phrase): Source | null {
  const alone = phrase.to - phrase.from === 1;
  return alone && PRONOUNS.has(phrase.words[phrase.from]!.key) ? source(phrase, "pronoun") : null;
}

function readMedia(phrase: Phrase): Source | null {
  const { words, from, head } = phrase;
  const heads = words.slice(from, head);
  if (heads.some(({ possessive }) => possessive) && !MEDIA.has(words[head - 1]!.key)) return null;
  const outlet = heads.some(({ key, capital }) => capital && OUTLETS.has(key));
  const agency =
    words[head - 1]!.key === "agency" && heads.some(({ key }) => key === "news" || key === "press");
  if (!outlet && !agency && !MEDIA.has(words[head - 1]!.key)) return null;
  if (words[head - 1]!.key === "cell" || ANONYMOUS.has(words[head - 1]!.key)) return null;
  return source(phrase, "media", { actor: ownActor(phrase)?.id ?? null });
}

const ownActor = ({ words, from, head, actors }: Phrase) =>
  within(actors, { start: words[from]!.start, end: words[head - 1]!.end }).findLast(
    ({ end }) => words[wordAt(words, end) - 1]?.possessive !== true,
  );

function readPerson(phrase: Phrase): Source | null {
  const { words, from, head, text } = phrase;
  const actor = ownActor(phrase);
  const last = words[head - 1]!;
  if (actor !== undefined && actor.kind === "person" && actor.end >= last.end) {
    const start = withTitle(words, actor.start, from);
    return source(phrase, "person", {
      start,
      end: actor.end,
      actor: actor.id,
      origin: text.slice(start, actor.end),
    });
  }
  if (actor !== undefined || ANONYMOUS.has(last.key) || INSTITUTIONS.has(last.key)) return null;
  const at = nameBefore(words, from, head);
  if (at === null) return null;
  const span = { start: withTitle(words, words[at]!.start, from), end: last.end };
  return source(phrase, "person", { ...span, origin: text.slice(span.start, span.end) });
}

function withTitle(words: readonly Word[], start: number, from: number): number {
  let at = wordAt(words, start);
  while (at > from && words[at - 1]?.capital && TITLES.has(words[at - 1]?.key ?? "")) at -= 1;
  return words[at]?.start ?? start;
}

// Theresa May, Claudia August
const isMonthName = (words: readonly Word[], k: number, from: number) =>
  k > from && words[k]!.capital && CALENDAR_WORDS.has(words[k]!.key) && isNameWord(words[k - 1]);

// The capitalised run that ends the phrase, unless it holds a word of bodies.
function nameBefore(words: readonly Word[], from: number, to: number): number | null {
  let at: number | null = null;
  for (let k = to - 1; k >= from; k--) {
    const word = words[k]!;
    if (word.possessive || (TITLES.has(word.key) && k < to - 1)) break;
    if ((isNameWord(word) || isMonthName(words, k, from)) && !ARTICLES.has(word.key)) {
      if (BODY_WORDS.has(word.key)) return null;
      at = k;
    } else if (word.kind === "mark" || !/^(?:al|bin|ibn|abu|de|van|von|del|la)$/.test(word.key))
      break;
  }
  return at;
}

function readBody(phrase: Phrase): Source | null {
  const { words, from, to, head, actors } = phrase;
  const last = words[head - 1]!;
  const speaksFor = SPEAKS_FOR.has(last.key);
  if (ANONYMOUS.has(last.key) && !speaksFor) return null;
  const own = ownActor(phrase);
  const span = { start: words[from]!.start, end: words[to - 1]!.end };
  const any = overlapping(actors, span);
  const body = words
    .slice(from, head)
    .some(({ key, capital }) => (capital && BODY_WORDS.has(key)) || INSTITUTIONS.has(key));
  if (own === undefined && !body && !speaksFor) return null;
  const actor = own ?? (speaksFor || last.key === "leadership" ? any : undefined);
  return source(phrase, "institution", { actor: actor?.id ?? null });
}

function readAnonymous(phrase: Phrase, any: boolean): Source | null {
  const { words, from, head } = phrase;
  const known = words.slice(from, head).some(({ key }) => ANONYMOUS.has(key) && key !== "one");
  const named = isNameWord(words[head - 1]) || NATIONALITIES.has(words[head - 1]!.key);
  const proper = named && words[head - 1]!.capital;
  if (!known && !(any && head - from > 0) && !proper) return null;
  if (!known && !proper && !isPhrase(words, from, head)) return null;
  return source(phrase, proper && !known ? "person" : "anonymous", {
    count: proper && !known ? null : countOf(words, from),
  });
}

// Where no word says that somebody speaks: "the farmer", "her mother"; not "the" or "which".
const isPhrase = (words: readonly Word[], from: number, to: number) =>
  to - from >= 1 &&
  to - from <= 6 &&
  /\p{L}{3}/u.test(words[to - 1]!.text) &&
  !ARTICLES.has(words[to - 1]!.key);

function countOf(words: readonly Word[], from: number): number | null {
  const key = words[from]?.key ?? "";
  if (key === "a" || key === "an") {
    const vague = readNumber(words, from);
    return vague === null ? 1 : null;
  }
  const number = readNumber(words, from);
  return number !== null && number.low === number.high ? number.low : null;
}
