import type { EventDate } from "#lib/extract/analysis";

/** How often a stem stands in an article: in all of it, in its headline and lead, and as part of a name. */
export type TermCounts = {
  readonly stem: string;
  readonly body: number;
  readonly lead: number;
  readonly name: number;
};

/** What of an article decides its event: plain JSON, about 2 KB, a function of the article alone. */
export type Signature = {
  readonly id: string;
  readonly outlet: string | null;
  readonly lang: string | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as stated, and `HH:MM`. */
  readonly published: string | null;
  readonly publishedTime: string | null;
  /** The day of the event, `YYYY-MM-DD`, when it is fully known. */
  readonly day: string | null;
  /** Where the day is from; "publication" says only that the event was hardly later. */
  readonly dayFrom: EventDate["basis"] | null;
  readonly mainPlace: string | null;
  readonly mainPlaceLabel: string | null;
  /** By id, in order of mention. */
  readonly cities: readonly string[];
  readonly facilities: readonly string[];
  /** Day of the week that the text gives the event, 0 Sunday to 6 Saturday. */
  readonly weekday: number | null;
  /** Persons and factions with the number of mentions, most mentioned first. */
  readonly actors: readonly (readonly [string, number])[];
  /** Persons who are killed, as the headline or the first paragraphs tell. */
  readonly victims: readonly string[];
  /** Kinds of event that the headline and the lead speak of, with how strongly; see event-kinds. */
  readonly kinds: readonly (readonly [string, number])[];
  /** Packed `TermCounts`, by falling weight; see pack-terms. */
  readonly terms: string;
  /** Numbers, with the stem of the word after them where it has one: `14`, `14 rocket`. */
  readonly numbers: readonly string[];
  /** Figures of the main event by metric: `killed 4`. */
  readonly figures: readonly string[];
  /** Years that the text names. */
  readonly years: readonly string[];
  /** The headline, else the start of the text, cut at a word. */
  readonly headline: string;
  /** What its credit lines and dateline say of the origin, folded. */
  readonly credit: string;
  /** How many different 8-word shingles it has, and the lowest hashes of them; see sketch-shingles. */
  readonly shingles: number;
  readonly sketch: string;
};
