import type { ActorEntry, PlaceEntry } from "#lib/extract/authority-entry";
import type { EventSummary } from "#lib/use-cases/browse-events";
import type { Facets, FacetValue, Labelled, PlacePoint, SearchHit } from "#lib/use-cases/views";

/** What the articles of one actor, city or outlet have in common. */
export type Profile = {
  readonly total: number;
  /** How many of them, the newest, were read for spellings. */
  readonly read: number;
  /** Counts among these articles. */
  readonly facets: Facets;
  /** The cities that these articles name, as points of a map. */
  readonly points: readonly PlacePoint[];
  /** The newest events with several reports, and how many there are. */
  readonly events: { readonly total: number; readonly events: readonly EventSummary[] };
  readonly newest: readonly SearchHit[];
};

/** One way a name is written, and how often each outlet writes it. */
export type SpellingRow = {
  readonly text: string;
  readonly times: number;
  readonly outlets: readonly FacetValue[];
};

export type ActorView = Profile & {
  readonly entry: ActorEntry;
  readonly parent: Labelled | null;
  readonly members: readonly FacetValue[];
  readonly spellings: readonly SpellingRow[];
  /** Factions and institutions, and people, in the same articles. */
  readonly together: readonly FacetValue[];
  readonly people: readonly FacetValue[];
};

export type CityView = Profile & {
  readonly entry: PlaceEntry;
  /** Places inside it, with the number of articles (of those read) that name them. */
  readonly facilities: readonly FacetValue[];
  readonly spellings: readonly SpellingRow[];
  /** Other cities in the same articles. */
  readonly others: readonly FacetValue[];
};

export type OutletView = Profile &
  Labelled & {
    readonly first: string | null;
    readonly last: string | null;
    readonly undated: number;
    /** How it writes the actors it names most. */
    readonly spellings: readonly {
      readonly actor: FacetValue;
      readonly written: readonly { readonly text: string; readonly times: number }[];
    }[];
  };
