import type { FigureRow } from "#lib/compare/comparison";

/** The numbers said in a row, from lowest to highest: "1 to 5", "30", "30 or more"; null when none is. */
export function describeRange({
  low,
  high,
  openAbove,
}: Pick<FigureRow, "low" | "high" | "openAbove">): string | null {
  if (low === null || high === null) return null;
  const range = low === high ? `${high}` : `${low} to ${high}`;
  return openAbove ? `${range} or more` : range;
}
