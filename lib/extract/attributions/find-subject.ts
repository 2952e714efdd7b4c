import type { Sentence } from "#lib/extract/attributions/cue";
import {
  ANONYMOUS,
  BEFORE_VERB,
  INSTITUTIONS,
  SAYING,
  TIME_LEADS,
} from "#lib/extract/attributions/cues";
import { phraseEnd, readPhrase } from "#lib/extract/attributions/phrase-end";
import { readSource, type Source } from "#lib/extract/attributions/read-source";
import { isNameWord, readName } from "#lib/extract/figures/read-name";
import { endOfSingle } from "#lib/extract/figures/read-quantities";
import { type Word, wordAt } from "#lib/extract/figures/split-words";
import { AUXILIARIES, TRIGGERS } from "#lib/extract/figures/triggers";

const CUT = new Set(', ; : ( ) [ ] — – “ ” " « » | ? !'.split(" "));
const SUBORDINATE = new Set(
  "that because while but after when as if although though where whereas before since until and what during".split(
    " ",
  ),
);
const RELATIVE = new Set("who which that whose".split(" "));
const SUBJECT_REACH = 30;
const SEGMENTS = 4;
/** Subjects stand early: of the actors of a sentence only the first are looked at. */
const MOST_ACTORS = 12;

/** The first person or pronoun of a sentence that owns nothing: X in "Omar's aide, who is called X, hurled …". */
export function sentenceSubject(sentence: Sentence, before: number): Source | null {
  const { words, from, actors, text } = sentence;
  const opening = readPhrase(sentence, from, from + 1, false);
  if (opening?.kind === "pronoun") return opening;
  const name = readName(words, from, { persons: new Map(), blocked: new Set() });
  const named =
    name === null || words[name.to - 1]?.possessive
      ? null
      : readPhrase(sentence, from, name.to, true);
  if (named?.kind === "person") return named;
  const limit = words[before]!.start;
  const start = words[from]!.start;
  for (const actor of actors.slice(0, MOST_ACTORS)) {
    if (actor.start < start || actor.end > limit) continue;
    const source = readSource(
      text,
      words,
      wordAt(words, actor.start),
      wordAt(words, actor.end),
      actors,
      true,
    );
    const owns = /^['’]/.test(text.slice(actor.end, actor.end + 1));
    if (source !== null && actor.kind === "person" && !owns) return source;
  }
  return null;
}

/** How many words a body's or a person's description has before its verb. */
const LONGEST_OPENING = 8;

/** The body or person without a name that a sentence opens with: "The Media Cell gave", "A captain believes". */
export function openingSubject(sentence: Sentence): Source | null {
  const { words, from, to } = sentence;
  const single = ARTICLES.has(words[from]?.key ?? "") ? endOfSingle(words, from + 1) : null;
  const described = single !== null && words[single.to - 1]?.capital === false;
  if (described && single.to - from <= LONGEST_OPENING) {
    if (isStruck(words, single.to)) return null;
    const person = readPhrase(sentence, from, single.to, true);
    if (person === null || person.kind === "pronoun" || person.kind === "media") return null;
    // "A police captain" is a man of the police, not the police.
    return person.kind === "person" ? person : { ...person, kind: "anonymous", count: 1 };
  }
  let end = from;
  for (let k = from; k < Math.min(to, from + LONGEST_OPENING); k++) {
    const word = words[k]!;
    if (INSTITUTIONS.has(word.key) || (isNameWord(word) && k > from)) end = k + 1;
    else if (k > from && !isNameWord(word) && word.key !== "of" && word.key !== "for") break;
    if (word.possessive || word.kind === "mark") return null;
  }
  const body = end === from ? null : readPhrase(sentence, from, end, false);
  return body?.kind === "institution" ? body : null;
}

const ARTICLES = new Set(["a", "an", "the", "another"]);

// "A soldier was killed": he tells nothing more.
const isStruck = (words: readonly Word[], verb: number) =>
  AUXILIARIES.has(words[verb]?.key ?? "") &&
  TRIGGERS.get(words[verb + 1]?.key ?? "")?.some(({ metric }) => metric === "killed") === true;

/** The subject of the verb at word `v`, past adverbs, phrases of time and appositions before it. */
export function subjectBefore(sentence: Sentence, v: number, any: boolean): Source | null {
  const { words, from } = sentence;
  let end = v;
  while (
    end > from &&
    (BEFORE_VERB.has(words[end - 1]!.key) ||
      /ly$/.test(words[end - 1]!.key) ||
      isLoneQuote(sentence, end - 1, v))
  )
    end -= 1;
  for (let segment = 0; segment < SEGMENTS && end > from; segment++) {
    const start = segmentStart(sentence, end, segment > 0 || words[end]?.key === ",");
    const opened = words[start - 1]?.key === ",";
    // "did not want to be filmed and said": a participle, not a subject.
    if (start < end && segment === 0 && AUXILIARIES.has(words[start - 1]?.key ?? "")) return null;
    if (start < end && isSubject(sentence, start, end, segment)) {
      const found = readPhrase(sentence, start, end, any || segment > 0);
      if (found !== null && !isBackground(words, start, found)) return found;
      if (segment === 0 && !TIME_LEADS.has(words[start]!.key)) return null;
    }
    if (!opened && start === end && !isComma(words, end)) return null;
    if (!opened && start < end) return null;
    end = start - 1;
  }
  return null;
}

// "after the finish in Kut, ..." is a time, not a speaker.
const isBackground = (words: readonly Word[], start: number, { kind, head }: Source) =>
  kind === "anonymous" &&
  !ANONYMOUS.has(head) &&
  /^(?:after|before|since|until)$/.test(words[start - 1]?.key ?? "");

const isComma = (words: readonly Word[], end: number) => words[end - 1]?.key === ",";
const isLoneQuote = ({ words, masked }: Sentence, k: number, v: number) =>
  k === v - 1 && /^[“"‘']$/.test(words[k]!.key) && !masked(v);

// After the comma before a verb, a name is the speaker; "a commander" or "who ..." belongs to one before.
function isSubject({ words }: Sentence, start: number, end: number, segment: number): boolean {
  const first = words[start]!;
  if (TIME_LEADS.has(first.key) && !isNameWord(words[end - 1])) return false;
  if (RELATIVE.has(first.key) || first.kind === "number") return false;
  if (segment > 0 || words[end]?.key === ",") {
    const phrase = words.slice(start, end).some(({ key }) => /^(?:of|for|at|in|with)$/.test(key));
    const named = isNameWord(words[end - 1]) && !phrase;
    const apposed = /^(?:a|an|the|his|her|one)$/.test(first.key) || !named;
    const before = words[start - 1]?.key === ",";
    return !(apposed && before);
  }
  return true;
}

/** Where the words that may be the subject begin; `whole`: between commas, so that only marks end them. */
function segmentStart({ words, from, masked }: Sentence, end: number, whole: boolean): number {
  let start = end;
  while (start > from && end - start < SUBJECT_REACH) {
    const word = words[start - 1]!;
    if (CUT.has(word.key) || masked(start - 1) || (SAYING.has(word.key) && !word.capital)) break;
    if (word.key === "." && start < end) break;
    if (whole) {
      start -= 1;
      continue;
    }
    // "He toured the site and said": two verbs of one subject.
    if (word.key === "and" && start === end) break;
    if (SUBORDINATE.has(word.key) && !joins(words, start - 1)) break;
    if (AUXILIARIES.has(word.key) && !RELATIVE.has(words[start - 2]?.key ?? "")) break;
    start -= 1;
  }
  return start;
}

// "The source that spoke", "a source from A and a leader from B": the word joins within the subject.
function joins(words: readonly Word[], k: number): boolean {
  const key = words[k]!.key;
  if (key === "that")
    return /^(?:source|official|man|woman|group|statement|party|agency|witness|sources|officials)$/.test(
      words[k - 1]?.key ?? "",
    );
  if (key !== "and") return false;
  if (!/^(?:a|an|the|other|two|three)$/.test(words[k + 1]?.key ?? "") && !words[k + 1]?.capital)
    return words[k - 1]?.capital !== true && !/ed$/.test(words[k - 2]?.key ?? "");
  for (let j = k - 1; j >= 0 && j > k - 10; j--) {
    const word = words[j]!;
    if (word.kind === "mark") return true;
    if (AUXILIARIES.has(word.key) || SAYING.has(word.key) || /[a-z]ed$/.test(word.text))
      return false;
  }
  return true;
}

/** The source after its verb: `"...," said X`, "..., said police". */
export function inverted(sentence: Sentence, i: number, any: boolean): Source | null {
  const before = sentence.words[i - 1];
  if (before === undefined || i === sentence.from || before.kind !== "mark") return null;
  const end = phraseEnd(sentence, i + 1);
  if (end <= i + 1) return null;
  return apposedName(sentence, end) ?? readPhrase(sentence, i + 1, end, any);
}

// "said the company's head, Layla Karim, ...": the name is the speaker.
function apposedName({ words, text, actors, to }: Sentence, at: number): Source | null {
  if (words[at]?.key !== ",") return null;
  const name = readName(words, at + 1, { persons: new Map(), blocked: new Set() });
  if (name === null || (name.to < to && words[name.to]?.kind !== "mark")) return null;
  const source = readSource(text, words, name.from, name.to, actors, true);
  return source?.kind === "person" ? source : null;
}
