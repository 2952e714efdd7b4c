/** A measured ratio and the most it may be. */
export type Measure = {
  readonly name: string;
  /** The figures behind the ratio, in words. */
  readonly value: string;
  readonly ratio: number;
  readonly limit: number;
};

/** Prints the measures as a table: ratio, limit, and whether it holds. */
export function printMeasures(measures: readonly Measure[]): void {
  const rows = measures.map(({ name, value, ratio, limit }) => ({
    measure: name,
    ratio: ratio.toFixed(2),
    limit: limit.toFixed(2),
    holds: ratio <= limit ? "yes" : "NO",
    figures: value,
  }));
  console.table(rows);
}
