import type { Article, Paragraph } from "#lib/article/article";
import type { Authority } from "#lib/extract/authority-entry";
import { splitSentences } from "#lib/extract/split-sentences";
import { seededRandom } from "#scripts/bench/seeded-random";

const OUTLETS = 60;
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAYS = 4000;
const SYLLABLES =
  "ba da ka ma na ra sa ta za li mi ri si ti bu du ku mu nu ru su tu han far dar jab".split(" ");

/**
 * Articles for measuring: sentences of the given texts, resampled, with actors and cities of the
 * authority put in and a long tail of made-up names. The same seed gives the same articles.
 */
export function* generateArticles(
  count: number,
  texts: readonly Article[],
  authority: Authority,
  seed = 1,
): Generator<Article> {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() ** 2 * list.length)] as T;
  const sentences = texts.flatMap(({ paragraphs }) =>
    paragraphs
      .filter(({ kind }) => kind === "body")
      .flatMap(({ text }) => splitSentences(text).map(({ start, end }) => text.slice(start, end))),
  );
  const cities = authority.places.filter(({ kind }) => kind === "city").slice(0, 400);
  const madeUp = () => {
    const name = pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES);
    return name.charAt(0).toUpperCase() + name.slice(1);
  };
  const makeParagraph = (n: number): Paragraph => {
    const named = `${pick(authority.actors).label} and ${pick(authority.actors).label} spoke of ${madeUp()} ${madeUp()} in ${pick(cities).label}.`;
    const text = [pick(sentences), random() < 0.4 ? named : pick(sentences)].join(" ");
    return { n, text, kind: "body" };
  };
  for (let i = 0; i < count; i++) {
    const day = new Date(FIRST_DAY + Math.floor(random() * DAYS) * 86_400_000);
    const length = 6 + Math.floor(random() * 5);
    yield {
      id: `bench-${seed}-${i}`,
      file: `bench/${i}.txt`,
      title: `${pick(authority.actors).label} in ${pick(cities).label}, ${madeUp()}`,
      outlet: `Outlet ${Math.floor(random() * OUTLETS)}`,
      url: null,
      published: random() < 0.03 ? null : day.toISOString().slice(0, 10),
      publishedTime: null,
      lang: "en",
      paragraphs: Array.from({ length }, (_, k) => makeParagraph(k + 1)),
    };
  }
}
