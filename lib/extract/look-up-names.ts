import type { Branch, Forms, Matcher } from "#lib/extract/build-matcher";
import type { Shape } from "#lib/extract/name-forms";
import { FUNCTION_WORDS } from "#lib/extract/name-words";
import type { LineCase, Word } from "#lib/extract/read-words";

/** Words `first` to `first + count - 1` spell a known form. */
export type Hit = {
  readonly first: number;
  readonly count: number;
  /** Letters of an Arabic particle ("and", "in") before the name, not part of it. */
  readonly skip: number;
  readonly forms: Forms;
};

const LETTER = /[^\p{M}\u0640]/u;
const CONJUNCTIONS = "وف";
const PREPOSITIONS = "بلك";
const NO_HITS: readonly Hit[] = [];

/**
 * What the words from `index` on may name, longest first, whatever their case. Cost is bounded by the
 * longest known name that begins with the word.
 */
export function lookUpNames(
  words: readonly Word[],
  index: number,
  { heads }: Pick<Matcher, "heads">,
): readonly Hit[] {
  const word = words[index]!;
  const head = heads.get(word.key);
  if (head === undefined && !word.arabic) return NO_HITS;
  const hits: Hit[] = [];
  if (head !== undefined) collect(hits, words, { first: index, skip: 0 }, head);
  if (word.arabic) {
    for (const { key, skip } of withoutParticles(word)) {
      const inner = heads.get(key);
      if (inner !== undefined) collect(hits, words, { first: index, skip }, inner);
    }
  }
  return hits.length > 1 ? hits.sort((one, other) => other.count - one.count) : hits;
}

function collect(
  hits: Hit[],
  words: readonly Word[],
  { first, skip }: Pick<Hit, "first" | "skip">,
  head: Branch,
): void {
  let branch: Branch | undefined = head;
  for (let count = 1; branch !== undefined; count += 1) {
    if (branch.forms !== null) hits.push({ first, count, skip, forms: branch.forms });
    const next = words[first + count];
    if (branch.next === null || next === undefined || !next.joined) return;
    branch = branch.next.get(next.key);
  }
}

/** Whether the words are written as the form wants: capitals where it has them, abbreviations exactly. */
export function hasShape(
  shape: Shape,
  { first, count }: Hit,
  words: readonly Word[],
  line: LineCase,
): boolean {
  const { letters, capitals } = shape;
  if (letters !== null) return hasLetters(letters, words[first]!, line);
  for (let offset = 0; offset < count; offset += 1) {
    if (capitals & (1 << offset) && !words[first + offset]!.capital) return false;
  }
  return true;
}

function hasLetters(letters: string, { text, key }: Word, line: LineCase): boolean {
  const written = text.includes(".") ? text.replaceAll(".", "") : text;
  if (line === "upper" && (FUNCTION_WORDS.has(key) || key === "us")) return false;
  if (written === letters) return true;
  return letters.length > 3 && written === letters.charAt(0) + letters.slice(1).toLowerCase();
}

/** The word without an Arabic conjunction, preposition or both; "للعراق" also as "العراق". */
function withoutParticles({ key, text }: Word): { key: string; skip: number }[] {
  const choices: { key: string; skip: number }[] = [];
  const conjunction = CONJUNCTIONS.includes(key.charAt(0)) ? 1 : 0;
  if (conjunction === 1) add(1);
  if (!PREPOSITIONS.includes(key.charAt(conjunction))) return choices;
  add(conjunction + 1);
  if (key.startsWith("لل", conjunction)) {
    choices.push({ key: `ا${key.slice(conjunction + 1)}`, skip: offsetOf(text, conjunction + 1) });
  }
  return choices;

  function add(letters: number): void {
    if (key.length - letters < 2) return;
    choices.push({ key: key.slice(letters), skip: offsetOf(text, letters) });
  }
}

/** Offset of the letter after the first `letters` ones, past their vowel signs. */
function offsetOf(text: string, letters: number): number {
  let seen = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    if (!LETTER.test(text.charAt(offset))) continue;
    if (seen === letters) return offset;
    seen += 1;
  }
  return text.length;
}
