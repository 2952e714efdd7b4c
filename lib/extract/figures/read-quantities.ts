import { applyBound } from "#lib/extract/figures/apply-bound";
import { BOUNDS_AFTER } from "#lib/extract/figures/bounds";
import {
  COLLECTIVES,
  FIGHTING_COLLECTIVES,
  NOUN_BY_WORD,
  type Noun,
} from "#lib/extract/figures/nouns";
import { PEOPLE, type Quantity } from "#lib/extract/figures/quantity";
import { isNameWord, type NameGround, readName } from "#lib/extract/figures/read-name";
import type { Word } from "#lib/extract/figures/split-words";
import { AUXILIARIES, TRIGGERS, type Trigger } from "#lib/extract/figures/triggers";
import { CALENDAR_WORDS, FUNCTION_WORDS, TITLES } from "#lib/extract/name-words";
import { opensNumber, type ReadNumber, readBound, readNumber } from "#lib/extract/read-number";

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const ARTICLES = set("a an another one");
const MORE = set("other others more additional further another fellow");
const ADDS = set("another additional further");
const GROUP_PRONOUNS = set("them whom these those which");
const DETERMINERS = set("the his her its their our all these those");
const CURRENCY_SIGNS = set("$ € £ ¥ ₺ ₪ ₹");
const LABELS =
  set(`no number flight route chapter article section page room unit brigade highway road group
  division battalion day week phase level grade class boeing airbus channel resolution area block sector apollo
  aged age version size verse psalm line platform gate track world`);
const YEAR_LEADS = set(
  "in since until by during of from before after around early late mid summer winter",
);
const TIME_NEXT = set("am pm a.m p.m a.m. p.m. gmt oclock hrs st nd rd th");
const MODIFIER_LIMIT = 5;
const LETTER = /^\p{L}/u;
const SUM_OF_MONEY = /^(\d+(?:\.\d+)?)(k|m|mn|bn|tn|b)$/;
const SCALE: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  b: 1e9,
  bn: 1e9,
  tn: 1e12,
};

/**
 * Counted groups and named persons among words `from` to `to`, in order and without overlap. Ages,
 * years, dates, times, percentages, distances and labels ("Flight 370") are left out or told as things.
 */
export function readQuantities(
  words: readonly Word[],
  from: number,
  to: number,
  ground: NameGround,
): Quantity[] {
  const found: Quantity[] = [];
  for (let i = from; i < to; ) {
    const quantity = readQuantity(words, i, ground);
    if (quantity !== null && quantity.to <= to) {
      const last = found.at(-1);
      const start = Math.max(quantity.from, from, last?.to ?? 0);
      found.push({ ...quantity, from: start });
    }
    i = Math.max(i + 1, quantity?.to ?? 0);
  }
  return found;
}

function readQuantity(words: readonly Word[], i: number, ground: NameGround): Quantity | null {
  const word = words[i];
  if (word === undefined) return null;
  if (word.kind === "mark") return CURRENCY_SIGNS.has(word.key) ? readMoney(words, i) : null;
  if (!opensQuantity(word, i, ground)) return null;
  const number = readNumber(words, i);
  if (number !== null) return readCounted(words, number);
  return readSingle(words, i) ?? readNamed(words, i, ground);
}

// Most words are done with after this look.
const opensQuantity = (word: Word, i: number, ground: NameGround): boolean =>
  word.kind === "number" ||
  word.capital ||
  OPENERS.has(word.key) ||
  opensNumber(word.key) ||
  isNameWord(word) ||
  ground.persons.has(i);

const OPENERS: ReadonlySet<string> = new Set([...ARTICLES, ...TITLES]);

function readMoney(words: readonly Word[], i: number): Quantity | null {
  const { rule, from } = readBound(words, i);
  const short = SUM_OF_MONEY.exec(words[i + 1]?.key ?? "");
  if (short !== null) {
    const value = Number(short[1]) * (SCALE[short[2] ?? ""] ?? 1);
    const range = applyBound(rule, { low: value, high: value, bound: "exactly" });
    return quantityOf({ ...range, from, to: i + 2 }, "money");
  }
  const number = readNumber(words, i + 1);
  if (number === null) return null;
  // Money is no count: "more than $5 million" begins at five million.
  const lower = rule === "more than" ? "at least" : rule;
  const scale = SCALE[words[number.to]?.key ?? ""];
  const high = number.high === null ? null : number.high * (scale ?? 1);
  const range = { low: number.low * (scale ?? 1), high, bound: number.bound };
  const to = number.to + (scale === undefined ? 0 : 1);
  return quantityOf({ ...applyBound(lower, range), from, to }, "money");
}

type Sized = Pick<Quantity, "low" | "high" | "bound" | "from" | "to">;

