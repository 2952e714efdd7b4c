import { stringify } from "yaml";
import { asciiSlug } from "#lib/article/slug";
import type { ActorEntry } from "#lib/extract/authority-entry";

/**
 * What to put into an authority file so that `name` becomes a spelling of a known actor. A file's list
 * of names replaces the known one, so the known ones are written down with it.
 */
export function writeSpellingSnippet(name: string, { id, names }: ActorEntry): string {
  return stringify({ actors: [{ id, names: [...names, name] }] });
}

/** What to put into an authority file so that `name` becomes an actor of its own. */
export function writeActorSnippet(name: string): string {
  const id = asciiSlug(name);
  return stringify({
    actors: [{ id: id === "" ? "new-actor" : id, kind: "person", label: name }],
  });
}
