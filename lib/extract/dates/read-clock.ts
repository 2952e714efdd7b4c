import { DAY_PARTS } from "#lib/extract/dates/day-parts";
import { findTerm, findTerms, kindAt } from "#lib/extract/dates/sentence-terms";
import type { Term } from "#lib/extract/dates/term";

const NOON = 720;
const DAY_MINUTES = 1440;
const ZONES = new Set(["gmt", "utc", "local", "hours", "est", "edt", "cet", "بتوقيت", "time"]);
/** What may stand before a clock of bare digits or before midnight. */
const LEADS = "if>b~OWMY,(&";

/**
 * `06:30`, or `02:00/06:30` for a span, from the words of a time of day; null when they are no time.
 * A half of the day said once counts for both ends: "2 to 4pm".
 */
export function readClock(terms: readonly Term[], first: number, last: number): string | null {
  if (!isLed(terms, first, last)) return null;
  const ends = readEnds(terms, first, last);
  if (ends.length === 0 || ends.some((end) => end.minutes === null)) return null;
  return ends.map(({ minutes }) => writeMinutes(minutes ?? 0)).join("/");
}

type End = { readonly hour: number; readonly half: number | null; readonly minutes: number | null };

function readEnds(terms: readonly Term[], first: number, last: number): End[] {
  const exact = findTerm(terms, "Z", first, last);
  if (exact !== undefined) return [{ hour: 0, half: null, minutes: exact.value }];
  const ends: { hour: number; half: number | null }[] = [];
  for (let i = first; i <= last; i++) {
    const term = terms[i] as Term;
    if (term.kind === "D" || term.kind === "H") ends.push({ hour: term.value * 60, half: null });
    if (term.kind === "r") {
      ends.push(...term.parts.map((part) => ({ hour: part * 60, half: null })));
    }
    if (term.kind === "C") ends.push(...term.parts.map((part) => ({ hour: part, half: null })));
    const end = ends.at(-1);
    if (end !== undefined && term.kind === "+") end.hour += term.value;
    if (end !== undefined && (term.kind === "A" || term.kind === "P")) end.half = halfOf(term);
  }
  return inherit(ends).map(({ hour, half }) => ({ hour, half, minutes: toMinutes(hour, half) }));
}

// 0 before noon, 1 after it, 2 at night: the lexicon's values for halves; parts of the day likewise.
function halfOf({ kind, value }: Term): number {
  if (kind === "A") return value;
  const part = DAY_PARTS[value];
  if (part === "night") return 2;
  return part === "morning" || part === "dawn" ? 0 : 1;
}

function inherit(
  ends: readonly { hour: number; half: number | null }[],
): readonly { hour: number; half: number | null }[] {
  const given = ends.at(-1)?.half ?? null;
  return ends.map((end) => {
    if (end.half !== null || given === null) return end;
    const crosses = given === 1 && end.hour > (ends.at(-1)?.hour ?? 0) && end.hour < NOON;
    return { hour: end.hour, half: crosses ? 0 : given };
  });
}

function toMinutes(hour: number, half: number | null): number | null {
  if (hour >= DAY_MINUTES) return null;
  if (half === null || hour > NOON + 59) return hour;
  const clock = hour >= NOON ? hour - NOON : hour;
  if (half === 2) return clock >= NOON / 2 ? clock + NOON : clock;
  return half === 1 ? clock + NOON : clock;
}

function writeMinutes(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

// "14:00" may be a score and "midnight" an adjective: they need a word of time before or a zone after.
function isLed(terms: readonly Term[], first: number, last: number): boolean {
  if (findTerm(terms, "AOPHr", first, last) !== undefined) return true;
  // A phrase says more than the adjective: "بعد منتصف الليل".
  if (terms[first]?.kind === "Z" && terms[first]?.key.includes(" ")) return true;
  if (kindAt(terms, first) === "~" || LEADS.includes(kindAt(terms, first - 1) || " ")) return true;
  if (findTerms(terms, "Z", first, last).length > 0) {
    return "WiR".includes(kindAt(terms, last + 1) || " ");
  }
  return ZONES.has(terms[last + 1]?.key ?? "");
}
