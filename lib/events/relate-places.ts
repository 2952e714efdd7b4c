import type { Findable } from "#lib/events/find-keys";
import type { Signature } from "#lib/events/signature";

/** How the main places of two reports stand to each other, from the nearest to the farthest. */
export type PlaceRelation =
  | "same"
  /** One has no main place, or each names that of the other too. */
  | "unknown"
  /** One tells a province or the like, which may hold the place of the other. */
  | "wider"
  /** Different places; one of the reports names that of the other too. */
  | "other"
  /** Different places, and neither report names that of the other. */
  | "apart";

/** How the main places of two reports stand to each other; a function of the two signatures. */
export function relatePlaces(
  { signature: a }: Findable,
  { signature: b }: Findable,
): PlaceRelation {
  if (a.mainPlace === null || b.mainPlace === null) return "unknown";
  if (a.mainPlace === b.mainPlace) return "same";
  const wide = [a, b].filter((one) => !names(one, one.mainPlace!)).length;
  if (wide > 0) return wide === 1 ? "wider" : "other";
  const named = Number(names(a, b.mainPlace)) + Number(names(b, a.mainPlace));
  return named === 2 ? "unknown" : named === 1 ? "other" : "apart";
}

/** Whether the reports tell of different places, as far as they say. */
export function areElsewhere(relation: PlaceRelation): boolean {
  return relation === "other" || relation === "apart";
}

/** Provinces are in neither list. */
function names({ cities, facilities }: Signature, place: string): boolean {
  return cities.includes(place) || facilities.includes(place);
}
