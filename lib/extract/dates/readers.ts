import { toDay } from "#lib/extract/dates/calendar";
import { DAY_EDGES, DAY_PARTS, UNITS } from "#lib/extract/dates/day-parts";
import type { Expression, FoundDate, Unit } from "#lib/extract/dates/expression";
import type { ReaderName } from "#lib/extract/dates/language";
import { isMonthAlone, isWeekdayName, isYearAlone } from "#lib/extract/dates/no-dates";
import { readClock } from "#lib/extract/dates/read-clock";
import {
  findPlaces,
  findTerm,
  findTerms,
  kindAt,
  type SentenceTerms,
} from "#lib/extract/dates/sentence-terms";
import type { Term } from "#lib/extract/dates/term";

/** Makes dates of the terms `first` to `last` that a form matched; none when they only look like one. */
export type Reader = (sentence: SentenceTerms, first: number, last: number) => readonly FoundDate[];

const NONE: readonly FoundDate[] = [];

function found(
  sentence: SentenceTerms,
  first: number,
  last: number,
  expression: Expression | null,
  until: Expression | null = null,
): FoundDate {
  const { terms } = sentence;
  return {
    first,
    last,
    expression,
    until,
    weekday: findTerm(terms, "Ww", first, last)?.value ?? null,
    time: readPart(terms, first, last),
  };
}

// "Thursday night", "early on Friday", "tonight".
function readPart(terms: readonly Term[], first: number, last: number): string | null {
  const part = findTerm(terms, "P", first, last);
  if (part !== undefined) return DAY_PARTS[part.value] ?? null;
  if (findTerm(terms, "lV", first, last) !== undefined) return "night";
  const edge = findTerm(terms, "E", first, last);
  const day = findTerm(terms, "WDR", first, last);
  return edge !== undefined && day !== undefined ? (DAY_EDGES[edge.value] ?? null) : null;
}

function makeDate(year: number | null, month: number, day: number): Expression | null {
  return toDay(year ?? 2000, month, day) === null ? null : { kind: "date", year, month, day };
}

const numeric: Reader = (sentence, first, last) => {
  const parts = findTerm(sentence.terms, "I", first, last)?.parts ?? [];
  const [a = 0, b = 0, c = 0] = parts;
  if (parts.length === 2) {
    const expression: Expression = {
      kind: "month",
      year: a,
      month: b,
      shift: null,
      yearShift: null,
    };
    return [found(sentence, first, last, expression)];
  }
  const expression = a > 31 ? makeDate(a, b, c) : readEitherOrder(c, a, b);
  return expression === null ? NONE : [found(sentence, first, last, expression)];
};

function readEitherOrder(year: number, a: number, b: number): Expression | null {
  if (year < 1000) return null;
  if (a === b || a > 12) return makeDate(year, b, a);
  if (b > 12) return makeDate(year, a, b);
  return a < 1 || b < 1 ? null : { kind: "ambiguous", year, numbers: [a, b] };
}

const calendar: Reader = (sentence, first, last) => {
  const { terms } = sentence;
  if (isMonthAndCount(terms, first, last)) return NONE;
  const months = findTerms(terms, "Mm", first, last);
  const day = findTerm(terms, "D", first, last);
  const month = months[0]?.value ?? 0;
  if (day === undefined || months.some(({ value }) => value !== month)) return NONE;
  const year = findTerm(terms, "Y", first, last)?.value ?? null;
  const expression = makeDate(year, month, day.value);
  if (expression === null) return NONE;
  const end = trimBracket(terms, first, last);
  return [found(sentence, first, end, expression)];
};

// "In August 30 people were killed."
function isMonthAndCount(terms: readonly Term[], first: number, last: number): boolean {
  const counts = kindAt(terms, last) === "D" && kindAt(terms, last + 1) === "q";
  return counts && first === last - 1 && terms[first - 1]?.key === "in";
}

// A closing bracket belongs to the date only if it opened in it.
function trimBracket(terms: readonly Term[], first: number, last: number): number {
  const closes = kindAt(terms, last) === ")";
  return closes && findTerm(terms, "(", first, last) === undefined ? last - 1 : last;
}

const dayRange: Reader = (sentence, first, last) => {
  const { terms } = sentence;
  const month = findTerm(terms, "Mm", first, last)?.value ?? 0;
  const year = findTerm(terms, "Y", first, last)?.value ?? null;
  const days = findTerm(terms, "r", first, last)?.parts ?? valuesOf(terms, "D", first, last);
  const [from = 0, to = 0] = days;
  const [start, end] = [makeDate(year, month, from), makeDate(year, month, to)];
  if (start === null || end === null || from >= to) return NONE;
  const begin = kindAt(terms, first) === "b" ? first + 1 : first;
  return [found(sentence, begin, last, start, end)];
};

