import { describeDate } from "#lib/article/describe-date";

/** A moment given as ISO 8601 in UTC, to the minute: "1 September 2022, 08:30 UTC". */
export const describeMoment = (at: string): string =>
  `${describeDate(at.slice(0, 10))}, ${at.slice(11, 16)} UTC`;
