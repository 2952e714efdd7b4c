import type { NameBook } from "#lib/use-cases/name-book";
import type { Labelled, PlacePoint } from "#lib/use-cases/views";

/** Cities as points of a map, in the order given; those whose place the authority does not know are left out. */
export function locateCities(
  cities: readonly (Labelled & { readonly count: number })[],
  book: NameBook,
): PlacePoint[] {
  return cities.flatMap(({ id, label, count }) => {
    const place = book.place(id);
    if (place === null || place.lat === null || place.lon === null) return [];
    return [{ id, label, count, lat: place.lat, lon: place.lon }];
  });
}
