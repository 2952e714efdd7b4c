import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { splitParagraphs } from "#lib/article/split-paragraphs";
import type { DateFact } from "#lib/extract/analysis";
import { buildMatcher } from "#lib/extract/build-matcher";
import type { Clause } from "#lib/extract/figures/set-scene";
import { findAttributions } from "#lib/extract/find-attributions";
import { findFigures } from "#lib/extract/find-figures";
import { findMentions } from "#lib/extract/find-mentions";
import { findQuotes } from "#lib/extract/find-quotes";
import { splitSentences } from "#lib/extract/split-sentences";
import { readAuthority } from "#lib/files/read-authority";

const SEEDS = "../shared/corpora/seeds";

/** What the dates, event date and main place of each seed are, so that figures are tested by themselves. */
const SCENES = [
  { place: "basra", day: "2022-09-01", dates: { Tuesday: "2022-08-30", Thursday: "2022-09-01" } },
  {
    place: "basra",
    day: "2022-09-01",
    dates: { Tuesday: "2022-08-30", Thursday: "2022-09-01", "on Monday": "2022-08-29" },
  },
  {
    place: "basra",
    day: "2022-09-01",
    dates: { Thursday: "2022-09-01", "On August 30": "2022-08-30" },
  },
  { place: "kut", day: "2022-09-29", dates: {} },
  {
    place: "qom",
    day: "2020-01-12",
    dates: { "January 3": "2020-01-03", Saturday: "2020-01-11", Sunday: "2020-01-12" },
  },
] as const;

// paragraph, metric, low, high, place, relation, origin, parts; a place left open is not settled by the labels
const GOLDEN: readonly (readonly string[])[] = [
  [
    "2 killed 4 4 basra main two security officials 1,2",
    "4 killed 2 2 basra main two security officials",
    "4 killed 2 2 basra main two security officials",
    "5 killed 30 null baghdad earlier -",
    "5 wounded 401 null baghdad earlier -",
  ],
  [
    "2 killed 30 null baghdad earlier -",
    "3 casualties null null basra main well-informed civil society source",
    "5 killed 1 1 basra main Sources",
    "6 killed 1 1 basra main Iraqi Security Media Cell",
    "6 wounded 1 1 basra main Iraqi Security Media Cell",
    "7 detained 2 null basra main Iraqi Security Media Cell",
    "13 killed 30 30 baghdad earlier AFP",
    "13 wounded 500 500 baghdad earlier AFP",
  ],
  [
    "1 killed 4 5 basra main Iraqi media 1,2",
    "2 killed 3 3 basra main -",
    "2 killed 2 2 basra main -",
    "7 killed 30 null baghdad earlier officials",
  ],
  [],
  [
    "4 killed 1 1 * earlier -",
    "13 killed 1 1 * earlier -",
    "18 wounded 0 0 qom main -",
    "21 wounded 2 2 balad other -",
    "21 wounded 2 2 balad other -",
  ],
];

const SPEAKERS: readonly (readonly string[])[] = [
  ["mad dogs.|salih-mohammed-al-iraqi"],
  [
    "conflicting reports|security-media-cell",
    "cover|well-informed civil society source",
    "warned|salih-mohammed-al-iraqi",
    "disrespectful militi|salih-mohammed-al-iraqi",
    "mad dogs.|salih-mohammed-al-iraqi",
    "If you don’t absolve|salih-mohammed-al-iraqi",
    "until further notice|qais-al-khazali",
    "Any office that they|qais-al-khazali",
  ],
  [
    "warning message|muqtada-al-sadr",
    "close all offices|qais-al-khazali",
    "not to respond|qais-al-khazali",
  ],
  [],
  [
    "faction leaders|iraqi-news-agency",
    "some important matte|muqtada-al-sadr",
    "not start military a|muqtada-al-sadr",
    "patient and use poli|muqtada-al-sadr",
    "long road|hassan-nasrallah",
  ],
];

