/** The most frequent of some values, the one that comes first on a tie; null when there are none. */
export function findCommonest(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let commonest: string | null = null;
  for (const [value, count] of counts) {
    if (commonest === null || count > counts.get(commonest)!) commonest = value;
  }
  return commonest;
}
