import { groupBy } from "#lib/article/group-by";
import type { ActorEntry, ActorKind } from "#lib/extract/authority-entry";
import type { FacetValue, Labelled } from "#lib/use-cases/views";

/** An actor with its count and what the authority says of it. */
export type CountedActor = FacetValue & {
  readonly role: string | null;
  readonly alignment: string | null;
  /** Those of the counted actors that belong to it, in the order given. */
  readonly members: readonly Labelled[];
};

/** The counted actors by kind, in the order given; those the authority does not know count as institutions. */
export function groupActors(
  counted: readonly FacetValue[],
  entries: readonly ActorEntry[],
): Readonly<Record<ActorKind, readonly CountedActor[]>> {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const groups: Record<ActorKind, CountedActor[]> = { faction: [], person: [], institution: [] };
  for (const value of counted) {
    const entry = known.get(value.id);
    const { role = null, alignment = null, kind = "institution" } = entry ?? {};
    const members =
      kind === "faction" ? counted.filter(({ id }) => known.get(id)?.parent === value.id) : [];
    groups[kind].push({ ...value, role, alignment, members });
  }
  return groups;
}

/** Actors by alignment: the alignment with most articles first, those without one last. */
export function groupByAlignment(
  actors: readonly CountedActor[],
): readonly { readonly alignment: string | null; readonly actors: readonly CountedActor[] }[] {
  return [...groupBy(actors, ({ alignment }) => alignment)]
    .map(([alignment, members]) => ({ alignment, actors: members }))
    .sort((a, b) => Number(a.alignment === null) - Number(b.alignment === null));
}
