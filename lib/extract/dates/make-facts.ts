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
  const facts = new Map<FoundDate, SentenceFact>();
  for (const date of dates) {
    if (date.expression === null) continue;
    const fact = makeFact(date, date.expression, sentence, story, dates, facts);
    facts.set(date, fact);
    remember(date, fact, story);
  }
  return dates.map((date) => facts.get(date) ?? makeTime(date, sentence, story, facts));
}

function makeFact(
  date: FoundDate,
  written: Expression,
  sentence: SentenceTerms,
  story: Story,
  dates: readonly FoundDate[],
  facts: ReadonlyMap<FoundDate, SentenceFact>,
): SentenceFact {
  const expression = settleOrder(written, sentence, story.order);
  const tense = needsTense(expression) ? readTense(sentence, date.first, date.last) : null;
  const earlier = tense === "later" ? findEarlier(date, sentence, dates, facts) : null;
  const setting: Setting = {
    reference: story.reference,
    tense,
    after: earlier,
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
function findEarlier(
  date: FoundDate,
  sentence: SentenceTerms,
  dates: readonly FoundDate[],
  facts: ReadonlyMap<FoundDate, SentenceFact>,
): Day | null {
  const word = findLaterWord(sentence, date.first);
  let earlier: Day | null = null;
  for (const other of dates) {
    if (other.last >= word) break;
    earlier = readDay(facts.get(other)?.value ?? null) ?? earlier;
  }
  return earlier;
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

/** A time of day alone is of the day nearest to it in its sentence, else of the day told last. */
function makeTime(
  date: FoundDate,
  sentence: SentenceTerms,
  story: Story,
  facts: ReadonlyMap<FoundDate, SentenceFact>,
): SentenceFact {
  const near = [...facts]
    .filter(([, fact]) => fact.precision === "day" && readDay(fact.value) !== null)
    .sort(([a], [b]) => Math.abs(a.first - date.first) - Math.abs(b.first - date.first))[0];
  const day = near === undefined ? story.told : readDay(near[1].value);
  const resolved: Resolved =
    day === null
      ? UNRESOLVED
      : { value: writeDay(day), precision: "day", until: null, basis: "resolved" };
  const future = near?.[1].future ?? false;
  const consistency = { weekday: null, consistent: true, readings: [] };
  return { ...spanOf(date, sentence), ...resolved, ...consistency, time: date.time, future };
}
