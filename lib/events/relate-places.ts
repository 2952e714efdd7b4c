import type { Findable } from "#lib/events/find-keys";

/** How the main places of two reports stand to each other; "other" only if one does not mention that of the other. */
export function relatePlaces(
  { signature: a }: Findable,
  { signature: b }: Findable,
): "same" | "other" | "unknown" {
  if (a.mainPlace === null || b.mainPlace === null) return "unknown";
  if (a.mainPlace === b.mainPlace) return "same";
  const mutual = a.cities.includes(b.mainPlace) && b.cities.includes(a.mainPlace);
  return mutual ? "unknown" : "other";
}
