import { seededRandom } from "#scripts/bench/seeded-random";

/** Chance, repeatable by its seed. */
export type Draw = {
  /** From 0 to 1, without 1. */
  readonly random: () => number;
  /** A whole number from 0, less than `limit`. */
  readonly below: (limit: number) => number;
  readonly pick: <Item>(list: readonly Item[]) => Item;
  /** The earlier in the list, the more often. */
  readonly pickEarly: <Item>(list: readonly Item[]) => Item;
};

/** The same seed draws the same. */
export function createDraw(seed: number): Draw {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <Item>(list: readonly Item[]) => list[below(list.length)] as Item;
  const pickEarly = <Item>(list: readonly Item[]) =>
    list[Math.floor(random() ** 2 * list.length)] as Item;
  return { random, below, pick, pickEarly };
}
