/** A date as the text gives it, before it meets the day of publication. */
export type Expression =
  | {
      readonly kind: "date";
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
    }
  | {
      readonly kind: "month";
      readonly year: number | null;
      readonly month: number;
      /** "last October" -1, "this October" 0, "next October" 1; null for a bare month. */
      readonly shift: number | null;
      /** "October last year" -1. */
      readonly yearShift: number | null;
    }
  | { readonly kind: "year"; readonly year: number; readonly until: number | null }
  | {
      readonly kind: "weekday";
      readonly weekday: number;
      readonly shift: number | null;
      /** "Thursday last week" -1. */
      readonly weekShift: number | null;
      /** "the Saturday protest", "Saturday's protest": a day the text may have named before. */
      readonly known: boolean;
    }
  /** So many days, weeks, months or years from the day of publication. */
  | { readonly kind: "offset"; readonly unit: Unit; readonly amount: number }
  /** So many days from a day that the text told before. */
  | { readonly kind: "told"; readonly amount: number }
  /** The night before the day of publication, into that day. */
  | { readonly kind: "overnight" }
  /** Relative to the publication but not fixed, or to something else in the story. */
  | { readonly kind: "vague"; readonly precision: "vague" | Unit }
  /** Two numbers that can be day and month in either order. */
  | {
      readonly kind: "ambiguous";
      readonly year: number;
      readonly numbers: readonly [number, number];
    };

export type Unit = "day" | "week" | "month" | "year";

/** A time expression of one sentence; term indexes, both inclusive. */
export type FoundDate = {
  readonly first: number;
  readonly last: number;
  /** null for a time of day alone. */
  readonly expression: Expression | null;
  readonly weekday: number | null;
  /** `02:00`, `02:00/06:30` or a part of the day. */
  readonly time: string | null;
  /** The other end of a range. */
  readonly until: Expression | null;
};
