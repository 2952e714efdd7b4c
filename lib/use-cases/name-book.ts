import { tokenize } from "#lib/article/tokenize";
import type { EventEntry, NameRecord } from "#lib/engine/name-documents";
import type { ActorEntry, PlaceEntry } from "#lib/extract/authority-entry";
import { buildMatcher } from "#lib/extract/build-matcher";
import { matchQuery } from "#lib/extract/match-query";
import type { KnownName } from "#lib/query/engine-words";
import { nameToken } from "#lib/query/name-token";
import type { EventCard, Expansion, Labelled } from "#lib/use-cases/views";

/** A name recognised in a query: the words it covers and what it stands for. */
export type RecognisedName = KnownName & {
  readonly kind: "actor" | "place";
  readonly expansion: Expansion;
};

/** The names of a collection: labels for facet values, and the spellings a query may use. */
export type NameBook = {
  readonly labelOf: (kind: NameRecord["kind"], id: string) => string;
  readonly actor: (id: string) => ActorEntry | null;
  readonly place: (id: string) => PlaceEntry | null;
  /** What is said of an event with several reports; null for others. */
  readonly event: (id: string) => EventEntry | null;
  /** The event that a former one has become part of; null when none is known. */
  readonly movedTo: (id: string) => string | null;
  readonly actors: () => readonly ActorEntry[];
  readonly places: () => readonly PlaceEntry[];
  /** Every outlet and every event with several reports, as id and label. */
  readonly labelled: (kind: "outlet" | "event") => readonly Labelled[];
  readonly has: (kind: NameRecord["kind"], id: string) => boolean;
  readonly recognise: (query: string) => RecognisedName[];
  /** Every word of a spelling of an actor or place, by its folded form. */
  readonly words: () => ReadonlyMap<string, string>;
};

/** Builds the book from what the index holds; milliseconds for a few hundred names. */
export function buildNameBook(records: readonly NameRecord[]): NameBook {
  const labels = {
    actor: new Map<string, string>(),
    place: new Map<string, string>(),
    outlet: new Map<string, string>(),
    event: new Map<string, string>(),
    moved: new Map<string, string>(),
  };
  for (const { kind, key, entry } of records) labels[kind].set(key, entry.label);
  const actors = records.flatMap((record) => (record.kind === "actor" ? [record.entry] : []));
  const places = records.flatMap((record) => (record.kind === "place" ? [record.entry] : []));
  const actorOf = new Map(actors.map((entry) => [entry.id, entry]));
  const placeOf = new Map(places.map((entry) => [entry.id, entry]));
  const eventOf = new Map(
    records.flatMap((record) => (record.kind === "event" ? [[record.key, record.entry]] : [])),
  );
  const matcher = buildMatcher({ actors, places });
  let words: ReadonlyMap<string, string> | null = null;
  return {
    labelOf: (kind, id) => labels[kind].get(id) ?? id,
    actor: (id) => actorOf.get(id) ?? null,
    place: (id) => placeOf.get(id) ?? null,
    event: (id) => eventOf.get(id) ?? null,
    movedTo: (id) => labels.moved.get(id) ?? null,
    actors: () => actors,
    places: () => places,
    labelled: (kind) => [...labels[kind]].map(([id, label]) => ({ id, label })),
    has: (kind, id) => labels[kind].has(id),
    recognise: (query) => {
      const found = matchQuery(query, matcher);
      return [
        ...found.actors.flatMap((name) => recognised("actor", name, actorOf.get(name.id))),
        ...found.places.flatMap((name) => recognised("place", name, placeOf.get(name.id))),
      ];
    },
    words: () => {
      words ??= wordsOf([...actors, ...places]);
      return words;
    },
  };
}

function wordsOf(entries: readonly (ActorEntry | PlaceEntry)[]): Map<string, string> {
  const tokens = entries.flatMap(spellingsOf).flatMap(tokenize);
  return new Map(tokens.map(({ key, text }) => [key, text]));
}

function recognised(
  kind: "actor" | "place",
  { start, end }: { readonly start: number; readonly end: number },
  entry: ActorEntry | PlaceEntry | undefined,
): RecognisedName[] {
  if (entry === undefined) return [];
  const names = spellingsOf(entry).filter((name) => name !== entry.label);
  const expansion = { id: entry.id, label: entry.label, names };
  return [{ kind, start, end, token: nameToken(kind, entry.id), expansion }];
}

/** An event with several reports, as the book has it; null for others. */
export function describeSharedEvent(id: string, book: NameBook): EventCard | null {
  const entry = book.event(id);
  if (entry === null) return null;
  const { label, reports, outlets, disputes } = entry;
  return { id, label, reports, outlets, disputes };
}

/** Every way an entry is written: label, full names, short forms, Arabic. */
export function spellingsOf(entry: ActorEntry | PlaceEntry): string[] {
  const own =
    "short" in entry
      ? [...entry.names, ...entry.standalone, ...entry.short, ...entry.arabic, ...entry.arabicShort]
      : [...entry.names, ...entry.arabic];
  return [...new Set([entry.label, ...own])];
}
