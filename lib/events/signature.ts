import type { EventDate } from "#lib/extract/analysis";

/** How often a stem stands in an article: in all of it, in the lead, in its opening, and as part of a name. */
export type TermCounts = {
  readonly stem: string;
  readonly body: number;
  readonly lead: number;
  readonly opening: number;
  readonly name: number;
};

/** What of an article decides its event: plain JSON, at most about 2 KB, a function of the article alone. */
export type Signature = {
  readonly id: string;
  readonly outlet: string | null;
  readonly lang: string | null;
  /** As the article states it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly published: string | null;
  readonly publishedTime: string | null;
  /** The day of the event when it is fully known. */
  readonly day: string | null;
  /** Where the day is from; "publication" says only that the event was not later. */
  readonly dayFrom: EventDate["basis"] | null;
  readonly mainPlace: string | null;
  readonly cities: readonly string[];
  /** Actor ids with the number of mentions, most mentioned first. */
  readonly actors: readonly (readonly [string, number])[];
  /** Casualty figures of the main event, `metric low high`. */
  readonly figures: readonly string[];
  /** Packed `TermCounts`, see pack-terms. */
  readonly terms: string;
  /** Numbers as written, with the stem after them: `14`, `14 rocket`. */
  readonly numbers: readonly string[];
  /** Years that the text names. */
  readonly years: readonly string[];
  readonly headline: string;
  /** Agencies that the credit line or the first lines name. */
  readonly credit: string | null;
  /** Words of running text. */
  readonly words: number;
  /** Min-wise hashes of its 8-word shingles, see shingle-sketch. */
  readonly shingles: string;
};
