import { MONTH_NAMES, WEEKDAY_NAMES } from "#lib/article/month-names";
import type { ActorKind } from "#lib/extract/authority-entry";
import type { Draw } from "#scripts/bench/create-draw";
import type { Pattern, Slot } from "#scripts/bench/sentence-patterns";
import { HAPPENINGS, makeName, type Setting, type Story } from "#scripts/bench/start-story";
import { drawRank, type Vocabulary } from "#scripts/bench/vocabulary";

/** What sentences are filled from; `lead` says that it is one of a headline or first paragraph. */
export type Telling = {
  readonly story: Story;
  readonly lead: boolean;
  readonly draw: Draw;
  readonly setting: Setting;
  readonly vocabulary: Vocabulary;
};

type SlotOf<Name extends Slot["slot"]> = Extract<Slot, { readonly slot: Name }>;
type Writers = {
  readonly [Name in Slot["slot"]]: (slot: SlotOf<Name>, telling: Telling) => string;
};

const DAY = 86_400_000;
/** Of the words of a pattern, how many get another one before them. */
const ADDED_WORDS = 0.25;
const SMALL_NUMBERS =
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(" ");

/** How each slot is filled: mostly from the story, at times with something else. */
const WRITERS: Writers = {
  actor: ({ kind }, telling) => nameActor(kind, telling),
  place: ({ kind }, { story, lead, draw, setting }) => {
    if (kind === "facility" && !lead) return draw.pick(setting.facilities).label;
    return (lead ? story.cities[0] : draw.pickEarly(story.cities))?.label ?? "";
  },
  date: (_, { story, draw }) => writeDate(story.day - draw.below(25) * DAY),
  weekday: (_, { story, lead, draw }) => {
    const then = lead || draw.random() < 0.6;
    return weekdayOf(then ? story.day : story.day - (1 + draw.below(5)) * DAY);
  },
  year: (_, { story, draw }) => String(new Date(story.day).getUTCFullYear() - draw.below(3)),
  number: ({ written }, { story, draw }) => {
    const value = draw.random() < 0.7 ? draw.pickEarly(story.numbers) : 2 + draw.below(400);
    return writeNumber(value, written);
  },
  name: (_, { story, draw }) =>
    draw.random() < 0.8 ? draw.pickEarly(story.names) : makeName(draw),
  happening: ({ written }, { story, draw }) =>
    inflect(draw.random() < 0.8 ? story.happening : draw.pick(HAPPENINGS), written),
  word: ({ written }, telling) => addWord(telling) + drawWord(written, telling),
  common: ({ written }, telling) => addWord(telling) + written,
};

/** A sentence that a pattern gives in the words of a story. */
export function writePattern(pattern: Pattern, telling: Telling): string {
  const text = pattern
    .map((part) => (typeof part === "string" ? part : fill(part, telling)))
    .join("");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function fill<Name extends Slot["slot"]>(slot: SlotOf<Name>, telling: Telling): string {
  const write: (slot: SlotOf<Name>, telling: Telling) => string = WRITERS[slot.slot as Name];
  return write(slot, telling);
}

function nameActor(kind: ActorKind, { story, draw, setting }: Telling): string {
  const fitting = story.cast.filter((actor) => actor.kind === kind);
  const known = fitting.length > 0 && draw.random() < 0.8;
  const others = known ? fitting : setting.actors.filter((actor) => actor.kind === kind);
  const actor = draw.pickEarly(others);
  return draw.random() < 0.3 ? draw.pick([actor.label, ...actor.names]) : actor.label;
}

function drawWord(like: string, { story, draw, vocabulary }: Telling): string {
  const ofStory = draw.random() < 0.5;
  return vocabulary.wordLike(
    like,
    ofStory ? draw.pickEarly(story.topic) : drawRank(draw, vocabulary),
  );
}

function addWord({ draw, vocabulary }: Telling): string {
  if (draw.random() >= ADDED_WORDS) return "";
  return `${vocabulary.wordLike("", drawRank(draw, vocabulary))} `;
}

function writeDate(day: number): string {
  const date = new Date(day);
  return `${MONTH_NAMES[date.getUTCMonth()]?.[0]} ${date.getUTCDate()}`;
}

/** Weekdays are listed from Monday. */
function weekdayOf(day: number): string {
  return WEEKDAY_NAMES[(new Date(day).getUTCDay() + 6) % 7]?.[0] ?? "";
}

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
