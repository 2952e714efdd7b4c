import type { EngineReader } from "#lib/engine/reader";
import type { ActorEntry, ActorKind } from "#lib/extract/authority-entry";
import { countSpellings } from "#lib/use-cases/count-spellings";
import { labelValue } from "#lib/use-cases/label-facets";
import type { NameBook } from "#lib/use-cases/name-book";
import type { ActorView, SpellingRow } from "#lib/use-cases/profile-views";
import { readProfile } from "#lib/use-cases/read-profile";
import type { FacetValue } from "#lib/use-cases/views";

/** An actor with what its articles have in common, and how each outlet writes the name; null if unknown. */
export async function readActor(
  reader: EngineReader,
  book: NameBook,
  id: string,
): Promise<ActorView | null> {
  const entry = book.actor(id);
  if (entry === null) return null;
  const { profile, articles } = await readProfile(reader, book, "actor", id);
  const others = profile.facets.actor.filter((value) => value.id !== id);
  const ofKind = (...kinds: readonly ActorKind[]) =>
    others.filter((value) => kinds.includes(book.actor(value.id)?.kind ?? "institution"));
  const spellings = countSpellings(
    articles,
    ({ analysis }) => analysis?.actors.find((actor) => actor.id === id)?.mentions ?? [],
  );
  return {
    ...profile,
    entry,
    parent: entry.parent === null ? null : labelValue("actor", entry.parent, book),
    members: listMembers(book.actors(), id, others),
    spellings: spellings.map((spelling) => nameOutlets(spelling, book)),
    together: ofKind("faction", "institution"),
    people: ofKind("person"),
  };
}

/** Who belongs to an actor, with the number of its articles that name them; those most named first. */
function listMembers(
  actors: readonly ActorEntry[],
  id: string,
  counted: readonly FacetValue[],
): readonly FacetValue[] {
  const counts = new Map(counted.map((value) => [value.id, value.count]));
  return actors
    .filter(({ parent }) => parent === id)
    .map((member) => ({ id: member.id, label: member.label, count: counts.get(member.id) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}

/** The row of a spelling with the outlets as a person reads them. */
export function nameOutlets(
  { text, times, outlets }: ReturnType<typeof countSpellings>[number],
  book: NameBook,
): SpellingRow {
  return {
    text,
    times,
    outlets: outlets.map((outlet) => ({
      ...labelValue("outlet", outlet.id, book),
      count: outlet.times,
    })),
  };
}
