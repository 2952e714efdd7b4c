import type { ActorMerge } from "#lib/article/corrections";
import type { ActorEntry, Authority } from "#lib/extract/authority-entry";

/**
 * The authority in which merged actors are one: the first of each merge has the spellings of the others,
 * which are gone, and is the parent of what belonged to them. Ids that name no actor are passed over.
 */
export function mergeActors(authority: Authority, merges: readonly ActorMerge[]): Authority {
  if (merges.length === 0) return authority;
  const entries = new Map(authority.actors.map((entry) => [entry.id, entry]));
  const merged = new Map<string, string>();
  for (const { ids } of merges) {
    const [first, ...others] = ids.flatMap((id) => entries.get(id) ?? []);
    if (first === undefined || first.id !== ids[0]) continue;
    entries.set(first.id, others.reduce(addSpellings, first));
    for (const { id } of others) {
      merged.set(id, first.id);
      entries.delete(id);
    }
  }
  const actors = [...entries.values()].map((entry) => {
    const parent = entry.parent === null ? null : (merged.get(entry.parent) ?? entry.parent);
    return { ...entry, parent: parent === entry.id ? null : parent };
  });
  return { ...authority, actors };
}

/** Ids of a merge that no actor of the authority has. */
export function findUnknownActors(authority: Authority, ids: readonly string[]): string[] {
  const known = new Set(authority.actors.map(({ id }) => id));
  return ids.filter((id) => !known.has(id));
}

function addSpellings(entry: ActorEntry, other: ActorEntry): ActorEntry {
  const join = (one: readonly string[], more: readonly string[]) => [...new Set([...one, ...more])];
  return {
    ...entry,
    names: join(entry.names, [other.label, ...other.names]),
    short: join(entry.short, other.short),
    standalone: join(entry.standalone, other.standalone),
    arabic: join(entry.arabic, other.arabic),
    arabicShort: join(entry.arabicShort, other.arabicShort),
  };
}
