import type { Analysis } from "#lib/extract/analysis";

/** Tells the city that a place of this article counts for; the place itself where it counts for none. */
export function cityOf({ places }: Analysis) {
  const cities = new Map(places.map(({ id, city }) => [id, city ?? id]));
  return <Id extends string | null>(id: Id): string | Id =>
    id === null ? id : (cities.get(id) ?? id);
}
