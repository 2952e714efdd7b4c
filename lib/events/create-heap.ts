/** A queue that gives first what `isFirst` puts before all else. */
export type Heap<Item> = {
  readonly push: (item: Item) => void;
  /** Takes the first item out; undefined when empty. */
  readonly pop: () => Item | undefined;
};

/** A binary heap; `isFirst(a, b)` says whether `a` comes before `b`. */
export function createHeap<Item>(isFirst: (a: Item, b: Item) => boolean): Heap<Item> {
  const items: Item[] = [];
  const swap = (i: number, j: number) => {
    const item = items[i]!;
    items[i] = items[j]!;
    items[j] = item;
  };
  const rise = (from: number) => {
    let child = from;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (!isFirst(items[child]!, items[parent]!)) return;
      swap(child, parent);
      child = parent;
    }
  };
  const sink = () => {
    let parent = 0;
    for (;;) {
      const left = 2 * parent + 1;
      if (left >= items.length) return;
      const right = left + 1;
      const child = right < items.length && isFirst(items[right]!, items[left]!) ? right : left;
      if (!isFirst(items[child]!, items[parent]!)) return;
      swap(child, parent);
      parent = child;
    }
  };
  const push = (item: Item) => {
    items.push(item);
    rise(items.length - 1);
  };
  const pop = () => {
    const first = items[0];
    const last = items.pop();
    if (items.length > 0 && last !== undefined) {
      items[0] = last;
      sink();
    }
    return first;
  };
  return { push, pop };
}
