import type { ActorChange, AuthorityChange, PlaceChange } from "#lib/extract/authority-change";
import type { ActorEntry, Authority, PlaceEntry } from "#lib/extract/authority-entry";

/**
 * The built-in authority with a user's changes: a known id overrides the fields given, `remove: true`
 * takes the entry out, a new id adds. Throws when a new entry lacks what it needs or a reference
 * (`parent`, `city`) names no entry; a reference to a removed entry becomes null.
 */
export function mergeAuthority(builtIn: Authority, change: AuthorityChange): Authority {
  const actors = applyChanges(builtIn.actors, change.actors, addActor, changeActor);
  const places = applyPlaceChanges(builtIn.places, change.places);
  const removed = new Set(
    [...change.actors, ...change.places].filter((entry) => entry.remove).map(({ id }) => id),
  );
  return {
    actors: mendParents(actors, removed),
    places: mendCities(places, removed),
  };
}

/** The list with the changes applied; without a check of references to removed entries. */
export function applyPlaceChanges(
  known: readonly PlaceEntry[],
  changes: readonly PlaceChange[],
): PlaceEntry[] {
  return applyChanges(known, changes, addPlace, changePlace);
}

/** A whole actor from what a file says of it. Throws when kind or label is missing. */
export function addActor(change: ActorChange): ActorEntry {
  const { kind, label } = change;
  if (kind === undefined || label === undefined) throw incomplete("actor", change.id);
  const blank: ActorEntry = {
    id: change.id,
    kind,
    label,
    names: [],
    short: [],
    standalone: [],
    arabic: [],
    arabicShort: [],
    parent: null,
    role: null,
    alignment: null,
    country: null,
    source: "not stated",
  };
  return changeActor(blank, change);
}

function changeActor(actor: ActorEntry, change: ActorChange): ActorEntry {
  return { ...actor, ...stated(change) };
}

function addPlace(change: PlaceChange): PlaceEntry {
  const { label, kind = "city" } = change;
  if (label === undefined) throw incomplete("place", change.id);
  const blank: PlaceEntry = {
    id: change.id,
    kind,
    label,
    names: [],
    arabic: [],
    city: kind === "city" ? change.id : null,
    country: null,
    population: 0,
    lat: null,
    lon: null,
  };
  return changePlace(blank, change);
}

function changePlace(place: PlaceEntry, change: PlaceChange): PlaceEntry {
  return { ...place, ...stated(change), curated: true };
}

type Stated<Change> = {
  [Key in Exclude<keyof Change, "remove">]?: Exclude<Change[Key], undefined>;
};

function stated<Change extends { readonly remove?: boolean | undefined }>(
  change: Change,
): Stated<Change> {
  const { remove: _, ...fields } = change;
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as Stated<Change>;
}

function applyChanges<
  Entry extends { readonly id: string },
  Change extends { readonly id: string; readonly remove?: boolean | undefined },
>(
  known: readonly Entry[],
  changes: readonly Change[],
  add: (change: Change) => Entry,
  alter: (entry: Entry, change: Change) => Entry,
): Entry[] {
  const entries = new Map(known.map((entry) => [entry.id, entry]));
  for (const change of changes) {
    const entry = entries.get(change.id);
    if (change.remove) entries.delete(change.id);
    else entries.set(change.id, entry === undefined ? add(change) : alter(entry, change));
  }
  return [...entries.values()];
}

function mendParents(actors: readonly ActorEntry[], removed: ReadonlySet<string>): ActorEntry[] {
  const ids = new Set(actors.map(({ id }) => id));
  return actors.map((actor) => {
    const { parent } = actor;
    if (parent === null || ids.has(parent)) return actor;
    if (removed.has(parent)) return { ...actor, parent: null };
    throw unknownReference("actor", actor.id, "parent", parent);
  });
}

function mendCities(places: readonly PlaceEntry[], removed: ReadonlySet<string>): PlaceEntry[] {
  const cities = new Set(places.filter(({ kind }) => kind === "city").map(({ id }) => id));
  return places.map((place) => {
    const { city } = place;
    if (city === null || cities.has(city)) return place;
    if (removed.has(city)) return { ...place, city: null };
    throw unknownReference("place", place.id, "city", city);
  });
}

function incomplete(noun: string, id: string): Error {
  const wanted = noun === "actor" ? "kind and label" : "label";
  return new Error(`Cannot add ${noun} "${id}": no such built-in entry, wanted ${wanted} with it`);
}

function unknownReference(noun: string, id: string, field: string, value: string): Error {
  return new Error(
    `Cannot take ${noun} "${id}": ${field} is "${value}", wanted the id of an entry`,
  );
}
