import { slug } from "#lib/article/slug";
import type { Slot } from "#lib/compare/comparison";

/**
 * The anchor of a figure's row on a page that compares, the same for equal slots: `fact-killed-basra`,
 * `fact-wounded-baghdad-earlier`. Rows of one page that would share it are numbered by `listFacts`.
 */
export function figureAnchor({ metric, place, relation, thing, person, when }: Slot): string {
  const about = person === null ? null : (person.id ?? person.name);
  const time = when ?? (relation === "main" ? null : relation);
  return anchorOf(metric, thing, about, place, time);
}

/** Words joined to an anchor of the table of facts; those that are not there are left out. */
export function anchorOf(...words: readonly (string | null)[]): string {
  return ["fact", ...words.flatMap((word) => slug(word ?? ""))].filter(Boolean).join("-");
}
