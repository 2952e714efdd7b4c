/** Indexes of a longest strictly increasing subsequence of `values`; where several are, what comes first stays. */
export function longestIncreasing(values: readonly number[]): number[] {
  // Read from the end, so that of two items out of order the later one is left out.
  const at = (index: number) => -(values[values.length - 1 - index] ?? 0);
  const tails: number[] = [];
  const previous: number[] = [];
  for (let index = 0; index < values.length; index++) {
    const length = countBelow(tails, at, at(index));
    previous[index] = length === 0 ? -1 : (tails[length - 1] ?? -1);
    tails[length] = index;
  }
  const found: number[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    found.push(values.length - 1 - index);
  }
  return found;
}

/** How many tails, which grow, are below a value. */
function countBelow(
  tails: readonly number[],
  at: (index: number) => number,
  value: number,
): number {
  let [low, high] = [0, tails.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(tails[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