const quantityOf = (
  { low, high, bound, from, to }: Sized,
  of: Quantity["of"],
  more: Partial<Quantity> = {},
): Quantity => ({
  from,
  to,
  low,
  high,
  bound,
  of,
  named: null,
  actor: null,
  within: false,
  single: false,
  inside: null,
  ...more,
});

// --- "at least 30 people", "another two", "dozens of the wounded"

function readCounted(words: readonly Word[], number: ReadNumber): Quantity | null {
  const before = words[number.from - 1];
  const next = words[number.to];
  if (next?.key === "%" || next?.key === "percent" || next?.key === "٪") return thing(number);
  const all = readRatio(words, number);
  if (all !== null) return thing({ ...number, to: all.to });
  if (opensWithWhole(words, number.from)) return thing(number);
  if (isDateOrLabel(words, number) || countsChildren(words, number)) return null;
  if (words[number.at]?.key === "one" && next?.key === "of") return oneOf(words, number);
  const from = ADDS.has(before?.key ?? "") ? number.from - 1 : number.from;
  const head = readHead(words, number);
  if (head === null) return null;
  if (head.of !== "money" && !Number.isInteger(number.low)) return null;
  const after = readBoundAfter(words, head.to);
  const range = number.rule === null ? applyBound(after.rule, number) : number;
  const fate = amongVictims(words, from);
  return quantityOf({ ...range, from, to: after.to }, head.of, {
    within: head.within || fate !== null,
    inside: fate ?? head.inside,
  });
}

/** "Of the 12 hostages, three were killed": how many there were, not what became of them. */
function opensWithWhole(words: readonly Word[], from: number): boolean {
  if (!DETERMINERS.has(words[from - 1]?.key ?? "") || words[from - 2]?.key !== "of") return false;
  return words[from - 3] === undefined || words[from - 3]?.kind === "mark";
}

const LARGEST_RATIO = 1000;

/** "One in four of those killed" counts nobody: the second number of a ratio. */
function readRatio(words: readonly Word[], number: ReadNumber): ReadNumber | null {
  if (words[number.to]?.key !== "in") return null;
  const all = readNumber(words, number.to + 1);
  if (all === null || all.low <= number.low || all.low > LARGEST_RATIO) return null;
  return words[all.to]?.key === "of" || isModifier(words[all.to]) ? all : null;
}

/** "Among the dead were 28 patients": what became of those counted after it; null elsewhere. */
function amongVictims(words: readonly Word[], from: number): Trigger | null {
  if (!/^(?:were|was|are)$/.test(words[from - 1]?.key ?? "")) return null;
  if (words[from - 4]?.key !== "among" || words[from - 3]?.key !== "the") return null;
  return VICTIMS[words[from - 2]?.key ?? ""] ?? null;
}

// "the death of one of its contractors", but not "one of the largest protests"
function oneOf(words: readonly Word[], number: ReadNumber): Quantity | null {
  const all = readWhole(words, number.to);
  if (all === null && !OWNERS.has(words[number.to + 1]?.key ?? "")) return null;
  const head = readNoun(words, all?.to ?? number.to + 2, { ...number, low: 2, high: 2 });
  if (head === null || !PEOPLE.has(head.of)) return null;
  return quantityOf({ ...number, to: head.to }, head.of, { single: true });
}

const OWNERS = set("its his her their our");

const thing = (number: ReadNumber): Quantity => quantityOf(number, "thing");

const AFTER_FIRSTS = new Set(Object.keys(BOUNDS_AFTER).map((phrase) => phrase.split(" ")[0]));

function readBoundAfter(words: readonly Word[], to: number) {
  const first = words[to]?.key ?? "";
  if (!AFTER_FIRSTS.has(first)) return { rule: null, to };
  for (const length of [4, 2]) {
    let phrase = first;
    for (let k = to + 1; k < to + length; k++) phrase += ` ${words[k]?.key ?? ""}`;
    const rule = BOUNDS_AFTER[phrase];
    const opens = readNumber(words, to + length) !== null;
    if (rule !== undefined && !opens) return { rule, to: to + length };
  }
  return { rule: null, to };
}

function isDateOrLabel(words: readonly Word[], number: ReadNumber): boolean {
  const before = words[number.from - 1];
  const next = words[number.to];
  if ((isMonth(before) || isMonth(next)) && number.digits && number.rule === null) return true;
  if (TIME_NEXT.has(next?.key ?? "")) return true;
  if (next?.key === "-" && words[number.to + 1]?.key.startsWith("year")) return true;
  if (!number.digits || number.rule !== null) return LABELS.has(before?.key ?? "") && number.digits;
  if (LABELS.has(before?.key ?? "") || before?.key === "#" || before?.key === ":") return true;
  return isYear(words, number) || isAge(words, number);
}

