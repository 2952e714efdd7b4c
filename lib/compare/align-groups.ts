/** Item `item` of list `list`. */
export type Member = { readonly list: number; readonly item: number };

export type MemberLink = { readonly a: Member; readonly b: Member; readonly score: number };

export type GroupOptions = {
  /** Average score between the members of two groups, over pairs from different lists, that joins them. */
  readonly cohesion: number;
  /** Most items of one list in one group. */
  readonly mostOfOneList: number;
};

/**
 * Groups the items of several lists along their links, best link first, by average link; every item is
 * in exactly one group, alone where nothing joins it. Groups are sorted by their members. The result
 * does not depend on the order of the links.
 */
export function groupLinked(
  sizes: readonly number[],
  links: readonly MemberLink[],
  similarity: (a: Member, b: Member) => number,
  options: GroupOptions,
): Member[][] {
  const groupOf = new Map<string, Member[]>();
  sizes.forEach((size, list) => {
    for (let item = 0; item < size; item++) groupOf.set(keyOf({ list, item }), [{ list, item }]);
  });
  for (const { a, b } of [...links].sort(byScore)) {
    const [first, second] = [groupOf.get(keyOf(a)), groupOf.get(keyOf(b))];
    if (first === undefined || second === undefined || first === second) continue;
    if (!mayJoin(first, second, similarity, options)) continue;
    const joined = [...first, ...second].sort(byPlace);
    for (const member of joined) groupOf.set(keyOf(member), joined);
  }
  return [...new Set(groupOf.values())];
}

function mayJoin(
  first: readonly Member[],
  second: readonly Member[],
  similarity: (a: Member, b: Member) => number,
  { cohesion, mostOfOneList }: GroupOptions,
): boolean {
  const counts = new Map<number, number>();
  for (const { list } of [...first, ...second]) counts.set(list, (counts.get(list) ?? 0) + 1);
  if (Math.max(...counts.values()) > mostOfOneList) return false;
  let sum = 0;
  let pairs = 0;
  for (const a of first) {
    for (const b of second) {
      if (a.list === b.list) continue;
      sum += similarity(a, b);
      pairs++;
    }
  }
  return pairs > 0 && sum / pairs >= cohesion;
}

const keyOf = ({ list, item }: Member) => `${list}/${item}`;
const byPlace = (a: Member, b: Member) => a.list - b.list || a.item - b.item;

function byScore(x: MemberLink, y: MemberLink): number {
  return y.score - x.score || byPlace(x.a, y.a) || byPlace(x.b, y.b);
}