const valuesOf = (terms: readonly Term[], kinds: string, first: number, last: number) =>
  findTerms(terms, kinds, first, last).map(({ value }) => value);

/** "29 and 30 August": a date for each day; the month's words go with the one beside it. */
const dayList: Reader = (sentence, first, last) => {
  const { terms } = sentence;
  const month = findTerm(terms, "Mm", first, last)?.value ?? 0;
  const year = findTerm(terms, "Y", first, last)?.value ?? null;
  const places = findPlaces(terms, "D", first, last);
  const leading = "Mm".includes(kindAt(terms, first) || " ");
  return places.flatMap((place, order) => {
    const expression = makeDate(year, month, terms[place]?.value ?? 0);
    if (expression === null) return [];
    const from = leading && order === 0 ? first : place;
    const to = order === places.length - 1 ? last : place;
    return [found(sentence, from, to, expression)];
  });
};

const month: Reader = (sentence, first, last) => {
  const { terms } = sentence;
  const names = findTerms(terms, "Mm", first, last);
  const value = names[0]?.value ?? 0;
  if (names.some((name) => name.value !== value)) return NONE;
  const year = findTerm(terms, "Y", first, last)?.value ?? null;
  const unit = findTerm(terms, "Uv", first, last);
  const shift = findTerm(terms, "LXT", first, last)?.value ?? null;
  const ofYear = shift !== null && unit !== undefined && UNITS[unit.value] === "year";
  if (year === null && shift === null && !isMonthAlone(sentence, first, last)) return NONE;
  const expression: Expression = {
    kind: "month",
    year,
    month: value,
    shift: ofYear ? null : shift,
    yearShift: ofYear ? shift : null,
  };
  return [found(sentence, first, last, expression)];
};

const year: Reader = (sentence, first, last) => {
  const value = findTerm(sentence.terms, "Y", first, last)?.value ?? 0;
  const marked = findTerm(sentence.terms, "Ev", first, last) !== undefined;
  if (!marked && !isYearAlone(sentence, last)) return NONE;
  return [found(sentence, first, last, { kind: "year", year: value, until: null })];
};

const yearRange: Reader = (sentence, first, last) => {
  const [from = 0, until = 0] = findTerm(sentence.terms, "y", first, last)?.parts ?? [];
  if (kindAt(sentence.terms, last + 1) === "q") return NONE;
  return [found(sentence, first, last, { kind: "year", year: from, until })];
};

const seasonYear: Reader = (sentence, first, last) => {
  const value = findTerm(sentence.terms, "Y", first, last)?.value ?? 0;
  return [found(sentence, first, last, { kind: "year", year: value, until: null })];
};

const weekday: Reader = (sentence, first, last) => {
  const { terms } = sentence;
  const place = findPlaces(terms, "W", first, last)[0] ?? first;
  if (isWeekdayName(sentence, place)) return NONE;
  const unit = findTerm(terms, "U", first, last);
  const shift = findTerm(terms, "LXTp", first, last)?.value ?? null;
  if (unit !== undefined && UNITS[unit.value] !== "week") {
    return [found(sentence, first, last, { kind: "vague", precision: "day" })];
  }
  const expression: Expression = {
    kind: "weekday",
    weekday: terms[place]?.value ?? 0,
    shift: unit === undefined ? shift : null,
    weekShift: unit === undefined ? null : shift,
    known: isKnown(terms, first, last),
  };
  return [found(sentence, first, last, expression)];
};

// "the Saturday protest", "Saturday's protest".
function isKnown(terms: readonly Term[], first: number, last: number): boolean {
  const next = kindAt(terms, last + 1);
  return next === "'" || (kindAt(terms, first - 1) === "t" && (next === "x" || next === "e"));
}

const offset: Reader = (sentence, first, last) => {
  const { terms } = sentence;
  // "USA TODAY".
  if (terms[first]?.capital === true && kindAt(terms, first - 1) === "c") return NONE;
  const amount = (findTerm(terms, "Rl", first, last) ?? findTerm(terms, "LT", first, last))?.value;
  const expression: Expression = { kind: "offset", unit: "day", amount: amount ?? 0 };
  return [found(sentence, first, trimBracket(terms, first, last), expression)];
};

