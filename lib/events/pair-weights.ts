/** What each likeness of two reports adds to the score; natural logarithm of odds. */
export type PairWeights = Readonly<Record<keyof typeof PAIR_WEIGHTS, number>>;

/**
 * Fitted by logistic regression on pairs (hard negatives weighted up) of the development corpora, then
 * rounded; the signs are what they should be and the optimum is flat, see scripts/evaluate/grouping.
 */
export const PAIR_WEIGHTS = {
  start: -2.2,
  body: 3.2,
  lead: 3.3,
  names: 3,
  numbers: 0.9,
  /** Each names often someone the other never names. */
  foreignName: -1.7,
  /** The years that they name are all different. */
  otherYears: -0.5,
  withinOneDay: 1.9,
  withinThreeDays: 0.6,
  /** Further apart, as far as known: for reports tied to a place, and for others. */
  laterInPlace: -2,
  later: -0.2,
  samePlace: 0.5,
  otherPlace: -0.4,
  /** Other main place, and no day known of one of them. */
  otherPlaceUndated: -2,
};

/** For two reports in different scripts, whose words cannot be compared. */
export const CROSS_SCRIPT_WEIGHTS = {
  start: -8,
  withinOneDay: 2.5,
  withinThreeDays: 1,
  samePlace: 2.5,
  otherPlace: -2,
  /** Per shared actor, at most four. */
  actor: 1.2,
  /** Per shared number or figure, at most three. */
  number: 1,
};
