/**
 * What each likeness of two reports in one script adds to the score; natural logarithm of odds. Fitted
 * by logistic regression on candidate pairs (hard negatives weighted up) of the development corpora and
 * rounded. The signs are what they should be and the optimum is flat, see scripts/evaluate/grouping.
 */
export const PAIR_WEIGHTS = {
  start: -2.2,
  body: 3.2,
  lead: 3.3,
  names: 3,
  numbers: 0.9,
  /**
   * Happenings on known days, told in other words: on a day with many of them the day says little. Set by
   * generated articles, see scripts/bench; the labelled ones with known days are too few a day.
   */
  otherWords: -3,
  /** Happenings on known days at different places; otherPlace is weak, for texts without a day name places loosely. */
  elsewhere: -1,
  /** Each often names someone whom the other never names. */
  foreignName: -1.7,
  /** They name years, and none in common. */
  otherYears: -0.5,
  withinOneDay: 1.9,
  withinThreeDays: 0.6,
  /** Two or three days apart as the texts tell. */
  daysApart: -2,
  sameWeekday: 0.5,
  otherWeekday: -0.8,
  kinds: 0.3,
  facilities: 0.5,
  /** More than three days apart as far as known, but not fixed: for reports with a main place, and for others. */
  laterInPlace: -1.5,
  later: -0.2,
  samePlace: 0.5,
  otherPlace: -0.1,
  /** Outweighs all that two short reports of the same actors can have in common. */
  otherHappening: -12,
};

/** The same for two reports in different scripts: only what is told by ids and figures counts. */
export const CROSS_SCRIPT_WEIGHTS = {
  start: -8.5,
  withinOneDay: 3,
  withinThreeDays: 1,
  daysApart: -2,
  later: -4,
  laterInPlace: -4,
  sameWeekday: 1,
  otherWeekday: -1,
  kinds: 2.5,
  facilities: 1,
  samePlace: 2.5,
  otherPlace: -2,
  otherHappening: -12,
  /** Per shared actor, at most four. */
  actors: 1.1,
  /** Per shared number or figure, at most three. */
  numbers: 1,
};
