import { kindAt, type SentenceTerms } from "#lib/extract/dates/sentence-terms";
import type { Term } from "#lib/extract/dates/term";

const YEAR_REACH = 3;
/** Kinds before a bare year that make it one; before a counted noun only the sure ones do. */
const YEAR_LEADS = "ifbov(-E";
const SURE_LEADS = new Set(["in", "since", "by", "during", "until", "في", "منذ", "خلال"]);
const OWNERS = new Set(["his", "her", "its", "their", "our", "my"]);
const MONTH_LEADS = "ifboELXTU";
const UNTIL = new Set(["until", "till", "through"]);
const ENDING_LEADS = ">b";

/** Whether the weekday at `place` is a name ("Bloody Sunday", "the Sunday Times") or none in particular. */
export function isWeekdayName({ terms, language }: SentenceTerms, place: number): boolean {
  const before = terms[place - 1];
  const after = terms[place + 1];
  if (before !== undefined && language.nameBefore.has(before.key)) return true;
  return after?.capital === true && language.nameAfter.has(after.key);
}

/**
 * Whether a month without day or year is a date: not "May" the minister or the modal, not "the October
 * Movement", not "Black September".
 */
export function isMonthAlone(sentence: SentenceTerms, first: number, last: number): boolean {
  const { terms, language } = sentence;
  const before = terms[first - 1];
  const after = terms[last + 1];
  if (after !== undefined && language.nameAfter.has(after.key)) return false;
  if (before !== undefined && language.nameBefore.has(before.key)) return false;
  const led = first !== last || isLed(terms, first);
  const ambiguous = terms[last]?.kind === "m" && first === last;
  if (ambiguous) return led || (kindAt(terms, first - 1) === "t" && after?.kind === "e");
  return led || (!(isName(before) && first > 1) && !isName(after));
}

function isLed(terms: readonly Term[], first: number): boolean {
  const before = kindAt(terms, first - 1) || " ";
  if (MONTH_LEADS.includes(before) || UNTIL.has(terms[first - 1]?.key ?? "")) return true;
  const list =
    (before === "&" || ENDING_LEADS.includes(before)) &&
    "MmD".includes(kindAt(terms, first - 2) || " ");
  return list || before === "b";
}

const isName = (term: Term | undefined) => term?.kind === "c";

/** Whether four digits alone are a year and not a number of things. */
export function isYearAlone({ terms, language }: SentenceTerms, place: number): boolean {
  const before = terms[place - 1];
  const after = terms[place + 1];
  if (before === undefined)
    return after !== undefined && /^\p{L}/u.test(after.key) && after.kind !== "q";
  if (after?.kind === "q" && !SURE_LEADS.has(before.key)) return false;
  if (before.kind === "e" && language.proclitics !== null) return true;
  if (YEAR_LEADS.includes(before.kind)) return true;
  if (">&,".includes(before.kind)) return followsYear(terms, place);
  const owned =
    before.kind === "'" || before.kind === "t" || before.kind === "a" || OWNERS.has(before.key);
  return owned && after !== undefined && /^\p{L}/u.test(after.key);
}

// "from 2014 to 2017", "2014, 2015 and 2016".
function followsYear(terms: readonly Term[], place: number): boolean {
  for (let i = place - 2; i >= place - YEAR_REACH; i--) {
    if (kindAt(terms, i) === "Y") return true;
  }
  return false;
}
