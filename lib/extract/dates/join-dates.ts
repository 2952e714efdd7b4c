import type { Expression, FoundDate } from "#lib/extract/dates/expression";
import { kindAt, type SentenceTerms } from "#lib/extract/dates/sentence-terms";

/** Words that may stand between a time of day and its day: "2am on Thursday", "Thursday, at around 2am". */
const BETWEEN = "i,~(tfd";
const LONGEST_GAP = 3;
const MOVED = new Set("postponed moved delayed rescheduled brought pushed changed".split(" "));
const COMPARABLE: Readonly<Record<string, string>> = {
  weekday: "day",
  date: "day",
  offset: "day",
  month: "month",
  year: "year",
};

/**
 * Joins what belongs together: a time of day with the day beside it ("2am to 6:30am on Thursday"), and the
 * two ends of a range ("between Monday and Wednesday", "August 29 to September 2").
 */
export function joinDates(dates: readonly FoundDate[], sentence: SentenceTerms): FoundDate[] {
  return joinPairs(joinPairs(dates, sentence, joinTime), sentence, joinRange);
}

type Join = (a: FoundDate, b: FoundDate, sentence: SentenceTerms) => FoundDate | null;

function joinPairs(dates: readonly FoundDate[], sentence: SentenceTerms, join: Join): FoundDate[] {
  const joined: FoundDate[] = [];
  for (const date of dates) {
    const previous = joined.at(-1);
    const both = previous === undefined ? null : join(previous, date, sentence);
    if (both === null) joined.push(date);
    else joined[joined.length - 1] = both;
  }
  return joined;
}

const joinTime: Join = (a, b, { terms }) => {
  const [day, clock] = a.expression === null ? [b, a] : [a, b];
  if (day.expression === null || clock.expression !== null || hasClock(day)) return null;
  if (b.first - a.last - 1 > LONGEST_GAP) return null;
  for (let i = a.last + 1; i < b.first; i++) {
    if (!BETWEEN.includes(kindAt(terms, i) || " ")) return null;
  }
  return { ...day, first: a.first, last: b.last, time: clock.time };
};

const hasClock = ({ time }: FoundDate) => time?.includes(":") === true;

const joinRange: Join = (a, b, { terms }) => {
  if (a.expression === null || b.expression === null || a.until !== null || b.until !== null) {
    return null;
  }
  const kind = COMPARABLE[a.expression.kind];
  if (kind === undefined || COMPARABLE[b.expression.kind] !== kind) return null;
  if (!isRange(a, b, terms)) return null;
  const time = a.time === null && b.time === null ? null : joinTimes(a.time, b.time);
  const [start, end] = shareYear(a.expression, b.expression);
  return { ...a, last: b.last, expression: start, until: end, time };
};

function isRange(a: FoundDate, b: FoundDate, terms: SentenceTerms["terms"]): boolean {
  const gap = b.first - a.last - 1;
  const link = kindAt(terms, a.last + 1);
  const lead = kindAt(terms, a.first - 1);
  if (terms[b.first]?.joined === true && gap === 0) return lead === "b";
  if (gap !== 1 && !(gap === 2 && "td".includes(kindAt(terms, b.first - 1)))) return false;
  if (link === "&") return lead === "b" || kindAt(terms, a.first - 2) === "b";
  if (link !== ">" && link !== "-") return false;
  return !MOVED.has(terms[a.first - 2]?.key ?? "");
}

const joinTimes = (a: string | null, b: string | null) =>
  a === b || b === null ? a : a === null ? b : `${a}/${b}`;

/** "between March and May 2022": the year said once counts for both. */
function shareYear(a: Expression, b: Expression): readonly [Expression, Expression] {
  const given = "year" in b && "month" in b && "year" in a && "month" in a;
  if (!given || a.year !== null || b.year === null) return [a, b];
  return [{ ...a, year: a.month > b.month ? b.year - 1 : b.year }, b];
}
