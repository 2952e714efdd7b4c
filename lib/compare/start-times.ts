import type { FactClaim, FactRow, Report, Status, Words } from "#lib/compare/comparison";
import { daysApart } from "#lib/compare/days-apart";
import { listTimes } from "#lib/compare/describe-time";
import { readSentences, readWords } from "#lib/compare/sentence-at";
import { sourceIn } from "#lib/compare/source-in";
import { TRIGGER_CUES } from "#lib/compare/trigger-cues";
import type { DateFact, DateValue } from "#lib/extract/analysis";

/** Minutes of the day, `to` above a day's length when it runs past midnight. */
type Stretch = { readonly from: number; readonly to: number };
type Timed = { readonly claim: FactClaim; readonly start: Stretch; readonly day: DateValue };

const DAY = 24 * 60;
/** Minutes that two clock times may differ and still be one, and how far "around" may be off. */
const SAME_TIME = 15;
const AROUND = 30;
/** Times of day that reports name without a clock. */
const NAMED_TIMES: Readonly<Record<string, Stretch>> = {
  night: { from: 19 * 60, to: DAY + 6 * 60 },
  overnight: { from: 19 * 60, to: DAY + 6 * 60 },
  dawn: { from: 3 * 60, to: 7 * 60 },
  morning: { from: 0, to: 12 * 60 },
  noon: { from: 11 * 60, to: 13 * 60 },
  midnight: { from: 0, to: 0 },
  afternoon: { from: 12 * 60, to: 18 * 60 },
  evening: { from: 17 * 60, to: 24 * 60 },
};
const INEXACT =
  "(?:about|around|approximately|some|nearly|shortly (?:before|after)|towards?|نحو|حوالي|قرابة)";
const INEXACT_BEFORE = new RegExp(`(?:^|\\s)${INEXACT}\\s*$`, "iu");
const INEXACT_FIRST = new RegExp(`^(?:(?:at|from|the)\\s+)*${INEXACT}\\s`, "iu");
/** "set up checkpoints before noon", "165 had been brought in by noon": what is told was over by then. */
const LIMIT_BEFORE = /(?<!(?:shortly|just|قليل) )(?<!\p{L})(?:before|by|until|till|قبل|حتى)\s+$/iu;
const LOOK_BACK = 24;

/** When the event began, as each report puts it; null when none gives a time of day. */
export function tabulateStart(reports: readonly Report[]): FactRow | null {
  const timed = reports.flatMap(findStart);
  if (timed.length === 0) return null;
  const told = new Set(timed.map(({ claim }) => claim.articleId));
  return {
    fact: "start",
    ...judgeTimes(timed),
    reports: timed.map(({ claim }) => claim),
    notReported: reports.flatMap(({ article }) => (told.has(article.id) ? [] : [article.id])),
  };
}

function findStart(report: Report): Timed[] {
  const candidates = rateTimes(report);
  const best = Math.max(...candidates.map(({ score }) => score));
  const found = candidates.find(({ score }) => score === best);
  return found === undefined || best === 0 ? [] : [timeOf(found, report)];
}

type Candidate = {
  readonly date: DateFact;
  readonly sentence: Words;
  readonly stretch: Stretch;
  readonly score: number;
};

/** The times of the event's day: a clock time says more than "night", a verb of beginning more than none. */
function rateTimes(report: Report): Candidate[] {
  const sentences = readSentences(report.article);
  return report.analysis.dates.flatMap((date) => {
    const stretch = readTime(date.time);
    if (stretch === null || date.future || !isOfEvent(date, report)) return [];
    if (LIMIT_BEFORE.test(textBefore(date, report))) return [];
    const sentence = sentences.at(date);
    const lower = sentence.text.toLowerCase();
    const begins = TRIGGER_CUES.beginnings.some((cue) => cue.test(lower));
    const clock = /^\d/.test(date.time ?? "");
    const score = (begins ? 2 : 0) + (clock ? 3 : 0) + (date.time?.includes("/") ? 1 : 0);
    return [{ date, sentence, stretch, score }];
  });
}

function timeOf({ date, sentence, stretch }: Candidate, report: Report): Timed {
  const { article, analysis, outletLabel } = report;
  const key = readWords(article)(date);
  const inexact = INEXACT_BEFORE.test(textBefore(date, report)) || INEXACT_FIRST.test(key.text);
  const slack = inexact ? AROUND : 0;
  const claim: FactClaim = {
    articleId: article.id,
    outlet: outletLabel,
    ...sentence,
    value: date.time,
    key,
    attribution: sourceIn(report, sentence),
  };
  const start = { from: stretch.from - slack, to: stretch.to + slack };
  return { claim, start, day: analysis.eventDate?.value ?? null };
}

function textBefore({ paragraph, start }: DateFact, { article }: Report): string {
  const text = article.paragraphs.find(({ n }) => n === paragraph)?.text ?? "";
  return text.slice(Math.max(0, start - LOOK_BACK), start);
}

/** A time belongs to the event when its day is the event's or the night before it, or is not told. */
function isOfEvent(date: DateFact, { analysis }: Report): boolean {
  const event = analysis.eventDate?.value ?? null;
  if (date.value === null || event === null) return true;
  return (daysApart({ value: date.value, until: date.until }, { value: event }) ?? 0) <= 1;
}

function readTime(time: string | null): Stretch | null {
  if (time === null) return null;
  const clock = /^(\d{1,2}):(\d{2})/.exec(time);
  if (clock === null) return NAMED_TIMES[time.toLowerCase()] ?? null;
  const from = Number(clock[1]) * 60 + Number(clock[2]);
  return { from, to: from };
}

function judgeTimes(timed: readonly Timed[]): { readonly status: Status; readonly reason: string } {
  const claims = timed.map(({ claim }) => claim);
  if (timed.length === 1)
    return { status: "single", reason: `only ${claims[0]?.outlet} gives a time` };
  const apart = timed.some((a, i) =>
    timed.slice(i + 1).some((b) => sameEvent(a, b) && !meet(a.start, b.start)),
  );
  if (apart)
    return { status: "conflict", reason: `${listTimes(claims)} cannot all be the beginning` };
  const same = new Set(claims.map(({ value }) => value?.split("/")[0])).size === 1;
  return same
    ? { status: "agree", reason: `the same time: ${listTimes(claims)}` }
    : { status: "compatible", reason: `${listTimes(claims)} could all hold` };
}

const sameEvent = (a: Timed, b: Timed) => (daysApart({ value: a.day }, { value: b.day }) ?? 0) <= 1;

/** Whether two stretches of the clock, which runs round, come within a quarter of an hour. */
function meet(a: Stretch, b: Stretch): boolean {
  return [-DAY, 0, DAY].some(
    (turn) => a.from + turn <= b.to + SAME_TIME && b.from <= a.to + turn + SAME_TIME,
  );
}
