import type { Article, Paragraph } from "#lib/article/article";
import type { Authority } from "#lib/extract/authority-entry";
import { buildMatcher } from "#lib/extract/build-matcher";
import { createDraw, type Draw } from "#scripts/bench/create-draw";
import { findPatterns, type Patterns } from "#scripts/bench/sentence-patterns";
import { readSetting, type Story, startStory } from "#scripts/bench/start-story";
import { buildVocabulary } from "#scripts/bench/vocabulary";
import { type Telling, writePattern } from "#scripts/bench/write-pattern";

const OUTLETS = 60;
const DAY = 86_400_000;
/** Of the stories; with two to five reports each, their reports are 15 % of all. */
const SHARED_STORIES = 0.048;
const MOST_REPORTS = 5;
const UNDATED = 0.03;

/**
 * Articles for measuring: the sentences of the given texts as patterns, whose names, places, dates,
 * numbers and most words are drawn anew, so that two articles share hardly a few words in a row. 15 % of
 * them report, in their own words, a story that others report too; the folder of the file is the number
 * of its first report. The same seed gives the same articles, and fewer of them are the first of more.
 */
export function* generateArticles(
  count: number,
  texts: readonly Article[],
  authority: Authority,
  seed = 1,
): Generator<Article> {
  const draw = createDraw(seed);
  const vocabulary = buildVocabulary(texts.map(textOf));
  const patterns = findPatterns(texts, buildMatcher(authority), vocabulary);
  const setting = readSetting(authority);
  const start = (number: number) => startStory(number, draw, setting, vocabulary);
  const awaited: Story[] = [];
  for (let number = 0; number < count; number++) {
    const story = chooseStory(awaited, draw, () => start(number));
    const telling = { story, draw, setting, vocabulary };
    yield { id: `bench-${seed}-${number}`, ...writeArticle(number, patterns, telling) };
  }
}

/** One of the stories that other reports are to come of, or a new one. */
function chooseStory(awaited: Story[], { random, below }: Draw, start: () => Story): Story {
  if (awaited.length > 0 && random() < 0.5) {
    const [story] = awaited.splice(below(awaited.length), 1);
    if (story !== undefined) return story;
  }
  const story = start();
  if (random() < SHARED_STORIES) {
    awaited.push(...Array.from({ length: 1 + below(MOST_REPORTS - 1) }, () => story));
  }
  return story;
}

function writeArticle(
  number: number,
  patterns: Patterns,
  told: Omit<Telling, "lead">,
): Omit<Article, "id"> {
  const { story, draw } = told;
  const published = new Date(story.day + draw.below(2) * DAY).toISOString().slice(0, 10);
  return {
    file: `bench/${story.number}/${number}.txt`,
    title: writePattern(draw.pick(patterns.headlines), { ...told, lead: true }),
    outlet: `Outlet ${draw.below(OUTLETS)}`,
    url: null,
    published: draw.random() < UNDATED ? null : published,
    publishedTime: null,
    lang: "en",
    paragraphs: Array.from({ length: 6 + draw.below(5) }, (_, index) =>
      writeParagraph(index + 1, patterns, told),
    ),
  };
}

/** One sentence first, then two at a time. */
function writeParagraph(
  n: number,
  { leads, bodies }: Patterns,
  told: Omit<Telling, "lead">,
): Paragraph {
  const write = () => writePattern(told.draw.pick(bodies), { ...told, lead: false });
  const text =
    n === 1
      ? writePattern(told.draw.pick(leads), { ...told, lead: true })
      : `${write()} ${write()}`;
  return { n, text, kind: "body" };
}

function textOf({ title, paragraphs }: Article): string {
  return [title ?? "", ...paragraphs.map(({ text }) => text)].join("\n");
}
