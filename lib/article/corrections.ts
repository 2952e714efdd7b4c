/** The event that a person puts an article into: that of another one (its file or id), or its own. */
export type Placement = { readonly with: string } | "alone";

/** Words of a paragraph whose figure is not to count. */
export type RejectedFigure = { readonly words: string; readonly paragraph: number };

/** Fields of an article that a person may set. */
export const CORRECTED_FIELDS = ["outlet", "published", "title", "url", "lang"] as const;
export type CorrectedField = (typeof CORRECTED_FIELDS)[number];

/** What a person says of one article. */
export type ArticleCorrection = {
  /** Path relative to the indexed folder (`path#key` for a record), or the id of the article. */
  readonly article: string;
  readonly fields: Readonly<Partial<Record<CorrectedField, string>>>;
  readonly placement: Placement | null;
  readonly reject: readonly RejectedFigure[];
  /** Where it is written. */
  readonly by: string;
  readonly line: number;
};

/** Several ids that name one actor: mentions of the others count as the first. */
export type ActorMerge = {
  readonly ids: readonly [string, ...string[]];
  readonly by: string;
  readonly line: number;
};

/** A spelling that does not mean the actor, everywhere or in one article. */
export type ActorSplit = {
  readonly actor: string;
  readonly text: string;
  /** File or id of an article; null for all. */
  readonly article: string | null;
  readonly by: string;
  readonly line: number;
};

/** Everything that people have put right in a collection. */
export type Corrections = {
  readonly articles: readonly ArticleCorrection[];
  readonly merges: readonly ActorMerge[];
  readonly splits: readonly ActorSplit[];
};

/** One thing that a person put right, as the article tells it. */
export type Corrected = {
  readonly what: CorrectedField | "figure" | "actor" | "event";
  /** What stood there before, or the words concerned; null when nothing did. */
  readonly was: string | null;
  /** What counts now; null when it counts no more. */
  readonly now: string | null;
  /** The file that says so. */
  readonly by: string;
};
