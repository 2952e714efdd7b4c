import { applyBound, type Range } from "#lib/extract/figures/apply-bound";
import { BOUND_WORDS, BOUNDS_BEFORE, type BoundRule } from "#lib/extract/figures/bounds";
import {
  ARABIC_FIRSTS,
  MULTIPLIERS,
  TENS,
  UNITS,
  VAGUE,
  VAGUE_WORDS,
} from "#lib/extract/figures/number-words";
import type { Word } from "#lib/extract/figures/split-words";

/** A number read from words `from` (its bound phrase included) up to but not including `to`. */
export type ReadNumber = Range & {
  readonly from: number;
  /** Index of the first word of the number itself. */
  readonly at: number;
  readonly to: number;
  /** The bound phrase before it; null when bare. */
  readonly rule: BoundRule | null;
  /** true when only digits stand there: could be a year, a label, a date. */
  readonly digits: boolean;
};

type Plain = {
  readonly low: number;
  readonly high: number | null;
  readonly vague: boolean;
  readonly to: number;
  /** "Two dozen" stands for some 24, but "more than two dozen" for more than 24. */
  readonly said?: number;
};

const DIGIT = /[\u0660-\u0669\u06F0-\u06F9]/g;
const GROUPED = /^\d{1,3}(?:\D\d{3}|, 000)+$/;
const GROUPED_DECIMAL = /^\d{1,3}(?:,\d{3})+\.\d{1,2}$/;
const JOINS_NUMBERS = new Set(["to", "or", "-", "–", "الي", "او"]);

/**
 * The number that starts at word `i`, with the bound phrase before it ("at least", "nearly") applied;
 * null when none starts there. Reads digits with separators, English words and Arabic words to the
 * hundreds, indefinite amounts ("dozens") and ranges ("between 10 and 15", "10 to 15", "two or three").
 */
export function readNumber(words: readonly Word[], i: number): ReadNumber | null {
  const first = readPlain(words, i);
  if (first === null) return null;
  const second = readSecond(words, i, first);
  const { rule, from } = readBound(words, i);
  const to = second?.to ?? first.to;
  const digits = to === i + 1 && words[i]?.kind === "number" && second === null;
  const between = BETWEEN[words[i - 1]?.key ?? ""] !== undefined;
  const start = between && second !== null ? i - 1 : from;
  const plain = rule !== null && second === null ? exactlySaid(first) : rangeOf(first, second);
  return { ...applyBound(rule, plain), from: start, at: i, to, rule, digits };
}

const exactlySaid = (number: Plain): Range =>
  number.said === undefined
    ? rangeOf(number, null)
    : { low: number.said, high: number.said, bound: "exactly" };

function rangeOf(first: Plain, second: Plain | null): Range {
  if (second !== null) return { low: first.low, high: second.high, bound: "about" };
  return { low: first.low, high: first.high, bound: first.vague ? "about" : "exactly" };
}

const BETWEEN: Readonly<Record<string, string>> = { between: "and", بين: "و" };

// "10 to 15", "between 10 and 15", "two or three": never "from 20 to 30", which tells a change.
function readSecond(words: readonly Word[], i: number, first: Plain): Plain | null {
  const join = words[first.to]?.key ?? "";
  const before = words[i - 1]?.key;
  const between = BETWEEN[before ?? ""] === join;
  if (!(between || JOINS_NUMBERS.has(join)) || first.high === null) return null;
  if (before === "from" || before === "من") return null;
  const second = readPlain(words, first.to + 1);
  if (second?.high == null || second.high <= first.low || second.vague) return null;
  return second;
}

/** The bound phrase that ends right before word `i`, and where it starts. */
export function readBound(
  words: readonly Word[],
  i: number,
): { rule: BoundRule | null; from: number } {
  let phrase = "";
  let found: { rule: BoundRule | null; from: number } = { rule: null, from: i };
  for (let k = i - 1; k >= 0 && k >= i - BOUND_WORDS; k--) {
    const word = words[k];
    if (word === undefined || word.kind === "mark") break;
    phrase = phrase === "" ? word.key : `${word.key} ${phrase}`;
    // Arabic writes its "and" to the first word of the phrase.
    const rule = BOUNDS_BEFORE[phrase] ?? BOUNDS_BEFORE[phrase.replace(ARABIC_AND, "")];
    if (rule !== undefined) found = { rule, from: k };
  }
  return found;
}

function readPlain(words: readonly Word[], i: number): Plain | null {
  const word = words[i];
  if (word === undefined || word.kind === "mark") return null;
  if (word.kind === "number") return readDigits(words, i);
  if (!opensNumber(word.key)) return null;
  return (
    readHalf(words, i) ?? readVague(words, i) ?? readArabicTeen(words, i) ?? readSpelled(words, i)
  );
}

/** "half a million" */
function readHalf(words: readonly Word[], i: number): Plain | null {
  if (words[i]!.key !== "half" || words[i + 1]?.key !== "a") return null;
  const whole = MULTIPLIERS[words[i + 2]?.key ?? ""];
  return whole === undefined ? null : { low: whole / 2, high: whole / 2, vague: false, to: i + 3 };
}

/** "احد عشر", "ثلاثة عشر": eleven to nineteen. */
function readArabicTeen(words: readonly Word[], i: number): Plain | null {
  if (!/^عشره?$/u.test(words[i + 1]?.key ?? "")) return null;
  const key = words[i]!.key;
  const unit = ARABIC_FIRSTS[key] ?? ARABIC_FIRSTS[key.replace(ARABIC_AND, "")] ?? numeral(key);
  if (unit === null || unit > 9) return null;
  return { low: 10 + unit, high: 10 + unit, vague: false, to: i + 2 };
}

