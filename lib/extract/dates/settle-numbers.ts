import type { Term, TermKind } from "#lib/extract/dates/term";

const ORDINALS = new Set(["st", "nd", "rd", "th"]);
const DECIMAL_CLOCK = /^(\d{1,2})\.(\d{2})$/;
const NUMERIC = new Set<TermKind>(["D", "Y", "n", "I", "r", "y", "C"]);
const BEFORE_HALF = new Set<TermKind>(["D", "C", "r", "H", "+"]);
const CALENDAR = new Set<TermKind>(["M", "m", "E", "W", "w", "D", "Y", "C", "i"]);
const LABELS = new Set(
  "no nos number numbers room flight page pages article articles resolution chapter highway route unit model section law order channel رقم".split(
    " ",
  ),
);
const SIGNS_BEFORE = /[$€£¥#№+]/;
const SIGNS_AFTER = /[%$€£°]/;

/**
 * Settles what neighbours decide: "30th" is one number, "am" means the morning only after a number,
 * "6.30 am" is a clock, and digits in a name, a price or a compound ("F-16", "$2014", "30-year-old") are
 * no date.
 */
export function settleNumbers(terms: readonly Term[], sentence: string): Term[] {
  const settled: Term[] = [];
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] as Term;
    const previous = settled.at(-1);
    if (NUMERIC.has(term.kind)) {
      const number = settleNumber(terms, i, previous, sentence);
      settled.push(number);
      if (number.end > term.end) i += 1;
    } else if (term.kind === "A" && !(previous !== undefined && BEFORE_HALF.has(previous.kind))) {
      settled.push({ ...term, kind: "x" });
    } else if (isAbbreviation(term) && endsInStop(terms, i)) {
      settled.push({ ...term, end: term.end + 1 });
      i += 1;
    } else settled.push(term);
  }
  return settled;
}

// "Aug. 30", "Sun., Aug. 4": the full stop belongs to the abbreviation; the one after "in March" does not.
function endsInStop(terms: readonly Term[], i: number): boolean {
  const stop = terms[i + 1];
  const next = terms[i + 2]?.kind ?? "x";
  return stop?.key === "." && stop.start === terms[i]?.end && (NUMERIC.has(next) || next === ",");
}

const isAbbreviation = ({ kind, capital }: Term) => (kind === "m" || kind === "w") && capital;

function settleNumber(
  terms: readonly Term[],
  i: number,
  previous: Term | undefined,
  sentence: string,
): Term {
  const term = terms[i] as Term;
  const next = terms[i + 1];
  if (next?.start === term.end && next.kind !== "A") {
    if (term.kind === "D" && ORDINALS.has(next.key)) return { ...term, end: next.end };
    if (isLetters(next) && !(term.kind === "I" && next.key === "t")) return asNumber(term);
    if (next.kind === "-" && isCompound(next, terms[i + 2])) return asNumber(term);
  }
  if (isDecade(term, sentence)) return asNumber(term);
  if (SIGNS_AFTER.test(sentence[term.end] ?? "")) return asNumber(term);
  if (isPartOfName(terms, i, previous, sentence)) return asNumber(term);
  return next?.kind === "A" ? asClock(term) : term;
}

// "the 1930's"; "2020's election" is of one year.
function isDecade({ kind, value, end }: Term, sentence: string): boolean {
  return (
    kind === "Y" && value < 2000 && value % 10 === 0 && /^['’]s/.test(sentence.slice(end, end + 2))
  );
}

// "30-year-old", but "30-August" and "14-Thursday" are dates.
function isCompound(hyphen: Term, next: Term | undefined): boolean {
  return next?.start === hyphen.end && isLetters(next) && !CALENDAR.has(next.kind);
}

const isLetters = ({ key }: Term) => /^\p{L}/u.test(key);

function isPartOfName(
  terms: readonly Term[],
  i: number,
  previous: Term | undefined,
  sentence: string,
): boolean {
  const term = terms[i] as Term;
  if (previous === undefined) return false;
  if (SIGNS_BEFORE.test(sentence[term.start - 1] ?? "")) return true;
  if (LABELS.has(previous.key)) return true;
  const beforeDot = terms[i - 2];
  if (previous.key === "." && beforeDot !== undefined && LABELS.has(beforeDot.key)) return true;
  if (previous.end !== term.start) return false;
  if (isLetters(previous)) return !isProclitic(previous);
  const stem = terms[i - 2];
  const compound = previous.kind === "-" && stem?.end === previous.start && isLetters(stem);
  return compound && !CALENDAR.has(stem.kind);
}

// Arabic joins its "and" and short prepositions to digits.
const isProclitic = ({ key }: Term) => /^[وفبلك]$/.test(key);

const asNumber = (term: Term): Term => ({ ...term, kind: "n" });

function asClock(term: Term): Term {
  const match = DECIMAL_CLOCK.exec(term.key);
  if (match === null) return term;
  const minutes = Number(match[1]) * 60 + Number(match[2]);
  return { ...term, kind: "C", value: minutes, parts: [minutes] };
}
