import type { DateFact } from "#lib/extract/analysis";
import { type Day, readDay, weekdayOf, writeDay } from "#lib/extract/dates/calendar";
import type { Expression, FoundDate } from "#lib/extract/dates/expression";
import type { NumberOrder } from "#lib/extract/dates/number-order";
import { findLaterWord, readTense, type Tense } from "#lib/extract/dates/read-tense";
import {
  type Reference,
  type Resolved,
  resolveExpression,
  type Setting,
} from "#lib/extract/dates/resolve-expression";
import type { SentenceTerms } from "#lib/extract/dates/sentence-terms";

/** What the article has told before the sentence; grows as it is read. */
export type Story = {
  readonly reference: Reference;
  readonly order: NumberOrder;
  /** The day that each weekday last meant. */
  readonly weekdays: Map<number, Day>;
  /** The past day told last in this paragraph. */
  told: Day | null;
};

/** A fact of a sentence; offsets into the sentence. */
export type SentenceFact = Omit<DateFact, "paragraph">;

const UNRESOLVED: Resolved = {
  value: null,
  precision: "vague",
  until: null,
  basis: "unresolved",
};

/** The facts that the dates found in a sentence are, resolved in the order they are told. */
export function makeFacts(
  dates: readonly FoundDate[],
  sentence: SentenceTerms,
  story: Story,
): SentenceFact[] {
  const told = story.told;
  const facts: (SentenceFact | null)[] = [];
  for (const date of dates) {
    const fact =
      date.expression === null
        ? null
        : makeFact(date, date.expression, { sentence, story, dates, facts });
    facts.push(fact);
    if (fact !== null) remember(date, fact, story);
  }
  const near = nearestDays(dates, facts);
  return facts.map(
    (fact, i) => fact ?? makeTime(dates[i] as FoundDate, sentence, near[i] ?? null, told),
  );
}

/** A sentence as far as it is read: a fact for each date so far, null for a time of day. */
type Reading = {
  readonly sentence: SentenceTerms;
  readonly story: Story;
  readonly dates: readonly FoundDate[];
  readonly facts: readonly (SentenceFact | null)[];
};

function makeFact(date: FoundDate, written: Expression, reading: Reading): SentenceFact {
  const { sentence, story } = reading;
  const expression = settleOrder(written, sentence, story.order);
  const tense = needsTense(expression) ? readTense(sentence, date.first, date.last) : null;
  const setting: Setting = {
    reference: story.reference,
    tense,
    after: tense === "later" ? findEarlier(date, reading) : null,
    told: story.told,
    known: story.weekdays.get(date.weekday ?? -1) ?? null,
  };
  const resolved = resolveRange(date, expression, setting);
  return {
    ...spanOf(date, sentence),
    ...resolved,
    time: date.time,
    weekday: date.weekday,
    ...checkWeekday(date.weekday, expression, resolved.value),
    future: isFuture(resolved.value, expression, tense, story.reference),
  };
}

function spanOf({ first, last }: FoundDate, { terms }: SentenceTerms) {
  return { start: terms[first]?.start ?? 0, end: terms[last]?.end ?? 0 };
}

function settleOrder(
  expression: Expression,
  { language }: SentenceTerms,
  order: NumberOrder,
): Expression {
  if (expression.kind !== "ambiguous") return expression;
  const [a, b] = expression.numbers;
  const settled = language.numberOrder ?? order;
  if (settled === null) return expression;
  const [day, month] = settled === "day first" ? [a, b] : [b, a];
  return { kind: "date", year: expression.year, month, day };
}

function needsTense(expression: Expression): boolean {
  if (expression.kind === "weekday") return expression.weekShift === null;
  return (expression.kind === "date" || expression.kind === "month") && expression.year === null;
}

/** The last day told in the sentence before the word that says "before" or "ahead of". */
function findEarlier(date: FoundDate, { sentence, dates, facts }: Reading): Day | null {
  const word = findLaterWord(sentence, date.first);
  for (let i = facts.length - 1; i >= 0; i--) {
    const day = readDay(facts[i]?.value ?? null);
    if (day !== null && (dates[i]?.last ?? word) < word) return day;
  }
  return null;
}

