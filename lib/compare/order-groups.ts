import type { Member } from "#lib/compare/align-groups";
import { longestIncreasing } from "#lib/compare/longest-increasing";

export type OrderedGroup = {
  readonly members: readonly Member[];
  /** Lists that tell this group out of their own order, where it is shared with another list. */
  readonly moved: ReadonlySet<number>;
};

/**
 * Puts groups in the order of list `base`; what `base` lacks stands where its own list has it, after the
 * item before it. Every group is kept. Of the other lists the first has the first say.
 */
export function orderGroups(groups: readonly (readonly Member[])[], base: number): OrderedGroup[] {
  const lists = [...new Set(groups.flat().map(({ list }) => list))].sort((a, b) => a - b);
  const ordered: (readonly Member[])[] = [];
  for (const list of [base, ...lists.filter((other) => other !== base)]) {
    insertList(ordered, sequenceOf(groups, list));
  }
  const moved = new Map(lists.map((list) => [list, findMoved(ordered, list)]));
  return ordered.map((members) => ({
    members,
    moved: new Set(lists.filter((list) => moved.get(list)?.has(members))),
  }));
}

/** The groups of a list in its own order, by the first item each holds. */
function sequenceOf(groups: readonly (readonly Member[])[], list: number) {
  return groups
    .flatMap((group) => {
      const first = firstOf(group, list);
      return first === null ? [] : [{ group, first }];
    })
    .sort((a, b) => a.first - b.first)
    .map(({ group }) => group);
}

function insertList(
  ordered: (readonly Member[])[],
  sequence: readonly (readonly Member[])[],
): void {
  const placed = new Set(ordered);
  let after = 0;
  for (const group of sequence) {
    if (placed.has(group)) after = ordered.indexOf(group) + 1;
    else ordered.splice(after++, 0, group);
  }
}

function findMoved(ordered: readonly (readonly Member[])[], list: number) {
  const own = ordered.filter((group) => firstOf(group, list) !== null && isShared(group));
  const inOrder = new Set(longestIncreasing(own.map((group) => firstOf(group, list) ?? 0)));
  return new Set(own.filter((_, index) => !inOrder.has(index)));
}

const isShared = (group: readonly Member[]) => group.some(({ list }) => list !== group[0]?.list);

function firstOf(group: readonly Member[], list: number): number | null {
  const items = group.flatMap((member) => (member.list === list ? [member.item] : []));
  return items.length === 0 ? null : Math.min(...items);
}
