import { type Collection, openCollection } from "#lib/events/collection";
import { createRegion, type Region } from "#lib/events/create-region";
import { type Group, nameGroups, sortGroups } from "#lib/events/group-articles";
import { LINK } from "#lib/events/link-clusters";
import { scorePair } from "#lib/events/score-pair";
import type { Signature } from "#lib/events/signature";

/**
 * The same groups as `groupArticles` gives for all signatures, when `previous` are its groups before the
 * articles `changed` were added, replaced or removed (then they have no signature). Only former groups
 * that a changed article, or a cluster that is joined differently because of it, could join are linked
 * anew: every other group was and is joined by pairs within it alone, in the same order, so that what
 * lost against these pairs before loses again. See create-region.
 */
export function regroupArticles(
  previous: readonly Group[],
  signatures: readonly Signature[],
  changed: ReadonlySet<string>,
): Group[] {
  const collection = openCollection(signatures);
  const { intact, starts } = sortOut(previous, collection, changed);
  const region = createRegion(collection);
  region.add(starts, null);
  const clusters = settle(collection, region, intact);
  const kept = new Set([...intact.values()].filter((group) => !region.has(group.numbers[0]!)));
  return sortGroups([...[...kept].map(({ group }) => group), ...nameGroups(collection, clusters)]);
}

/** A former group of which no article has changed. */
type Intact = { readonly group: Group; readonly numbers: readonly number[] };

/** Former groups per article, and the articles that belong to none or to one that has changed. */
function sortOut(
  previous: readonly Group[],
  { articles }: Collection,
  changed: ReadonlySet<string>,
): { intact: ReadonlyMap<number, Intact>; starts: number[] } {
  const numberOf = new Map(articles.map(({ signature: { id } }, number) => [id, number]));
  const intact = new Map<number, Intact>();
  for (const group of previous) {
    if (group.articles.some((id) => changed.has(id) || !numberOf.has(id))) continue;
    const whole = { group, numbers: group.articles.map((id) => numberOf.get(id)!) };
    for (const number of whole.numbers) intact.set(number, whole);
  }
  return { intact, starts: [...articles.keys()].filter((number) => !intact.has(number)) };
}

/** Takes former groups into the region until nothing in it could join one outside; gives its clusters. */
function settle(
  { weighed, index }: Collection,
  region: Region,
  intact: ReadonlyMap<number, Intact>,
): readonly (readonly number[])[] {
  const looked = new Set<number>();
  for (;;) {
    const { clusters, altered } = region.link();
    const reached = new Set<Intact>();
    for (const number of altered) {
      if (looked.has(number)) continue;
      looked.add(number);
      for (const other of index.of(number)) {
        const group = intact.get(other);
        if (group === undefined || region.has(other) || reached.has(group)) continue;
        if (scorePair(weighed(number), weighed(other)) >= LINK) reached.add(group);
      }
    }
    if (reached.size === 0) return clusters;
    for (const { numbers } of reached) region.add(numbers, numbers[0]!);
  }
}
