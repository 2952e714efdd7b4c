export type ActorKind = "faction" | "person" | "institution";
export type PlaceKind = "city" | "province" | "country" | "facility";

/** One curated name of the collection's scene, with every spelling by which reports call it. */
export type ActorEntry = {
  /** Slug, e.g. `asaib-ahl-al-haq`. */
  readonly id: string;
  readonly kind: ActorKind;
  readonly label: string;
  /** Full spellings that always mean this actor, besides the label. */
  readonly names: readonly string[];
  /** Short forms ("Sadr", "AAH", "Saraya"): count only where a full form in the same article justifies them. */
  readonly short: readonly string[];
  /** Short forms that need no justification ("ISIS", "Hezbollah"). */
  readonly standalone: readonly string[];
  readonly arabic: readonly string[];
  readonly arabicShort: readonly string[];
  /** Id of the faction or institution it belongs to (a person's faction, a wing's parent). */
  readonly parent: string | null;
  /** "cleric", "governor of Basra": shown beside the name. */
  readonly role: string | null;
  /** Group on the actors page, e.g. "Sadrist", "Iran-aligned", "Iraqi state", "Kurdish", "Foreign". */
  readonly alignment: string | null;
  /** ISO 3166 alpha-2. */
  readonly country: string | null;
  /** Where the data came from. */
  readonly source: string;
};

export type PlaceEntry = {
  /** Slug, e.g. `basra`, `green-zone`, `iraq`. */
  readonly id: string;
  readonly kind: PlaceKind;
  readonly label: string;
  readonly names: readonly string[];
  readonly arabic: readonly string[];
  /** The id of the city it counts for: itself for a city, Baghdad for the Green Zone, null for provinces and countries. */
  readonly city: string | null;
  readonly country: string | null;
  readonly population: number;
  /** Degrees; null for what has no single point. */
  readonly lat: number | null;
  readonly lon: number | null;
  /** Named by hand (places.yaml, a user's file): a bare mention counts whatever the population. */
  readonly curated?: boolean;
};

export type Authority = {
  readonly actors: readonly ActorEntry[];
  readonly places: readonly PlaceEntry[];
};
