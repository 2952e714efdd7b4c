type Keyed<Key> = ReadonlyMap<Key, unknown> | ReadonlySet<Key>;

/** How many keys two sets or maps have in common. */
export function countShared<Key>(a: Keyed<Key>, b: Keyed<Key>): number {
  let shared = 0;
  for (const key of a.keys()) if (b.has(key)) shared++;
  return shared;
}
