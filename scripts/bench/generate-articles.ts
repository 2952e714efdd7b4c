import type { Article, Paragraph } from "#lib/article/article";
import { MONTH_NAMES, WEEKDAY_NAMES } from "#lib/article/month-names";
import type { ActorEntry, Authority, PlaceEntry } from "#lib/extract/authority-entry";
import { buildMatcher } from "#lib/extract/build-matcher";
import { seededRandom } from "#scripts/bench/seeded-random";
import { findPatterns, type Pattern, type Slot } from "#scripts/bench/sentence-patterns";
import { buildVocabulary } from "#scripts/bench/vocabulary";

/** What happened, as all reports of it know it. */
type Story = {
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly day: number;
  /** The cities it speaks of; the first is where it happened. */
  readonly cities: readonly PlaceEntry[];
  readonly cast: readonly ActorEntry[];
  readonly names: readonly string[];
  readonly numbers: readonly number[];
  /** What happened, as a verb and noun. */
  readonly happening: string;
  /** Ranks of the words that its reports use again and again. */
  readonly topic: readonly number[];
};

const OUTLETS = 60;
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAYS = 4000;
const DAY = 86_400_000;
/** Of the stories; with two to five reports each, their reports are 15 % of all. */
const SHARED_STORIES = 0.048;
const MOST_REPORTS = 5;
const CITIES = 400;
const TOPIC_WORDS = 40;
/** Ranks are drawn as if that many more frequent words, which never change, stood before the first. */
const ZIPF_OFFSET = 60;
/** Of the words of a pattern, how many get another one before them. */
const ADDED_WORDS = 0.25;
const SYLLABLES =
  "ba da ka ma na ra sa ta za li mi ri si ti bu du ku mu nu ru su tu han far dar jab".split(" ");
const HAPPENINGS =
  "attack clash bomb protest shell storm raid arrest ambush blast shoot kidnap flood".split(" ");
const SMALL_NUMBERS =
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(" ");

/**
 * Articles for measuring: the sentences of the given texts as patterns, whose names, places, dates,
 * numbers and most words are drawn anew, so that two articles share hardly a few words in a row. 15 % of
 * them report, in their own words, a story that others report too; the folder of the file is the number
 * of its first report. The same seed gives the same articles,
 * and fewer of them are the first ones of more.
 */