function resolveRange(date: FoundDate, expression: Expression, setting: Setting): Resolved {
  const resolved = resolveExpression(expression, setting);
  if (date.until === null) return resolved;
  const start = readDay(resolved.value);
  if (date.until.kind !== "weekday" || start === null) {
    return { ...resolved, until: endOf(resolveExpression(date.until, setting)) };
  }
  const length = ((date.until.weekday - weekdayOf(start) + 6) % 7) + 1;
  const past = setting.tense !== "future" && setting.tense !== "later" && date.time !== "night";
  const late = past && start + length > (setting.reference?.last ?? Number.POSITIVE_INFINITY);
  const from = late ? start - 7 : start;
  return { ...resolved, value: writeDay(from), until: writeDay(from + length) };
}

const endOf = ({ value, until }: Resolved) => until ?? value;

type Consistency = Pick<DateFact, "consistent" | "readings">;

/** A weekday beside a date must be that date's; otherwise the nearest such day is the other reading. */
function checkWeekday(
  weekday: number | null,
  expression: Expression,
  value: string | null,
): Consistency {
  const day = readDay(value);
  const dated = expression.kind === "date" || expression.kind === "offset";
  if (!dated || weekday === null || day === null || weekdayOf(day) === weekday) {
    return { consistent: true, readings: [] };
  }
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  const other = ahead <= 3 ? day + ahead : day + ahead - 7;
  return { consistent: false, readings: [day, other].sort((a, b) => a - b).map(writeDay) };
}

function isFuture(
  value: string | null,
  expression: Expression,
  tense: Tense,
  reference: Reference,
): boolean {
  if (value !== null && !value.startsWith("X") && reference !== null) {
    return value > writeDay(reference.last).slice(0, value.length);
  }
  if (expression.kind === "offset") return expression.amount > 0;
  const shift =
    expression.kind === "weekday" || expression.kind === "month" ? expression.shift : null;
  return shift === 1 || tense === "future" || tense === "later";
}

function remember(date: FoundDate, fact: SentenceFact, story: Story): void {
  const day = readDay(fact.value);
  if (day === null || fact.precision !== "day") return;
  if (!fact.future) story.told = day;
  if (date.weekday !== null && fact.consistent) story.weekdays.set(date.weekday, day);
}

/** For each date of a sentence, the fact known to the day that stands nearest to it. */
function nearestDays(
  dates: readonly FoundDate[],
  facts: readonly (SentenceFact | null)[],
): readonly (SentenceFact | null)[] {
  const nearest: { fact: SentenceFact; distance: number }[] = [];
  const visit = (i: number, from: number): number => {
    const fact = facts[i] ?? null;
    if (fact !== null && fact.precision === "day" && readDay(fact.value) !== null) return i;
    const other = facts[from] ?? null;
    if (other === null) return from;
    const distance = Math.abs((dates[i]?.first ?? 0) - (dates[from]?.first ?? 0));
    const known = nearest[i];
    if (known === undefined || distance < known.distance) nearest[i] = { fact: other, distance };
    return from;
  };
  let from = -1;
  for (let i = 0; i < facts.length; i++) from = visit(i, from);
  from = -1;
  for (let i = facts.length - 1; i >= 0; i--) from = visit(i, from);
  return facts.map((_, i) => nearest[i]?.fact ?? null);
}

/** A time of day alone is of the day nearest to it in its sentence, else of the day told before. */
function makeTime(
  date: FoundDate,
  sentence: SentenceTerms,
  near: SentenceFact | null,
  told: Day | null,
): SentenceFact {
  const day = near === null ? told : readDay(near.value);
  const resolved: Resolved =
    day === null
      ? UNRESOLVED
      : { value: writeDay(day), precision: "day", until: null, basis: "resolved" };
  const rest = { weekday: null, consistent: true, readings: [], future: near?.future ?? false };
  return { ...spanOf(date, sentence), ...resolved, ...rest, time: date.time };
}