const PARENTS = set("mother father mom mum dad grandmother grandfather");

/** "A mother of two died": the two are her children. */
const countsChildren = (words: readonly Word[], { from }: ReadNumber): boolean =>
  words[from - 1]?.key === "of" && PARENTS.has(words[from - 2]?.key ?? "");

const MONTHS =
  set(`january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec`);
const isMonth = (word: Word | undefined) => word?.capital === true && MONTHS.has(word.key);

function isYear(words: readonly Word[], { at, low, to }: ReadNumber): boolean {
  if (words[at]?.text.length !== 4 || low < 1800 || low > 2100) return false;
  const noun = NOUN_BY_WORD.get(words[to]?.key ?? "");
  return YEAR_LEADS.has(words[at - 1]?.key ?? "") || noun === undefined || noun.singular;
}

// "Ali Hasan, 33, said"; "Ali Hasan (33)"
function isAge(words: readonly Word[], { at, to, low }: ReadNumber): boolean {
  const [open, close] = [words[at - 1]?.key, words[to]?.key];
  const enclosed =
    (open === "," && (close === "," || close === ".")) || (open === "(" && close === ")");
  return enclosed && low < 120 && words[at - 2]?.capital === true;
}

type Head = Pick<Quantity, "of" | "to" | "within" | "inside">;

const bare = (to: number, within = false): Head => ({ of: "bare", to, within, inside: null });

/** What the number counts: its noun with the words before it, or nothing ("30 were killed"). */
function readHead(words: readonly Word[], number: ReadNumber): Head | null {
  let k = number.to;
  while (MORE.has(words[k]?.key ?? "")) k += 1;
  const all = readWhole(words, k);
  if (all !== null) return readNoun(words, all.to, number) ?? bare(all.to);
  if (words[k]?.key === "of") {
    const pronoun = words[k + 1]?.key ?? "";
    if (GROUP_PRONOUNS.has(pronoun)) return bare(k + 2, true);
    const fate = pronoun === "the" ? VICTIMS[words[k + 2]?.key ?? ""] : undefined;
    if (fate !== undefined && !isModifier(words[k + 3]))
      return { ...bare(k + 3, true), inside: fate };
    if (DETERMINERS.has(pronoun)) return readNoun(words, k + 2, number) ?? bare(k);
    return readNoun(words, k + 1, number) ?? bare(k);
  }
  if (
    FIGHTING_COLLECTIVES.has(words[number.from - 2]?.key ?? "") &&
    words[number.from - 1]?.key === "of"
  ) {
    return readNoun(words, k, number) ?? { of: "fighter", to: k, within: false, inside: null };
  }
  return readNoun(words, k, number) ?? bare(k);
}

/** "12 out of 30 passengers", "three of the 12 soldiers": of how many they are; null where that is not said. */
function readWhole(words: readonly Word[], k: number): ReadNumber | null {
  const of = words[k]?.key === "out" ? k + 1 : k;
  if (words[of]?.key !== "of") return null;
  const determined = DETERMINERS.has(words[of + 1]?.key ?? "");
  return determined || of > k ? readNumber(words, determined ? of + 2 : of + 1) : null;
}

const fateOf = (metric: string): Trigger => ({ metric, form: "adjective", rest: [] });

/** "Three of the dead were children": what is told of a group already counted. */
const VICTIMS: Readonly<Record<string, Trigger>> = {
  dead: fateOf("killed"),
  wounded: fateOf("wounded"),
  injured: fateOf("wounded"),
  missing: fateOf("missing"),
};

function readNoun(words: readonly Word[], start: number, number: ReadNumber): Head | null {
  // at least 80 "American terrorists" had been killed
  if (!QUOTES.has(words[start]?.key ?? "")) return readBareNoun(words, start, number);
  const quoted = readBareNoun(words, start + 1, number);
  const closed = quoted !== null && QUOTES.has(words[quoted.to]?.key ?? "");
  return closed ? { ...quoted, to: quoted.to + 1 } : null;
}

const QUOTES = new Set('“ ” " « »'.split(" "));

function readBareNoun(words: readonly Word[], start: number, number: ReadNumber): Head | null {
  let inside: Trigger | null = null;
  for (let k = start; k <= start + MODIFIER_LIMIT; k++) {
    const word = words[k];
    if (!isModifier(word)) return k > start ? unknownHead(k, inside) : null;
    const noun = NOUN_BY_WORD.get(word.key);
    if (noun !== undefined && counts(noun, number)) return headOf(words, k, noun, inside, number);
    const trigger = inTrigger(word);
    if (trigger !== null) {
      const adjective = trigger.form === "participle" || trigger.form === "adjective";
      if (k > start || !adjective || !leadsToPeople(words, k + 1)) {
        return k > start ? unknownHead(k, inside) : null;
      }
      inside = trigger;
    }
  }
  return unknownHead(start + 3, inside);
}

