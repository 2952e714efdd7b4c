import type { DateFact } from "#lib/extract/analysis";
import {
  addMonths,
  type Day,
  daysInMonth,
  toCalendar,
  toDay,
  weekdayOf,
  writeDay,
  writeMonth,
  writeYearless,
} from "#lib/extract/dates/calendar";
import type { Expression, Unit } from "#lib/extract/dates/expression";
import type { Tense } from "#lib/extract/dates/read-tense";

/** The days on which the article may have been published: one, or all of a month or year; null unknown. */
export type Reference = { readonly first: Day; readonly last: Day } | null;

/** What else decides what a date means. */
export type Setting = {
  readonly reference: Reference;
  readonly tense: Tense;
  /** A day of the same sentence that this one comes after. */
  readonly after: Day | null;
  /** A day that the text told last, for "two days later". */
  readonly told: Day | null;
  /** The day that the text meant by this weekday before. */
  readonly known: Day | null;
};

export type Resolved = {
  readonly value: string | null;
  readonly precision: DateFact["precision"];
  readonly until: string | null;
  readonly basis: DateFact["basis"];
};

/** Days of a value; null for what is not known to the day. */
type Reading = { readonly value: string; readonly until: string | null } | null;

/**
 * As much of a date as is certain. What depends on the day of publication is resolved only if every day on
 * which the article may have been published gives the same.
 */
export function resolveExpression(expression: Expression, setting: Setting): Resolved {
  const precision = precisionOf(expression);
  const stated = readStated(expression);
  if (stated !== null) return { ...stated, precision, basis: "stated" };
  const read = READ[expression.kind];
  const resolved = read === undefined ? null : readOnEachDay(expression, setting, read);
  if (resolved !== null) return { ...resolved, precision, basis: "resolved" };
  const value = yearless(expression);
  return { value, precision, until: null, basis: value === null ? "unresolved" : "stated" };
}

function precisionOf(expression: Expression): DateFact["precision"] {
  switch (expression.kind) {
    case "month":
    case "year":
      return expression.kind;
    case "offset":
      return expression.unit;
    case "vague":
      return expression.precision;
    case "ambiguous":
      return "vague";
    default:
      return "day";
  }
}

function readStated(expression: Expression): Reading {
  if (expression.kind === "year") {
    const { year, until } = expression;
    return { value: String(year), until: until === null ? null : String(until) };
  }
  if (expression.kind !== "date" && expression.kind !== "month") return null;
  const { year, month } = expression;
  if (year === null) return null;
  if (expression.kind === "month") return { value: writeMonth(year, month), until: null };
  const day = toDay(year, month, expression.day);
  return day === null ? null : { value: writeDay(day), until: null };
}

function yearless(expression: Expression): string | null {
  if (expression.kind === "date") return writeYearless(expression.month, expression.day);
  if (expression.kind !== "month") return null;
  const free = expression.shift === null && expression.yearShift === null;
  return free ? writeMonth(null, expression.month) : null;
}

type Reader = (expression: Expression, published: Day, setting: Setting) => Reading;

function readOnEachDay(expression: Expression, setting: Setting, read: Reader): Reading {
  const { reference } = setting;
  if (expression.kind === "told") return read(expression, 0, setting);
  if (reference === null) return null;
  const first = read(expression, reference.first, setting);
  const last = read(expression, reference.last, setting);
  return first !== null && first.value === last?.value && first.until === last.until ? first : null;
}

const READ: Partial<Record<Expression["kind"], Reader>> = {
  date: (expression, published, { tense }) =>
    expression.kind === "date" ? nearestDate(expression, published, tense) : null,
  month: (expression, published, { tense }) =>
    expression.kind === "month" ? nearestMonth(expression, published, tense) : null,
  weekday: (expression, published, setting) =>
    expression.kind === "weekday" ? oneDay(nearestWeekday(expression, published, setting)) : null,
  offset: (expression, published) =>
    expression.kind === "offset" ? shift(expression.unit, expression.amount, published) : null,
  overnight: (_, published) => ({ value: writeDay(published - 1), until: writeDay(published) }),
  told: (expression, _, { told }) =>
    expression.kind === "told" && told !== null ? oneDay(told + expression.amount) : null,
};

const oneDay = (day: Day): Reading => ({ value: writeDay(day), until: null });

/** How much farther a day on the other side of publication than the words speak of counts. */
const SIDE = { past: 8, unknown: 3, future: 1.5 } as const;

/** The nearest year, one side preferred: the past, unless the words speak of what is to come. */
function nearestDate(
  { month, day }: { readonly month: number; readonly day: number },
  published: Day,
  tense: Tense,
): Reading {
  const { year } = toCalendar(published);
  const future = tense === "future" || tense === "later";
  const days = [year - 1, year, year + 1].flatMap((y) => toDay(y, month, day) ?? []);
  const cost = (candidate: Day) => {
    const distance = Math.abs(candidate - published);
    if (candidate > published + 1)
      return distance * (future ? 1 : SIDE[tense === "past" ? "past" : "unknown"]);
    return distance * (future ? SIDE.future : 1);
  };
  const best = days.reduce<Day | null>(
    (kept, candidate) => (kept === null || cost(candidate) < cost(kept) ? candidate : kept),
    null,
  );
  return best === null ? null : oneDay(best);
}

function nearestMonth(
  { month, shift: side, yearShift }: Extract<Expression, { kind: "month" }>,
  published: Day,
  tense: Tense,
): Reading {
  const now = toCalendar(published);
  const year = (() => {
    if (yearShift !== null) return now.year + yearShift;
    if (side === -1) return month >= now.month ? now.year - 1 : now.year;
    if (side === 1) return month > now.month ? now.year : now.year + 1;
    if (side === 0) return now.year;
    if (tense === "future" || tense === "later")
      return month >= now.month ? now.year : now.year + 1;
    return month > now.month ? now.year - 1 : now.year;
  })();
  return { value: writeMonth(year, month), until: null };
}

function nearestWeekday(
  { weekday, shift: side, weekShift, known: wantsKnown }: Extract<Expression, { kind: "weekday" }>,
  published: Day,
  { tense, after, known }: Setting,
): Day {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (weekShift !== null) return weekStart(published) + weekShift * 7 + weekday;
  if (side === 1) return published + 7 - back;
  if (side === -1) return published - (back === 0 ? 7 : back);
  if (wantsKnown && known !== null) return known;
  if (after !== null) return after + ((weekday - weekdayOf(after) + 6) % 7) + 1;
  const ahead = tense === "future" || tense === "later" || (side === 0 && tense !== "past");
  return ahead ? published + ((7 - back) % 7) : published - back;
}

/** Weeks run from Sunday, as in the working week of most of the region. */
const weekStart = (day: Day): Day => day - weekdayOf(day);

function shift(unit: Unit, amount: number, published: Day): Reading {
  if (unit === "day") return oneDay(published + amount);
  if (unit === "week") {
    const start = weekStart(published) + amount * 7;
    return { value: writeDay(start), until: writeDay(start + 6) };
  }
  const now = toCalendar(published);
  if (unit === "year") return { value: String(now.year + amount), until: null };
  const { year, month } = addMonths(now.year, now.month, amount);
  return { value: writeMonth(year, month), until: null };
}

/** The days that a publication date of whatever precision allows; null when none is known. */
export function readReference(published: string | null): Reference {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(published ?? "");
  if (match === null) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  const first = toDay(year, month ?? 1, day ?? 1);
  const last = toDay(year, month ?? 12, day ?? daysInMonth(year, month ?? 12));
  return first === null || last === null ? null : { first, last };
}
