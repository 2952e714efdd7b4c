import type { Article, Span } from "#lib/article/article";
import { groupBy } from "#lib/article/group-by";
import { byCodeUnits } from "#lib/compare/by-code-units";
import type { Passage, Report, Words } from "#lib/compare/comparison";
import { readSentences } from "#lib/compare/sentence-at";
import type { DateFact } from "#lib/extract/analysis";

/** Days that a date without a year may lie after the event before it is taken for one of the year before. */
const MOST_DAYS_AFTER = 60;
/** Days before the event from which on something counts as looked back to. */
const DAYS_OF_RUN_UP = 14;
const DAY = 86_400_000;

/** One point of the time that the reports tell of. */
export type StoryDay = {
  /** `YYYY-MM-DD` or `YYYY-MM`; `XXXX` for a year that no report of the event tells. */
  readonly date: string;
  /** true when it lies more than two weeks before the event: what the reports look back to. */
  readonly isBackground: boolean;
  /** true when every report that names it names it as still to come. */
  readonly isFuture: boolean;
  /** What is told of it, that which most reports tell first. */
  readonly moments: readonly StoryMoment[];
};

/** Something told of a day: the words of the report that tells it first, and where the others tell it. */
export type StoryMoment = {
  readonly articleId: string;
  readonly lang: string | null;
  /** The sentence that names the day. */
  readonly sentence: Words;
  /** The words for the day, as offsets into the sentence's text. */
  readonly when: Span;
  /** The days that it may mean, where the weekday does not fit the date; else empty. */
  readonly readings: readonly string[];
  readonly told: readonly {
    readonly articleId: string;
    readonly outlet: string;
    readonly paragraphs: readonly number[];
  }[];
};

type SentencesOf = ReadonlyMap<string, ReturnType<typeof readSentences>>;

type Dated = {
  readonly report: Report;
  readonly rank: number;
  readonly fact: DateFact;
  readonly date: string;
  readonly passage: string;
};

/**
 * What happened when, by the dates in the text of the reports: days and months in order of time, the
 * sentences that aligned paragraphs tell of one day taken together. Times without a day, weeks and
 * years are left out, and so is what stands in datelines and notes. `reports` in order of publication.
 */
export function tellStory(
  reports: readonly Report[],
  passages: readonly Passage[],
  eventDate: string | null,
): readonly StoryDay[] {
  const passageOf = indexPassages(passages);
  const dated = reports.flatMap((report, rank) =>
    usableDates(report).map((fact) => ({
      report,
      rank,
      fact,
      date: fact.value ?? "",
      passage: passageOf(report.article.id, fact.paragraph),
    })),
  );
  const yearOf = knownYears(dated.map(({ date }) => date));
  const days = groupBy(dated, ({ date }) => yearOf(date));
  const sentences = new Map(reports.map(({ article }) => [article.id, readSentences(article)]));
  return [...days]
    .map(([date, group]) => ({
      date,
      isBackground: isLongBefore(orderKey(date, eventDate), eventDate),
      isFuture: group.every(({ fact }) => fact.future),
      moments: [...groupBy(group, ({ passage }) => passage).values()]
        .map((told) => makeMoment(told, sentences))
        .sort((a, b) => b.told.length - a.told.length),
    }))
    .sort((a, b) => byCodeUnits(orderKey(a.date, eventDate), orderKey(b.date, eventDate)));
}

function usableDates({ article, analysis }: Report): readonly DateFact[] {
  const running = new Map(
    article.paragraphs
      .filter(({ kind }) => kind === "body" || kind === "headline" || kind === "subheading")
      .map((paragraph) => [paragraph.n, paragraph]),
  );
  return analysis.dates.filter(({ value, precision, paragraph, start }) => {
    const place = running.get(paragraph);
    if (value === null || place === undefined) return false;
    if (place.dateline !== undefined && start < place.dateline.end) return false;
    return precision === "day" || precision === "month";
  });
}

/** Paragraphs that no passage holds stand for themselves. */
function indexPassages(passages: readonly Passage[]): (id: string, paragraph: number) => string {
  const keys = new Map<string, string>();
  for (const [index, { cells }] of passages.entries())
    for (const { articleId, paragraphs } of cells)
      for (const paragraph of paragraphs) keys.set(`${articleId} ${paragraph}`, `${index}`);
  return (id, paragraph) => keys.get(`${id} ${paragraph}`) ?? `${id} ${paragraph}`;
}

/** Gives a date its year where the reports name that day of exactly one year. */
function knownYears(dates: readonly string[]): (date: string) => string {
  const years = groupBy(
    dates.filter((date) => !date.startsWith("XXXX")),
    (date) => date.slice(4),
  );
  return (date) => {
    const full = new Set(date.startsWith("XXXX") ? years.get(date.slice(4)) : []);
    return full.size === 1 ? ([...full][0] ?? date) : date;
  };
}

function makeMoment(dated: readonly Dated[], sentences: SentencesOf): StoryMoment {
  const told = [...groupBy(dated, ({ report }) => report.article.id)].map(([articleId, own]) => ({
    articleId,
    outlet: own[0]?.report.outletLabel ?? "",
    paragraphs: [...new Set(own.map(({ fact }) => fact.paragraph))].sort((a, b) => a - b),
  }));
  const [first] = dated.toSorted((a, b) => a.rank - b.rank) as [Dated];
  const { article } = first.report;
  const { sentence, when } = cutSentence(
    article,
    sentences.get(article.id)!.at(first.fact),
    first.fact,
  );
  const doubtful = dated.find(({ fact }) => !fact.consistent);
  return {
    articleId: article.id,
    lang: article.lang,
    sentence,
    when,
    readings: doubtful?.fact.readings ?? [],
    told,
  };
}

/** The sentence that names the day, without the place and agency it was filed from. */
function cutSentence(
  article: Article,
  whole: Words,
  fact: DateFact,
): { sentence: Words; when: Span } {
  const dateline = article.paragraphs.find(({ n }) => n === fact.paragraph)?.dateline;
  const cut = Math.max(0, (dateline?.end ?? 0) - whole.start);
  const sentence = { ...whole, start: whole.start + cut, text: whole.text.slice(cut) };
  const start = fact.start - sentence.start;
  return { sentence, when: { start, end: start + fact.end - fact.start } };
}

/** Where a date without a year stands: in the year of the event, or the one before if that would be long after it. */
function orderKey(date: string, eventDate: string | null): string {
  if (!date.startsWith("XXXX")) return date;
  const year = Number(eventDate?.slice(0, 4));
  if (eventDate === null || Number.isNaN(year)) return date;
  const own = `${year}${date.slice(4)}`;
  const isLong = Date.parse(own) - Date.parse(eventDate) > MOST_DAYS_AFTER * DAY;
  return isLong ? `${year - 1}${date.slice(4)}` : own;
}

const isLongBefore = (key: string, eventDate: string | null): boolean =>
  eventDate !== null && Date.parse(eventDate) - Date.parse(key) > DAYS_OF_RUN_UP * DAY;