const FIRST_WORDS: ReadonlySet<string> = new Set([
  "a",
  ...[UNITS, TENS, MULTIPLIERS, ARABIC_FIRSTS].flatMap((table) => Object.keys(table)),
  ...Object.keys(VAGUE).map((phrase) => phrase.split(" ")[0] ?? ""),
]);

/** Whether a number in words can begin with this one: most words are done with after this one look. */
export function opensNumber(key: string): boolean {
  if (FIRST_WORDS.has(key)) return true;
  return key.charCodeAt(0) === ARABIC_WAW || key.includes("-");
}

const ARABIC_WAW = 0x0648;

function readVague(words: readonly Word[], i: number): Plain | null {
  let phrase = "";
  let found: Plain | null = null;
  for (let k = i; k < i + VAGUE_WORDS && words[k]?.kind === "word"; k++) {
    phrase = phrase === "" ? (words[k]?.key ?? "") : `${phrase} ${words[k]?.key}`;
    const range = VAGUE[phrase];
    if (range === undefined) continue;
    const [low, high] = range;
    const said = DOZENS[phrase];
    found = { low, high, vague: true, to: k + 1, ...(said === undefined ? {} : { said }) };
  }
  return found;
}

function readDigits(words: readonly Word[], i: number): Plain | null {
  const text = (words[i]?.key ?? "").replace(DIGIT, (digit) => String(digit.charCodeAt(0) & 15));
  const ends = text.split(/[-–]/);
  const [low, high] = [numberOf(ends[0] ?? ""), numberOf(ends.at(-1) ?? "")];
  if (low > high) return null;
  const times = MULTIPLIERS[words[i + 1]?.key ?? ""];
  if (times === undefined) return { low, high, vague: low !== high, to: i + 1 };
  return { low: low * times, high: high * times, vague: low !== high, to: i + 2 };
}

function numberOf(text: string): number {
  if (GROUPED_DECIMAL.test(text)) return Number(text.replaceAll(",", ""));
  return Number(GROUPED.test(text) ? text.replace(/\D/g, "") : text.replace(/[,٫]/, "."));
}

type Sum = { readonly total: number; readonly current: number };

const DOZEN = 12;
const DOZENS: Readonly<Record<string, number>> = { "a dozen": DOZEN, "half a dozen": DOZEN / 2 };
const ARABIC_AND = /^و(?=..)/u;
const LONGEST = 12;

// Adds units and tens, multiplies by hundreds and thousands: "two thousand three hundred and twenty-five".
function readSpelled(words: readonly Word[], i: number): Plain | null {
  const start = words[i]?.key === "a" || words[i]?.key === "one" ? i + 1 : i;
  const opened = start > i && MULTIPLIERS[words[start]?.key ?? ""] !== undefined;
  let sum: Sum | null = null;
  let k = opened ? start : i;
  for (let next = step(words[k], null, opened); next !== null && k < i + LONGEST; ) {
    sum = next;
    k += 1;
    if (words[k]?.key === "dozen") return dozens(sum, k);
    const joined: Sum | null = words[k]?.key === "and" ? add(words[k + 1], sum, true) : null;
    if (joined !== null) k += 1;
    next = joined ?? step(words[k], sum, false);
  }
  if (sum === null) return null;
  const value = sum.total + sum.current;
  return { low: value, high: value, vague: false, to: k };
}

function dozens(sum: Sum, k: number): Plain {
  const n = sum.current * DOZEN;
  const off = Math.round(n / 10);
  return { low: n - off, high: n + off, vague: true, to: k + 1, said: n };
}

const step = (word: Word | undefined, sum: Sum | null, opened: boolean): Sum | null =>
  add(word, sum, false) ?? multiply(word, sum, opened);

function add(word: Word | undefined, sum: Sum | null, joined: boolean): Sum | null {
  const value = numeral(word?.key ?? "");
  if (value === null) return null;
  if (sum === null) return { total: 0, current: value };
  const rest = sum.current % 100;
  const arabic = ARABIC_AND.test(word?.key ?? "");
  const open = rest === 0 && (sum.current > 0 || sum.total > 0);
  const fits = rest >= 20 && rest % 10 === 0 && value < 10 && !joined;
  const tensAfterUnit = arabic && rest > 0 && rest < 10 && value >= 20;
  if (!(open || fits || tensAfterUnit)) return null;
  return { total: sum.total, current: sum.current + value };
}

function multiply(word: Word | undefined, sum: Sum | null, opened: boolean): Sum | null {
  const key = word?.key ?? "";
  const times = MULTIPLIERS[key] ?? MULTIPLIERS[key.replace(ARABIC_AND, "")];
  if (times === undefined || (sum === null && !opened && /^[a-z]/.test(key))) return null;
  const current = sum === null || sum.current === 0 ? 1 : sum.current;
  if (times < 1000) return { total: sum?.total ?? 0, current: current * times };
  return { total: (sum?.total ?? 0) + current * times, current: 0 };
}

// "twenty-five" is one word; Arabic joins its "and" to the number.
function numeral(key: string): number | null {
  const plain =
    UNITS[key] ??
    TENS[key] ??
    UNITS[key.replace(ARABIC_AND, "")] ??
    TENS[key.replace(ARABIC_AND, "")];
  if (plain !== undefined) return plain;
  const [tens, unit, more] = key.split("-");
  const value = (TENS[tens ?? ""] ?? Number.NaN) + (UNITS[unit ?? ""] ?? Number.NaN);
  return more === undefined && value < 100 ? value : null;
}
