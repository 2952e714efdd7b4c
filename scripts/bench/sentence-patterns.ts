import type { Article } from "#lib/article/article";
import { MONTH_NAMES, WEEKDAY_NAMES } from "#lib/article/month-names";
import { EVENT_KINDS } from "#lib/events/event-kinds";
import { analyse } from "#lib/extract/analyse";
import type { ActorKind, PlaceKind } from "#lib/extract/authority-entry";
import type { buildMatcher } from "#lib/extract/build-matcher";
import { splitSentences } from "#lib/extract/split-sentences";
import type { Vocabulary } from "#scripts/bench/vocabulary";

/** What stands in a sentence at a place where another text may say something else. */
export type Slot =
  | { readonly slot: "actor"; readonly kind: ActorKind }
  | { readonly slot: "place"; readonly kind: PlaceKind }
  | { readonly slot: "date" | "weekday" | "year" }
  | {
      readonly slot: "number" | "name" | "happening" | "word" | "common";
      readonly written: string;
    };

/** A sentence as its fixed words and its slots, in order. */
export type Pattern = readonly (string | Slot)[];

/** The sentences of some texts by where they stand. */
export type Patterns = {
  readonly headlines: readonly Pattern[];
  readonly leads: readonly Pattern[];
  readonly bodies: readonly Pattern[];
};

type Found = { readonly start: number; readonly end: number; readonly slot: Slot };

const ENGLISH_MONTHS = MONTH_NAMES.map(([name]) => name).join("|");
const ENGLISH_DAYS = WEEKDAY_NAMES.map(([name]) => name).join("|");
const WRITTEN_NUMBERS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty";
const HAPPENING = new RegExp(
  `\\b(?:${EVENT_KINDS.map(({ words }) => words.source).join("|")})`,
  "giu",
);
/** Tried in this order; what one has taken is not given to the next. */
const FINDERS: readonly (readonly [RegExp, (written: string) => Slot])[] = [
  [
    new RegExp(`\\b(?:${ENGLISH_MONTHS}) \\d{1,2}\\b|\\b\\d{1,2} (?:${ENGLISH_MONTHS})\\b`, "g"),
    () => ({ slot: "date" }),
  ],
  [new RegExp(`\\b(?:${ENGLISH_DAYS})\\b`, "g"), () => ({ slot: "weekday" })],
  [/\b20\d\d\b/g, () => ({ slot: "year" })],
  [
    new RegExp(`(?<![\\d:,.])\\d[\\d,]*\\b(?![:.]\\d)|\\b(?:${WRITTEN_NUMBERS})\\b`, "gi"),
    (written) => ({ slot: "number", written }),
  ],
  [HAPPENING, (written) => ({ slot: "happening", written })],
  [/(?<!^|["“] ?)\b\p{Lu}\p{Ll}+\b/gu, (written) => ({ slot: "name", written })],
  [/\b\p{Ll}{2,}\b/gu, (written) => ({ slot: "word", written })],
];

/** The sentences of the given articles as patterns: names, places, dates, numbers and most words are slots. */
export function findPatterns(
  texts: readonly Article[],
  matcher: ReturnType<typeof buildMatcher>,
  vocabulary: Vocabulary,
): Patterns {
  const cut = (article: Article) => cutArticle(article, matcher, vocabulary);
  const headlines = texts.flatMap((article) =>
    article.title === null
      ? []
      : cut({ ...article, paragraphs: [{ n: 1, text: article.title, kind: "body" }] }).flat(),
  );
  const paragraphs = texts.map(cut);
  return {
    headlines,
    leads: paragraphs.flatMap(([lead = []]) => lead),
    bodies: paragraphs.flatMap(([, ...bodies]) => bodies.flat()),
  };
}

/** The patterns of each paragraph of running text. */
function cutArticle(
  article: Article,
  matcher: ReturnType<typeof buildMatcher>,
  vocabulary: Vocabulary,
): Pattern[][] {
  const { actors, places } = analyse(article, matcher);
  const named = [
    ...actors.flatMap(({ kind, mentions }) =>
      mentions.map((mention) => ({ ...mention, slot: { slot: "actor", kind } as const })),
    ),
    ...places.flatMap(({ kind, mentions }) =>
      mentions.map((mention) => ({ ...mention, slot: { slot: "place", kind } as const })),
    ),
  ];
  const bodies = article.paragraphs.filter(({ kind }) => kind === "body");
  return bodies.map(({ n, text, dateline }) => {
    const here = named.filter(({ paragraph }) => paragraph === n);
    const sentences = splitSentences(text).filter(({ start }) => start >= (dateline?.end ?? 0));
    return sentences.map(({ start, end }) => {
      const found = here
        .filter((one) => one.start >= start && one.end <= end)
        .map((one) => ({ ...one, start: one.start - start, end: one.end - start }));
      return cutSentence(text.slice(start, end), found, vocabulary);
    });
  });
}

function cutSentence(text: string, named: readonly Found[], vocabulary: Vocabulary): Pattern {
  const taken: Found[] = [];
  const take = (one: Found) => {
    if (taken.every(({ start, end }) => one.end <= start || end <= one.start)) taken.push(one);
  };
  for (const one of named) take(one);
  for (const [words, toSlot] of FINDERS) {
    for (const { 0: written, index } of text.matchAll(words)) {
      const slot = toSlot(written);
      take({ start: index, end: index + written.length, slot: keepCommon(slot, vocabulary) });
    }
  }
  taken.sort((a, b) => a.start - b.start);
  const parts: (string | Slot)[] = [];
  let position = 0;
  for (const { start, end, slot } of taken) {
    if (start > position) parts.push(text.slice(position, start));
    parts.push(slot);
    position = end;
  }
  return [...parts, text.slice(position)];
}

/** Words of every report stay, so that what is read out of the patterns can be read out of the articles. */
function keepCommon(slot: Slot, { isCommon }: Vocabulary): Slot {
  if (slot.slot !== "word" && slot.slot !== "happening") return slot;
  return isCommon(slot.written.toLowerCase()) ? { slot: "common", written: slot.written } : slot;
}