const unknownHead = (to: number, inside: Trigger | null): Head => ({
  of: "unknown",
  to,
  within: false,
  inside,
});

// After a number above one a singular noun belongs to a compound: "a three member team".
const counts = (noun: Noun, { high }: ReadNumber) => !noun.singular || high === 1;

const isModifier = (word: Word | undefined): word is Word =>
  word !== undefined &&
  word.kind === "word" &&
  LETTER.test(word.text) &&
  !AUXILIARIES.has(word.key) &&
  !CALENDAR_WORDS.has(word.key) &&
  (word.capital || !FUNCTION_WORDS.has(word.key));

const inTrigger = (word: Word): Trigger | null =>
  TRIGGERS.get(word.key)?.find(({ rest }) => rest.length === 0) ?? null;

// "12 wounded soldiers", but not "12 wounded in Basra"
function leadsToPeople(words: readonly Word[], k: number): boolean {
  for (let j = k; j < k + 3; j++) {
    const noun = NOUN_BY_WORD.get(words[j]?.key ?? "");
    if (noun !== undefined) return !noun.singular && noun.class !== "thing";
    if (!isModifier(words[j])) return false;
  }
  return false;
}

// The last noun of a run is the head: "militia members", "police stations".
function headOf(
  words: readonly Word[],
  k: number,
  noun: Noun,
  inside: Trigger | null,
  number: ReadNumber,
): Head {
  let head: Quantity["of"] = noun.class;
  let to = k + 1;
  for (let next = words[to]; next !== undefined && to < k + 4; next = words[to]) {
    const more = NOUN_BY_WORD.get(next.key);
    if (words[to - 1]?.possessive || next.kind !== "word") break;
    if (more === undefined || !counts(more, number)) break;
    head = more.class;
    to += 1;
  }
  const compound = words[to];
  const attributive = noun.singular === false && ATTRIBUTIVE.has(words[to - 1]?.key ?? "");
  if (attributive && compound?.key.endsWith("s") && isModifier(compound) && !inTrigger(compound)) {
    return { of: "unknown", to: to + 1, within: false, inside: null };
  }
  return { of: head, to, within: false, inside };
}

const ATTRIBUTIVE = set("police militia paramilitary crew staff peshmerga personnel family");

// --- "a soldier", "another member of the group", "another"

function readSingle(words: readonly Word[], i: number): Quantity | null {
  const key = words[i]?.key ?? "";
  if (!ARTICLES.has(key) || words[i]?.kind !== "word") return null;
  const to = endOfSingle(words, i + 1);
  const one = { low: 1, high: 1, bound: "exactly" as const, from: i };
  if (to !== null) return quantityOf({ ...one, to: to.to }, to.of, { single: true });
  const alone = !isModifier(words[i + 1]) || TRIGGERS.has(words[i + 1]?.key ?? "");
  return key === "another" && alone && readNumber(words, i + 1) === null
    ? quantityOf({ ...one, to: i + 1 }, "bare", { single: true })
    : null;
}

/** "A 16-year-old" is a person, if no noun follows that says otherwise. */
const AGED = /^\d{1,3}-year-old$/;

/** End and class of a singular personal noun that starts at `start`, with the words before its head. */
export function endOfSingle(words: readonly Word[], start: number) {
  let aged = -1;
  for (let k = start; k <= start + MODIFIER_LIMIT; k++) {
    const word = words[k];
    if (AGED.test(word?.key ?? "")) {
      aged = k + 1;
      continue;
    }
    if (!isModifier(word)) return aged === k ? { to: k, of: "person" as const } : null;
    const noun = NOUN_BY_WORD.get(word.key);
    if (noun === undefined || (!noun.singular && !ATTRIBUTIVE.has(word.key))) continue;
    if (COLLECTIVES.has(word.key) && words[k + 1]?.key === "of") return null;
    const next = NOUN_BY_WORD.get(words[k + 1]?.key ?? "");
    if (next !== undefined && !word.possessive) continue;
    return PEOPLE.has(noun.class) && noun.singular ? { to: k + 1, of: noun.class } : null;
  }
  return null;
}

function readNamed(words: readonly Word[], i: number, ground: NameGround): Quantity | null {
  const name = readName(words, i, ground);
  if (name === null) return null;
  const span = { start: words[name.at]?.start ?? 0, end: words[name.to - 1]?.end ?? 0 };
  const one = { low: 1, high: 1, bound: "exactly" as const, from: name.from, to: name.to };
  return quantityOf(one, "person", { named: span, actor: name.actor });
}
