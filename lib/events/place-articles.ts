import type { Placement } from "#lib/article/corrections";
import { type Group, toGroups } from "#lib/events/group-articles";

/**
 * The groups with the articles that a person put elsewhere: into the group of another article, or into
 * one of their own. An article put with one that is itself put elsewhere follows it; where that runs in
 * a ring, the ring is a group of its own. `find` gives the id of the article that a placement names, null
 * when there is none: then the article stays. A function of the groups and placements, in any order.
 */
export function placeArticles(
  groups: readonly Group[],
  placements: ReadonlyMap<string, Placement>,
  find: (named: string) => string | null,
): Group[] {
  if (placements.size === 0) return [...groups];
  const targets = new Map<string, string | null>();
  for (const [id, placement] of placements) {
    const target = placement === "alone" ? null : find(placement.with);
    if (placement === "alone" || (target !== null && target !== id)) targets.set(id, target);
  }
  const members = new Map<string, string[]>();
  const add = (key: string, id: string) => members.set(key, [...(members.get(key) ?? []), id]);
  const groupOf = new Map<string, string>();
  for (const { id: group, articles } of groups) {
    for (const id of articles) groupOf.set(id, group);
  }
  for (const { id: group, articles } of groups) {
    if (articles.every((id) => !targets.has(id))) members.set(group, [...articles]);
    else for (const id of articles) if (!targets.has(id)) add(group, id);
  }
  for (const id of targets.keys()) {
    const anchor = findAnchor(id, targets);
    add(targets.has(anchor) ? `own ${anchor}` : (groupOf.get(anchor) ?? `own ${anchor}`), id);
  }
  return toGroups([...members.values()]);
}

/** The article that the last one of a chain is put with: one that stays, one alone, or the smallest of a ring. */
function findAnchor(id: string, targets: ReadonlyMap<string, string | null>): string {
  const walked: string[] = [];
  let at = id;
  for (;;) {
    const ring = walked.indexOf(at);
    if (ring !== -1) return walked.slice(ring).sort()[0]!;
    const next = targets.get(at);
    if (next === undefined || next === null) return at;
    walked.push(at);
    at = next;
  }
}