const CUES = /(?:,\s*)?\b(?:days after|come after|after|following|since|amid)\b/gi;

function clausesOf(
  { text }: { readonly text: string },
  sentence: { start: number; end: number },
): Clause[] {
  const cuts = [...text.slice(sentence.start, sentence.end).matchAll(CUES)].map(
    ({ index }) => index + sentence.start,
  );
  const starts = [sentence.start, ...cuts.filter((cut) => cut > sentence.start)];
  return starts.map((start, i) => ({
    start,
    end: starts[i + 1] ?? sentence.end,
    background: i > 0 || cuts[0] === start,
  }));
}

function analyse(seed: number) {
  const file = readdirSync(SEEDS).sort()[seed] ?? "";
  const paragraphs = splitParagraphs(readFileSync(`${SEEDS}/${file}`, "utf8"), { title: null });
  const sentences = paragraphs.map(({ text }) => splitSentences(text));
  const { actors, places } = findMentions(paragraphs, buildMatcher(readAuthority().authority));
  const attributions = findAttributions({ paragraphs, sentences, actors });
  const scene = SCENES[seed] ?? SCENES[0];
  const dates = paragraphs.flatMap(({ n, text }) =>
    Object.entries(scene.dates).flatMap(([words, value]) =>
      [...text.matchAll(new RegExp(words, "g"))].map(({ index }) =>
        dateFact(n, index, words.length, value),
      ),
    ),
  );
  const eventDate = { value: scene.day, basis: "stated" as const, evidence: null };
  const mainPlace = { id: scene.place, evidence: { paragraph: 1, start: 0, end: 1 } };
  const figures = findFigures({
    paragraphs,
    sentences,
    clausesOf,
    actors,
    places,
    dates,
    eventDate,
    mainPlace,
    attributions,
  });
  return {
    paragraphs,
    figures,
    quotes: findQuotes({ paragraphs, sentences, actors, places, attributions }),
  };
}

const dateFact = (paragraph: number, start: number, length: number, value: string): DateFact => ({
  paragraph,
  start,
  end: start + length,
  value,
  precision: "day",
  until: null,
  time: null,
  weekday: null,
  consistent: true,
  readings: [],
  basis: "resolved",
  future: false,
});

describe.runIf(existsSync(SEEDS))("the seed articles", () => {
  it.each([0, 1, 2, 3, 4])("give their golden figures and no others: %i", (seed) => {
    const { figures } = analyse(seed);
    const rows = figures.map(
      ({ paragraph, metric, low, high, place, relation, attribution, parts }, i) => {
        const where = GOLDEN[seed]?.[i]?.includes(" * ") ? "*" : place;
        const row = [paragraph, metric, low, high, where, relation, attribution?.origin ?? "-"]
          .map(String)
          .join(" ");
        return parts.length === 0 ? row : `${row} ${parts.join(",")}`;
      },
    );
    expect(rows).toEqual(GOLDEN[seed]);
  });

  it.each([0, 1, 2, 4])("give their quotations with their speakers: %i", (seed) => {
    const { paragraphs, quotes } = analyse(seed);
    const rows = quotes.map(({ paragraph, start, end, actor, speaker }) => {
      const words = paragraphs[paragraph - 1]?.text.slice(start, end) ?? "";
      return `${words.slice(0, 20)}|${actor ?? speaker}`;
    });
    expect(rows).toEqual(SPEAKERS[seed]);
  });

  it("give seven quotations by sources without a name or by bodies in the fourth", () => {
    const { quotes } = analyse(3);
    const spoken = quotes.filter(({ attribution }) => attribution !== null);
    expect(spoken.length).toBeGreaterThanOrEqual(7);
    expect(new Set(spoken.map(({ attribution }) => attribution?.kind))).toEqual(
      new Set(["anonymous", "institution"]),
    );
  });
});
