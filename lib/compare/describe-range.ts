import type { FigureRow } from "#lib/compare/comparison";
import { describeValue } from "#lib/compare/describe-value";

/** The numbers said, from the lowest to the highest: "1 to 5", "400 or more"; where all say the same, what they say. */
export function describeRange({
  low,
  high,
  openAbove,
  reports,
}: Pick<FigureRow, "low" | "high" | "openAbove" | "reports">): string {
  const [value, ...others] = new Set(reports.map(describeValue));
  if (value !== undefined && others.length === 0) return value;
  const ends = [...new Set([low, high].filter((end) => end !== null))];
  if (ends.length === 0) return "number not known";
  return `${ends.join(" to ")}${openAbove ? " or more" : ""}`;
}
