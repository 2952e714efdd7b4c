import type { Term, TermKind } from "#lib/extract/dates/term";

const FOREIGN_DIGIT = /[\u0660-\u0669\u06F0-\u06F9]/g;
const LATEST_YEAR = 2099;
const EARLIEST_YEAR = 1800;
const DAY_MINUTES = 24 * 60;

type Reading = {
  readonly kind: TermKind;
  readonly value: number;
  readonly parts: readonly number[];
};
type Form = readonly [pattern: RegExp, read: (numbers: readonly number[]) => Reading | null];

const reading = (kind: TermKind, value: number, parts: readonly number[] = []): Reading => ({
  kind,
  value,
  parts,
});
const isYear = (n = 0) => n >= EARLIEST_YEAR && n <= LATEST_YEAR;
const isDay = (n = 0) => n >= 1 && n <= 31;

const FORMS: readonly Form[] = [
  [/^\d{1,2}$/, ([n = 0]) => (isDay(n) ? reading("D", n) : null)],
  [/^\d{4}$/, ([n = 0]) => (isYear(n) ? reading("Y", n) : null)],
  [/^\d{4}([-/.])\d{1,2}\1\d{1,2}$/, (numbers) => reading("I", 0, numbers)],
  [/^\d{1,2}([-/.])\d{1,2}\1\d{4}$/, (numbers) => reading("I", 0, numbers)],
  [/^\d{1,2}:\d{2}$/, ([h = 0, m = 0]) => clock([h * 60 + m], m < 60)],
  [
    /^\d{1,2}:\d{2}[-–—]\d{1,2}:\d{2}$/,
    ([h = 0, m = 0, k = 0, n = 0]) => clock([h * 60 + m, k * 60 + n], m < 60 && n < 60),
  ],
  [
    /^\d{1,2}[-–—]\d{1,2}$/,
    ([a = 0, b = 0]) => (isDay(a) && isDay(b) && a < b ? reading("r", a, [a, b]) : null),
  ],
  [
    /^\d{4}[-–—/]\d{4}$/,
    ([a = 0, b = 0]) => (isYear(a) && isYear(b) && a < b ? reading("y", a, [a, b]) : null),
  ],
  [/^\d{4}[-–—/]\d{2}$/, ([a = 0, b = 0]) => shortYears(a, b)],
];

function clock(minutes: readonly number[], wellFormed: boolean): Reading | null {
  const possible = wellFormed && minutes.every((minute) => minute < DAY_MINUTES);
  return possible ? reading("C", minutes[0] ?? 0, minutes) : null;
}

// "2014-17": the last two digits of a year soon after. A month (2014-07) is not told from it below 13.
function shortYears(from: number, last: number): Reading | null {
  if (!isYear(from)) return null;
  const until = from - (from % 100) + last;
  if (until > from && (last > 12 || until === from + 1)) return reading("y", from, [from, until]);
  return last >= 1 && last <= 12 ? reading("I", 0, [from, last]) : null;
}

/** What a run of digits, with the marks that join them, can be: a day, year, date, clock or number. */
export function readDigits(text: string, start: number): Term {
  const key = text.replace(FOREIGN_DIGIT, (digit) => String(digit.charCodeAt(0) & 15));
  const read = key.length > 11 ? null : readForm(key);
  const end = start + text.length;
  const { kind, value, parts } = read ?? reading("n", 0);
  return { start, end, key, kind, value, parts, capital: false, joined: false };
}

function readForm(key: string): Reading | null {
  const numbers = key.split(/\D/).map(Number);
  for (const [pattern, read] of FORMS) {
    if (pattern.test(key)) return read(numbers);
  }
  return null;
}
