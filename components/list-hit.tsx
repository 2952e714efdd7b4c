import type { Labelled, SearchHit } from "#lib/use-cases/views";

/** The first names of an article, and how many more it names. */
export type NamesShown = { readonly shown: readonly Labelled[]; readonly more: number };

/** What a row of results needs of a hit: it crosses to the browser twice, as markup and as data. */
export type ListedHit = Omit<SearchHit, "file" | "actors" | "cities"> & {
  readonly actors: NamesShown;
  readonly cities: NamesShown;
};

/** More would make the list of results a list of names; the article's page has them all. */
const SHOWN = { actors: 3, cities: 2 };

/** A hit with the few names that a row shows. */
export function listHit({ file: _file, actors, cities, ...hit }: SearchHit): ListedHit {
  return {
    ...hit,
    actors: shorten(actors, SHOWN.actors),
    cities: shorten(cities, SHOWN.cities),
  };
}

function shorten(names: readonly Labelled[], most: number): NamesShown {
  return { shown: names.slice(0, most), more: Math.max(0, names.length - most) };
}
