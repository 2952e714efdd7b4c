import type { ActorKind, PlaceKind } from "#lib/extract/authority-entry";

/** Where a fact stands: UTF-16 offsets into the text of paragraph `paragraph` (1-based). */
export type Evidence = {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
};

export type ActorMentions = {
  readonly id: string;
  readonly label: string;
  readonly kind: ActorKind;
  readonly mentions: readonly Evidence[];
};

export type PlaceMentions = {
  readonly id: string;
  readonly label: string;
  readonly kind: PlaceKind;
  /** City this place counts for; null for provinces and countries. */
  readonly city: string | null;
  readonly mentions: readonly Evidence[];
};

/** As much of `YYYY-MM-DD` as is known, `XXXX` for an unknown year; null for an unresolved relative date. */
export type DateValue = string | null;

export type DateFact = Evidence & {
  readonly value: DateValue;
  readonly precision: "day" | "week" | "month" | "year" | "vague";
  /** Last day of a range ("August 29 to 31", "overnight"); null when a single date. */
  readonly until: DateValue;
  /** `02:00` or `02:00/06:30` or `night`; null when no time of day is given. */
  readonly time: string | null;
  /** 0 Sunday to 6 Saturday when the text names a weekday. */
  readonly weekday: number | null;
  /** false when the named weekday contradicts the date; then `readings` lists both. */
  readonly consistent: boolean;
  readonly readings: readonly string[];
  readonly basis: "stated" | "resolved" | "unresolved";
  readonly future: boolean;
};

export type Bound = "exactly" | "at least" | "at most" | "about";

export type SourceKind = "person" | "institution" | "anonymous" | "media" | "article";

/** Who says it. `origin` is the source at the start of the chain, `via` the ones it passed through. */
export type Attribution = Evidence & {
  readonly text: string;
  readonly kind: SourceKind;
  readonly actor: string | null;
  /** Number of anonymous sources when stated ("two security officials"). */
  readonly count: number | null;
  readonly origin: string;
  readonly via: readonly string[];
};

export type Relation = "main" | "earlier" | "other";

export type Figure = Evidence & {
  /** Key of the metric table: killed, wounded, detained, displaced, missing, ... */
  readonly metric: string;
  /** null when explicitly unknown. */
  readonly low: number | null;
  /** null when open above ("at least 30") or unknown. */
  readonly high: number | null;
  readonly bound: Bound;
  readonly unknown: boolean;
  /** "the killing of X": the person's name. */
  readonly named: string | null;
  readonly actor: string | null;
  readonly place: string | null;
  readonly relation: Relation;
  readonly attribution: Attribution | null;
  /** Indexes into the article's figures of the parts of this total; their sum is checked, never counted twice. */
  readonly parts: readonly number[];
  /** true for a figure that is part of another one. */
  readonly partOf: number | null;
};

export type Quote = Evidence & {
  /** Name of the speaker as written, null when the text does not say. */
  readonly speaker: string | null;
  readonly actor: string | null;
  readonly attribution: Attribution | null;
};

export type EventDate = {
  readonly value: string;
  readonly basis: "stated" | "resolved" | "publication";
  /** The words that decided; null when taken from the publication date. */
  readonly evidence: Evidence | null;
};

export type MainPlace = { readonly id: string; readonly evidence: Evidence };

export type UnknownName = { readonly text: string; readonly mentions: readonly Evidence[] };

/** Everything read out of one article; every item carries the place of its words. */
export type Analysis = {
  readonly actors: readonly ActorMentions[];
  readonly places: readonly PlaceMentions[];
  readonly dates: readonly DateFact[];
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Attribution[];
  readonly unknownNames: readonly UnknownName[];
  readonly eventDate: EventDate | null;
  readonly mainPlace: MainPlace | null;
};
