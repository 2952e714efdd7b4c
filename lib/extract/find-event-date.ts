import type { Paragraph } from "#lib/article/article";
import type { DateFact, EventDate } from "#lib/extract/analysis";
import { daysInMonth } from "#lib/extract/dates/calendar";
import { isDayOfSaying } from "#lib/extract/day-of-saying";
import { ENDING_VERBS, EVENT_NOUNS, EVENT_VERBS, REPORT_VERBS } from "#lib/extract/event-words";
import {
  type EventSentence,
  type EventTeller,
  tellEvents,
} from "#lib/extract/read-event-sentences";
import { wordKey } from "#lib/extract/word-key";

/** How many sentences tell the main event, and how far to look for the day of a week or month given there. */
const LEAD = 4;
const FURTHER_LEAD = 6;
const FURTHEST = 30;
const LAST_WORD = /(\p{L}+)[\s,]*(?:(?:on|late|early|at|in)\s+){0,2}$/iu;
const NEXT_WORD = /^\s+(\p{L}+)/u;
const POSSESSIVE = /^['’]s\b/;
const AFTERMATH =
  /\b(?:toll|funerals?|mourn\w*|buried|number of (?:people )?(?:killed|dead|deaths|victims))\b|حصيلة|تشييع|عدد (?:القتلى|الضحايا|الوفيات)/iu;
const THE = /\bthe\s+$/i;

type Candidate = { readonly fact: DateFact; readonly sentence: EventSentence };

/**
 * The day of the main event: the first day told, not after publication, in a sentence of the lead that
 * tells a happening, outside background clauses. Failing that a day that settles the week or month told
 * there, or on which it was said or over, or one told a little later; else the day of publication; else null.
 * `published` is `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or null.
 */
export function findEventDate(
  paragraphs: readonly Paragraph[],
  dates: readonly DateFact[],
  published: string | null,
  tell: EventTeller = tellEvents(paragraphs),
): EventDate | null {
  const past = dates.filter((fact) => isPast(fact, published));
  const lead = tell(LEAD);
  const decided =
    pickStated(lead, past) ??
    pickWithinSpan(lead, past, tell) ??
    pickCause(lead, past) ??
    pickUntold(lead, past) ??
    pickAside(lead, past) ??
    pickStated(tell(FURTHER_LEAD), past);
  if (decided !== null) return toEventDate(decided);
  return published === null ? null : { value: published, basis: "publication", evidence: null };
}

function isPast({ value, future }: DateFact, published: string | null): boolean {
  if (value === null || future) return false;
  return published === null || value.startsWith("X") || value <= endOfPeriod(published);
}

// A month or year of publication allows all its days.
function endOfPeriod(published: string): string {
  const [year = "", month, day] = published.split("-");
  if (day !== undefined) return published;
  const last = month ?? "12";
  return `${year}-${last}-${daysInMonth(Number(year), Number(last))}`;
}

const isDay = ({ precision }: DateFact) => precision === "day";

function datesIn(sentence: EventSentence, dates: readonly DateFact[]): DateFact[] {
  return dates.filter(
    ({ paragraph, start }) =>
      paragraph === sentence.paragraph && start >= sentence.start && start < sentence.end,
  );
}

function isBackground({ start }: DateFact, { clauses }: EventSentence): boolean {
  return clauses.some((clause) => clause.background && start >= clause.start && start < clause.end);
}

const toldBy = (dates: readonly DateFact[], sentence: EventSentence) =>
  datesIn(sentence, dates).filter((fact) => !isBackground(fact, sentence));

type Choice = (lead: readonly EventSentence[], past: readonly DateFact[]) => Candidate | null;

/** The first day told by a sentence of the lead in which something happens. */
const pickStated: Choice = (lead, past) =>
  daysToldBy(lead, past).find((day) => day.sentence.event && !isAside(day)) ?? null;

/** Likewise where no word of the lexicon tells a happening. */
const pickUntold: Choice = (lead, past) =>
  daysToldBy(lead, past).find((day) => !isAside(day)) ?? null;

/** When it was said, or over, counts only if nothing tells when it happened. */
const pickAside: Choice = (lead, past) => daysToldBy(lead, past)[0] ?? null;

/** Days told outside background; one of an event that the reader knows of only if the article opens with it. */
function daysToldBy(lead: readonly EventSentence[], past: readonly DateFact[]): Candidate[] {
  return lead.flatMap((sentence, i) => {
    const days = toldBy(past, sentence).filter(isDay);
    const fresh = days.filter((fact) => !isKnown(fact, sentence));
    return (fresh.length === 0 && i === 0 ? days : fresh).map((fact) => ({ fact, sentence }));
  });
}

/** "met this week" in the lead: the later sentence with the same verb that tells which day. */
function pickWithinSpan(
  lead: readonly EventSentence[],
  past: readonly DateFact[],
  tell: EventTeller,
): Candidate | null {
  for (const sentence of lead) {
    const span = toldBy(past, sentence).find(
      ({ precision }) => precision === "week" || precision === "month",
    );
    if (span === undefined || !sentence.event) continue;
    for (const later of tell(FURTHEST)) {
      if (later.start === sentence.start && later.paragraph === sentence.paragraph) continue;
      if (!sharesVerb(later, sentence)) continue;
      const fact = toldBy(past, later).find(
        (candidate) => isDay(candidate) && isWithin(candidate, span) && !isKnown(candidate, later),
      );
      if (fact !== undefined) return { fact, sentence: later };
    }
  }
  return null;
}

const sharesVerb = (a: EventSentence, b: EventSentence) =>
  [...a.verbs].some((verb) => b.verbs.has(verb));

function isWithin({ value }: DateFact, span: DateFact): boolean {
  if (value === null || span.value === null) return false;
  if (span.until === null) return value.startsWith(span.value);
  return value >= span.value && value <= span.until;
}

/** "Twelve people were killed after a bomb exploded on Monday": the background is the event. */
function pickCause(lead: readonly EventSentence[], past: readonly DateFact[]): Candidate | null {
  for (const sentence of lead) {
    const fact = datesIn(sentence, past).find(isDay);
    if (fact !== undefined && sentence.outcome) return { fact, sentence };
  }
  return null;
}

/** "Thursday's attack", "the January 3 killing": an event that the reader knows of, perhaps not this one. */
function isKnown(fact: DateFact, { text, start }: EventSentence): boolean {
  const after = text.slice(fact.end - start);
  if (POSSESSIVE.test(after)) return true;
  const next = wordKey(NEXT_WORD.exec(after.slice(0, 30))?.[1] ?? "");
  if (!EVENT_NOUNS.has(next) && !EVENT_VERBS.has(next)) return false;
  return THE.test(text.slice(Math.max(0, fact.start - start - 8), fact.start - start));
}

/** "said on Thursday", "ended on Tuesday", and any date in a sentence about the toll or the mourners. */
function isAside({ fact, sentence }: Candidate): boolean {
  const { text, start } = sentence;
  const before = text.slice(Math.max(0, fact.start - start - 40), fact.start - start);
  if (isDayOfSaying(text, fact.start - start)) return true;
  // "The toll of Thursday's attack" is told later, of that day.
  if (POSSESSIVE.test(text.slice(fact.end - start))) return false;
  const verb = wordKey(LAST_WORD.exec(before)?.[1] ?? "");
  return REPORT_VERBS.has(verb) || ENDING_VERBS.has(verb) || AFTERMATH.test(text);
}

function toEventDate({ fact }: Candidate): EventDate {
  const { paragraph, start, end } = fact;
  return {
    // A night is of the morning it ends in: that is when it is reported.
    value: (isNight(fact) ? fact.until : fact.value) ?? "",
    basis: fact.basis === "stated" ? "stated" : "resolved",
    evidence: { paragraph, start, end },
  };
}

const isNight = ({ time, until, weekday }: DateFact) =>
  time === "night" && until !== null && weekday === null;