export function* generateArticles(
  count: number,
  texts: readonly Article[],
  authority: Authority,
  seed = 1,
): Generator<Article> {
  const random = seededRandom(seed);
  const vocabulary = buildVocabulary(texts.map(textOf));
  const { headlines, leads, bodies } = findPatterns(texts, buildMatcher(authority), vocabulary);
  const cities = authority.places.filter(({ kind }) => kind === "city").slice(0, CITIES);
  const facilities = authority.places.filter(({ kind }) => kind === "facility");

  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const pickEarly = <T>(list: readonly T[]): T =>
    list[Math.floor(random() ** 2 * list.length)] as T;
  const times = <T>(length: number, make: () => T): T[] => Array.from({ length }, make);
  const drawRank = () =>
    Math.floor(ZIPF_OFFSET * ((vocabulary.size / ZIPF_OFFSET + 1) ** random() - 1));
  const makeName = () => capitalise(times(2 + below(2), () => pick(SYLLABLES)).join(""));

  const startStory = (number: number): Story => ({
    number,
    day: FIRST_DAY + below(DAYS) * DAY,
    cities: times(3, () => pickEarly(cities)),
    cast: times(6, () => pickEarly(authority.actors)),
    names: times(6, makeName),
    numbers: times(6, () => 2 + Math.floor(random() ** 3 * 120)),
    happening: pickEarly(HAPPENINGS),
    topic: times(TOPIC_WORDS, drawRank),
  });

  const drawWord = (like: string, story: Story) =>
    vocabulary.wordLike(like, random() < 0.5 ? pickEarly(story.topic) : drawRank());
  const addWord = () => (random() < ADDED_WORDS ? `${vocabulary.wordLike("", drawRank())} ` : "");
  const fill = (slot: Slot, story: Story, lead: boolean): string => {
    switch (slot.slot) {
      case "actor": {
        const fitting = story.cast.filter(({ kind }) => kind === slot.kind);
        const actors = authority.actors.filter(({ kind }) => kind === slot.kind);
        const actor = fitting.length > 0 && random() < 0.8 ? pickEarly(fitting) : pickEarly(actors);
        return random() < 0.3 ? pick([actor.label, ...actor.names]) : actor.label;
      }
      case "place":
        if (slot.kind === "facility" && !lead) return pick(facilities).label;
        return (lead ? story.cities[0] : pickEarly(story.cities))?.label ?? "";
      case "date":
        return writeDate(story.day - below(25) * DAY);
      case "weekday":
        return weekdayOf(lead || random() < 0.6 ? story.day : story.day - (1 + below(5)) * DAY);
      case "year":
        return String(new Date(story.day).getUTCFullYear() - below(3));
      case "number":
        return writeNumber(
          random() < 0.7 ? pickEarly(story.numbers) : 2 + below(400),
          slot.written,
        );
      case "name":
        return random() < 0.8 ? pickEarly(story.names) : makeName();
      case "happening":
        return inflect(random() < 0.8 ? story.happening : pick(HAPPENINGS), slot.written);
      case "word":
        return addWord() + drawWord(slot.written, story);
      case "common":
        return addWord() + slot.written;
    }
  };
  const write = (pattern: Pattern, story: Story, lead = false) =>
    capitalise(
      pattern.map((part) => (typeof part === "string" ? part : fill(part, story, lead))).join(""),
    );
  const makeParagraph = (n: number, story: Story): Paragraph => {
    const text =
      n === 1
        ? write(pick(leads), story, true)
        : times(2, () => write(pick(bodies), story)).join(" ");
    return { n, text, kind: "body" };
  };

  const awaited: Story[] = [];
  for (let i = 0; i < count; i++) {
    const next =
      awaited.length > 0 && random() < 0.5 ? awaited.splice(below(awaited.length), 1) : [];
    const story = next[0] ?? startStory(i);
    if (next.length === 0 && random() < SHARED_STORIES) {
      awaited.push(...times(1 + below(MOST_REPORTS - 1), () => story));
    }
    const published = new Date(story.day + below(2) * DAY).toISOString().slice(0, 10);
    yield {
      id: `bench-${seed}-${i}`,
      file: `bench/${story.number}/${i}.txt`,
      title: write(pick(headlines), story, true),
      outlet: `Outlet ${below(OUTLETS)}`,
      url: null,
      published: random() < 0.03 ? null : published,
      publishedTime: null,
      lang: "en",
      paragraphs: Array.from({ length: 6 + below(5) }, (_, k) => makeParagraph(k + 1, story)),
    };
  }
}

const textOf = ({ title, paragraphs }: Article) =>
  [title ?? "", ...paragraphs.map(({ text }) => text)].join("\n");

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function writeDate(day: number): string {
  const date = new Date(day);
  return `${MONTH_NAMES[date.getUTCMonth()]?.[0]} ${date.getUTCDate()}`;
}

/** Weekdays are listed from Monday. */
const weekdayOf = (day: number) => WEEKDAY_NAMES[(new Date(day).getUTCDay() + 6) % 7]?.[0] ?? "";

/** In digits or in words, as the number whose place it takes is written. */
function writeNumber(value: number, written: string): string {
  const word = /^\d/.test(written) ? undefined : SMALL_NUMBERS[value - 2];
  return word ?? String(value);
}

function inflect(verb: string, written: string): string {
  if (written.endsWith("ing")) return `${verb}ing`;
  if (written.endsWith("ed")) return `${verb}ed`;
  return written.endsWith("s") ? `${verb}${verb.endsWith("h") ? "es" : "s"}` : verb;
}
