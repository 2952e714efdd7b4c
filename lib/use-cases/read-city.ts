import type { EngineReader } from "#lib/engine/reader";
import { countSpellings } from "#lib/use-cases/count-spellings";
import type { NameBook } from "#lib/use-cases/name-book";
import type { CityView } from "#lib/use-cases/profile-views";
import { nameOutlets } from "#lib/use-cases/read-actor";
import { readProfile } from "#lib/use-cases/read-profile";

/** A city with what its articles have in common and the places inside it that they name; null if unknown. */
export async function readCity(
  reader: EngineReader,
  book: NameBook,
  id: string,
): Promise<CityView | null> {
  const entry = book.place(id);
  if (entry === null || entry.kind !== "city") return null;
  const { profile, articles } = await readProfile(reader, book, "city", id);
  const placed = articles.map((article) => ({
    article,
    places: article.analysis?.places.filter(({ city }) => city === id) ?? [],
  }));
  const named = new Map<string, { readonly label: string; readonly count: number }>();
  for (const { label, id: place } of placed.flatMap(({ places }) => places)) {
    if (place !== id) named.set(place, { label, count: (named.get(place)?.count ?? 0) + 1 });
  }
  const spellings = countSpellings(
    articles,
    ({ analysis }) => analysis?.places.find((place) => place.id === id)?.mentions ?? [],
  );
  return {
    ...profile,
    entry,
    facilities: [...named]
      .map(([place, { label, count }]) => ({ id: place, label, count }))
      .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1)),
    spellings: spellings.map((spelling) => nameOutlets(spelling, book)),
    others: profile.facets.city.filter((value) => value.id !== id),
  };
}
