/** Agreement of groups with labels, each from 0 to 1. */
export type BCubed = { readonly precision: number; readonly recall: number; readonly f: number };

/**
 * B-cubed precision, recall and F (Bagga and Baldwin 1998): for each item the share of its group that
 * has its label and the share of its label that is in its group, averaged over the items. Both lists
 * run parallel and are not empty.
 */
export function measureBCubed(
  labels: readonly string[],
  groups: readonly (string | number)[],
): BCubed {
  const both = labels.map((label, index) => `${label}\n${groups[index]}`);
  const [ofLabel, ofGroup, ofBoth] = [labels, groups, both].map(countEach) as [
    Map<unknown, number>,
    Map<unknown, number>,
    Map<unknown, number>,
  ];
  const mean = (share: (index: number) => number) =>
    labels.reduce((sum, _, index) => sum + share(index), 0) / labels.length;
  const precision = mean((index) => ofBoth.get(both[index])! / ofGroup.get(groups[index])!);
  const recall = mean((index) => ofBoth.get(both[index])! / ofLabel.get(labels[index])!);
  return { precision, recall, f: (2 * precision * recall) / (precision + recall) };
}

function countEach(values: readonly unknown[]): Map<unknown, number> {
  const counts = new Map<unknown, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
