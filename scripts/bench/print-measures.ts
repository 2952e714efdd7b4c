/** A measured ratio and the most it may be. */
export type Measure = {
  readonly name: string;
  /** The figures behind the ratio, in words. */
  readonly value: string;
  readonly ratio: number;
  /** null where the ratio is only to be known. */
  readonly limit: number | null;
};

/** Whether a ratio is within its limit. */
export const holds = ({ ratio, limit }: Measure): boolean => limit === null || ratio <= limit;

/** Prints the measures as a table: ratio, limit, and whether it holds. */
export function printMeasures(measures: readonly Measure[]): void {
  const rows = measures.map((measure) => ({
    measure: measure.name,
    ratio: measure.ratio.toFixed(2),
    limit: measure.limit?.toFixed(2) ?? "–",
    holds: holds(measure) ? "yes" : "NO",
    figures: measure.value,
  }));
  console.table(rows);
}
