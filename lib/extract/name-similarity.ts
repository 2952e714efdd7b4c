import { fold } from "#lib/article/fold";

const ARTICLES = new Set("al el ul il ad ar as ash at az an ed er es et".split(" "));
const NOT_NAMES = new Set(
  `bin ibn bint ben the of and for in movement group organization organisation party militia brigade
  brigades force forces mr mrs dr haji hajji hajj sheikh shaykh sayyid sayed seyyed general mullah`.split(
    /\s+/,
  ),
);

// Two letters for one sound, each written as one sign.
const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/kh/g, "x"],
  [/gh/g, "g"],
  [/sch|sh|ch/g, "$"],
  [/th/g, "t"],
  [/dh|zh/g, "z"],
  [/ph/g, "f"],
  [/dj/g, "j"],
  [/ou|oo/g, "u"],
  [/ee|ie/g, "i"],
  [/ck|[qc]/g, "k"],
  [/v/g, "w"],
  [/p/g, "b"],
  [/(.)\1+/g, "$1"],
];

const VOWEL_CLASS: Readonly<Record<string, string>> = {
  a: "a",
  e: "a",
  i: "i",
  y: "i",
  o: "u",
  u: "u",
  w: "u",
};
/** Consonants that transliterations exchange. */
const NEAR = new Set(
  ["xh", "xk", "hk", "sz", "td", "gj", "gk", "$s", "fw", "bf", "jz", "dz"].flatMap((pair) => [
    pair,
    `${pair[1]}${pair[0]}`,
  ]),
);

const VOWEL_WEIGHT = 0.5;
const VOWEL_DROPPED = 0.3;
const VOWEL_KIND_CHANGED = 0.5;
const VOWEL_CHANGED = 0.1;
const CONSONANT_NEAR = 0.3;
const LONE_TOKEN = 0.55;
const TURNED_ROUND = 0.9;
/** One word that differs weighs more than its share: "Mohammed al-Sadr" is not "Muqtada al-Sadr". */
const LEAST_SHARE = 0.3;
const JOINED = 0.97;
/** Below this share of lengths no edits can make two words alike. */
const LENGTH_SHARE = 0.45;
const JOINED_LEAST = 5;
const HOPELESS = 0.55;
const ONE_WORD_COVERS = 0.8;

/**
 * How likely two Latin spellings are of one Arabic or Persian name, 0 to 1. Words are compared by a
 * weighted edit distance in which vowels are cheap and sounds that transliterations exchange are near
 * (Wagner and Fischer 1974); articles are set aside, and names written together or apart meet as a whole.
 * For suggestions only: namesakes score as high as spellings do.
 */
export function nameSimilarity(one: string, other: string): number {
  return soundsSimilarity(readSounds(one), readSounds(other));
}

/** `nameSimilarity` of names whose sounds are read already. */
export function soundsSimilarity(a: NameSounds, b: NameSounds): number {
  if (a.words.length === 0 || b.words.length === 0) return 0;
  if (a.whole === b.whole) return 1;
  return Math.max(byWords(a.words, b.words), byWords(b.words, a.words), byWhole(a, b));
}

/** A name as it sounds: its words without articles, together, and together with them. */
export type NameSounds = {
  readonly words: readonly string[];
  readonly whole: string;
  readonly withArticles: string;
};

/** Reads the sounds of a name in Latin letters. */
export function readSounds(name: string): NameSounds {
  const tokens = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== "");
  const named = tokens.filter((token) => !NOT_NAMES.has(token));
  const words = named.filter((token) => !ARTICLES.has(token)).map(toSounds);
  return { words, whole: words.join(""), withArticles: toSounds(named.join("")) };
}

const toSounds = (token: string): string =>
  DIGRAPHS.reduce((sounds, [letters, sound]) => sounds.replace(letters, sound), token);

// Each word of the shorter name takes the best word left of the longer one.
function byWords(short: readonly string[], long: readonly string[]): number {
  if (short.length > long.length) return 0;
  const left = new Set(long.keys());
  let sum = 0;
  let least = 1;
  let turned = false;
  let last = -1;
  for (const word of short) {
    const { score, at } = best(word, long, left);
    left.delete(at);
    sum += score;
    least = Math.min(least, score);
    turned ||= at < last;
    last = at;
  }
  const mean = sum / short.length;
  if (short.length === 1 && long.length > 1) return mean * LONE_TOKEN;
  const cover = ONE_WORD_COVERS + (1 - ONE_WORD_COVERS) * (short.length / long.length);
  const even = (1 - LEAST_SHARE) * mean + LEAST_SHARE * least;
  return even * cover * (turned ? TURNED_ROUND : 1);
}

function best(word: string, long: readonly string[], left: ReadonlySet<number>) {
  let found = { score: -1, at: -1 };
  for (const at of left) {
    const score = soundSimilarity(word, long[at] ?? "");
    if (score > found.score) found = { score, at };
  }
  return found;
}

function byWhole(a: NameSounds, b: NameSounds): number {
  if (Math.min(a.whole.length, b.whole.length) < JOINED_LEAST) return 0;
  const whole = soundSimilarity(a.whole, b.whole);
  if (whole < HOPELESS) return JOINED * whole;
  return JOINED * Math.max(whole, soundSimilarity(a.withArticles, b.withArticles));
}

function soundSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  if (Math.min(a.length, b.length) < LENGTH_SHARE * Math.max(a.length, b.length)) return 0;
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 0.7 : 0;
  return Math.max(0, 1 - distance(a, b) / Math.max(weight(a), weight(b)));
}

const isVowel = (letter: string) => VOWEL_CLASS[letter] !== undefined;

function weight(sounds: string): number {
  let sum = 0;
  for (let i = 0; i < sounds.length; i++) sum += isVowel(sounds[i] ?? "") ? VOWEL_WEIGHT : 1;
  return sum;
}

function dropCost(sounds: string, i: number): number {
  const letter = sounds[i] ?? "";
  if (isVowel(letter)) return VOWEL_DROPPED;
  return letter === "h" && i === sounds.length - 1 ? VOWEL_CHANGED : 1;
}

function changeCost(a: string, b: string): number {
  if (a === b) return 0;
  const [left, right] = [VOWEL_CLASS[a], VOWEL_CLASS[b]];
  if (left !== undefined && right !== undefined)
    return left === right ? VOWEL_CHANGED : VOWEL_KIND_CHANGED;
  return NEAR.has(a + b) ? CONSONANT_NEAR : 1;
}

function distance(a: string, b: string): number {
  const drops = Array.from(b, () => 0);
  for (let j = 0; j < b.length; j++) drops[j] = dropCost(b, j);
  let row = new Float64Array(b.length + 1);
  let next = new Float64Array(b.length + 1);
  for (let j = 0; j < b.length; j++) row[j + 1] = row[j]! + drops[j]!;
  for (let i = 0; i < a.length; i++) {
    const drop = dropCost(a, i);
    next[0] = row[0]! + drop;
    for (let j = 0; j < b.length; j++) {
      const dropped = Math.min(row[j + 1]! + drop, next[j]! + drops[j]!);
      next[j + 1] = Math.min(dropped, row[j]! + changeCost(a[i]!, b[j]!));
    }
    [row, next] = [next, row];
  }
  return row[b.length]!;
}
