import type { FigureRow } from "#lib/compare/comparison";

/** The numbers said, from the lowest to the highest: "1 to 5", "30", "400 or more", "number not known". */
export function describeRange({
  low,
  high,
  openAbove,
}: Pick<FigureRow, "low" | "high" | "openAbove">): string {
  const ends = [...new Set([low, high].filter((end) => end !== null))];
  if (ends.length === 0) return "number not known";
  return `${ends.join(" to ")}${openAbove ? " or more" : ""}`;
}
