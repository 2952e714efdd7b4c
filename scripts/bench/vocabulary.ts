import { tokenize } from "#lib/article/tokenize";
import { STOP_WORDS } from "#lib/events/stop-words";
import type { Draw } from "#scripts/bench/create-draw";

/** Words by how they end, so that one may stand for another of its list. */
export type Vocabulary = {
  /** How many ranks there are; the word of every rank exists with every ending. */
  readonly size: number;
  /** Whether articles of any event use a word, so that it stays when the others are exchanged. */
  readonly isCommon: (word: string) => boolean;
  /** The word of a rank, ending as `like` ends. */
  readonly wordLike: (like: string, rank: number) => string;
};

/** Ranks are drawn as if that many more frequent words, which never change, stood before the first. */
const ZIPF_OFFSET = 60;
const SIZE = 30_000;
const COMMON = 0.12;
const ENDINGS = ["ing", "ed", "ly", "s", ""];
const ONSETS = "b bl br c ch cl cr d dr f fl g gl gr h k l m n p pl pr qu r s sh st t tr v w".split(
  " ",
);
const VOWELS = "a e i o u ai ea oa ou".split(" ");
const CODAS = "b ck d ft g l ld lt m mp n nd nk p r rd rn sk st t th x".split(" ");

/**
 * The words of the given texts by falling frequency, and after them made-up ones that look English: with
 * ranks drawn by Zipf's law they give texts of which each has some words of its own.
 */
export function buildVocabulary(texts: readonly string[]): Vocabulary {
  const spread = countTexts(texts);
  const common = new Set([
    ...STOP_WORDS,
    ...[...spread].flatMap(([word, count]) => (count >= COMMON * texts.length ? word : [])),
  ]);
  const known = [...spread.keys()]
    .filter((word) => !common.has(word) && /^[a-z]{3,}$/.test(word))
    .sort((a, b) => spread.get(b)! - spread.get(a)! || (a < b ? -1 : 1));
  const byEnding = new Map(
    ENDINGS.map((ending) => [ending, known.filter((word) => endingOf(word) === ending)]),
  );
  const wordLike = (like: string, rank: number) => {
    const ending = endingOf(like);
    return byEnding.get(ending)?.[rank] ?? makeUp(rank) + ending;
  };
  return { size: SIZE, isCommon: (word) => common.has(word), wordLike };
}

/** A rank by Zipf's law. */
export function drawRank({ random }: Draw, { size }: Vocabulary): number {
  return Math.floor(ZIPF_OFFSET * ((size / ZIPF_OFFSET + 1) ** random() - 1));
}

function countTexts(texts: readonly string[]): Map<string, number> {
  const spread = new Map<string, number>();
  for (const text of texts) {
    const words = tokenize(text).flatMap(({ text: written, key }) => (written === key ? key : []));
    for (const word of new Set(words)) spread.set(word, (spread.get(word) ?? 0) + 1);
  }
  return spread;
}

const endingOf = (word: string) => ENDINGS.find((ending) => word.endsWith(ending)) ?? "";

/** A word per number: its digits written as syllables. */
function makeUp(rank: number): string {
  let rest = rank;
  const draw = (letters: readonly string[]) => {
    const letter = letters[rest % letters.length] ?? "";
    rest = Math.floor(rest / letters.length);
    return letter;
  };
  let word = draw(ONSETS) + draw(VOWELS) + draw(CODAS);
  while (rest > 0) word += draw(VOWELS) + draw(CODAS);
  return word;
}
