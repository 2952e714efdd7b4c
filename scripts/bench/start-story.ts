import type { ActorEntry, Authority, PlaceEntry } from "#lib/extract/authority-entry";
import type { Draw } from "#scripts/bench/create-draw";
import { drawRank, type Vocabulary } from "#scripts/bench/vocabulary";

/** What happened, as all reports of it know it. */
export type Story = {
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

/** Who and where all stories are of. */
export type Setting = {
  readonly actors: readonly ActorEntry[];
  readonly cities: readonly PlaceEntry[];
  readonly facilities: readonly PlaceEntry[];
};

/** Verbs that are nouns too. */
export const HAPPENINGS: readonly string[] =
  "attack clash bomb protest shell storm raid arrest ambush blast shoot kidnap flood".split(" ");
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAYS = 4000;
const DAY = 86_400_000;
const CITIES = 400;
const TOPIC_WORDS = 40;
const SYLLABLES =
  "ba da ka ma na ra sa ta za li mi ri si ti bu du ku mu nu ru su tu han far dar jab".split(" ");

/** What of an authority stories are made of. */
export function readSetting({ actors, places }: Authority): Setting {
  const cities = places.filter(({ kind }) => kind === "city").slice(0, CITIES);
  return { actors, cities, facilities: places.filter(({ kind }) => kind === "facility") };
}

/** A new story with a cast, places, numbers and words of its own. */
export function startStory(
  number: number,
  draw: Draw,
  { actors, cities }: Setting,
  vocabulary: Vocabulary,
): Story {
  const { random, below, pickEarly } = draw;
  return {
    number,
    day: FIRST_DAY + below(DAYS) * DAY,
    cities: times(3, () => pickEarly(cities)),
    cast: times(6, () => pickEarly(actors)),
    names: times(6, () => makeName(draw)),
    numbers: times(6, () => 2 + Math.floor(random() ** 3 * 120)),
    happening: pickEarly(HAPPENINGS),
    topic: times(TOPIC_WORDS, () => drawRank(draw, vocabulary)),
  };
}

/** A name that nobody bears. */
export function makeName({ below, pick }: Draw): string {
  const name = times(2 + below(2), () => pick(SYLLABLES)).join("");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function times<Item>(length: number, make: () => Item): Item[] {
  return Array.from({ length }, make);
}