/** "overnight", "overnight on Monday", "overnight into Friday". */
const overnight: Reader = (sentence, first, last) => {
  const { terms } = sentence;
  const [before, after] = [kindAt(terms, first - 1), kindAt(terms, last + 1)];
  // "an overnight curfew" is a kind of curfew, "an overnight raid" happened in a night.
  if ((before === "a" || before === "t") && after !== "e") return NONE;
  const day = findTerm(terms, "W", first, last);
  if (day === undefined) return [found(sentence, first, last, { kind: "overnight" })];
  const into =
    findTerm(terms, ">", first, last) !== undefined || /^into$/.test(terms[first + 1]?.key ?? "");
  const shared = { kind: "weekday", shift: null, weekShift: null, known: false } as const;
  const start = into ? (day.value + 6) % 7 : day.value;
  const night = found(
    sentence,
    first,
    last,
    { ...shared, weekday: start },
    { ...shared, weekday: (start + 1) % 7 },
  );
  return [{ ...night, weekday: start }];
};

const unit: Reader = (sentence, first, last) => {
  const { terms } = sentence;
  const name = UNITS[findTerm(terms, "Uv", first, last)?.value ?? 0];
  const shift = findTerm(terms, "LXT", first, last)?.value ?? 0;
  if (name === undefined || name === "day") return NONE;
  const expression: Expression =
    name === "decade"
      ? { kind: "vague", precision: "vague" }
      : { kind: "offset", unit: name, amount: shift };
  return [found(sentence, first, last, expression)];
};

const vague: Reader = (sentence, first, last) => [
  found(sentence, first, last, { kind: "vague", precision: "vague" }),
];

/** So long ago: "two days ago" is a day, "a few days ago" is none. */
const ago: Reader = (sentence, first, last) => {
  const span = readSpan(sentence.terms, first, last);
  const expression: Expression =
    span === null
      ? { kind: "vague", precision: "vague" }
      : { kind: "offset", unit: span.unit, amount: -span.amount };
  return [found(sentence, first, last, expression)];
};

/** Counted from a day that the text told before: "two days later", "the previous day". */
const narrative: Reader = (sentence, first, last) => {
  const { terms } = sentence;
  const span = readSpan(terms, first, last);
  const side = findTerm(terms, "gJX", first, last)?.value ?? 0;
  const single = findTerm(terms, "JX", first, last) !== undefined;
  const amount = single ? 1 : (span?.amount ?? null);
  const days = single ? isDayTold(terms, first, last) : span?.unit === "day";
  const named = findTerm(terms, "W", first, last) !== undefined;
  const exact = days && !named && amount !== null;
  const expression: Expression = exact
    ? { kind: "told", amount: side * amount }
    : { kind: "vague", precision: "vague" };
  return [found(sentence, first, last, expression)];
};

// "the previous day", "the next morning", "اليوم التالي".
function isDayTold(terms: readonly Term[], first: number, last: number): boolean {
  if (findTerm(terms, "PRd", first, last) !== undefined) return true;
  return findTerm(terms, "U", first, last)?.value === 0;
}

function readSpan(
  terms: readonly Term[],
  first: number,
  last: number,
): { readonly unit: Unit; readonly amount: number } | null {
  const two = findTerm(terms, "k", first, last);
  const name = UNITS[(two ?? findTerm(terms, "Uuvd", first, last))?.value ?? 0];
  if (name === undefined || name === "decade") return null;
  if (two !== undefined) return { unit: name, amount: 2 };
  if (findTerm(terms, "Q", first, last) !== undefined) return null;
  const count = findTerm(terms, "NDa", first, last);
  if (count !== undefined) return { unit: name, amount: count.value };
  // "قبل يوم" names one unit without a number; "قبل أيام" and "days ago" name none.
  return findTerm(terms, "u", first, last) === undefined ? { unit: name, amount: 1 } : null;
}

const clock: Reader = (sentence, first, last) => {
  const time = readClock(sentence.terms, first, last);
  if (time === null) return NONE;
  const begin = kindAt(sentence.terms, first) === "b" ? first + 1 : first;
  return [{ ...found(sentence, begin, last, null), time, weekday: null }];
};

/** The readers by name: language tables say which form is read how. */
export const READERS: Readonly<Record<ReaderName, Reader>> = {
  numeric,
  calendar,
  dayRange,
  dayList,
  month,
  year,
  yearRange,
  seasonYear,
  weekday,
  offset,
  overnight,
  unit,
  vague,
  narrative,
  ago,
  clock,
  none: () => NONE,
};
