import { groupBy } from "#lib/article/group-by";

type Found = {
  readonly id: string;
  /** The article whose text this one likely reprints; null when it has its own. */
  readonly copyOf: string | null;
};

/** An article found, with the near-identical ones found on the same page. */
export type Folded<T> = { readonly lead: Ranked<T>; readonly copies: readonly Ranked<T>[] };

/** `rank` is the place in the list given, from 0. */
export type Ranked<T> = { readonly item: T; readonly rank: number };

/** Puts near-identical articles under one of them: the original if it is there, else the first. Order is kept. */
export function foldCopies<T extends Found>(found: readonly T[]): Folded<T>[] {
  const ranked = found.map((item, rank) => ({ item, rank }));
  const groups = groupBy(ranked, ({ item }) => item.copyOf ?? item.id);
  return [...groups].map(([original, all]) => {
    const lead = all.find(({ item }) => item.id === original) ?? (all[0] as Ranked<T>);
    return { lead, copies: all.filter((one) => one !== lead) };
  });
}
