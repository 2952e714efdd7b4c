import type { Comparison, Report } from "#lib/compare/comparison";

/** The labels of all actors and places that the reports name. */
export function labelNames(reports: readonly Report[]): Comparison["labels"] {
  const labels = (named: readonly { readonly id: string; readonly label: string }[]) =>
    Object.fromEntries(named.map(({ id, label }) => [id, label]));
  return {
    actors: labels(reports.flatMap(({ analysis }) => analysis.actors)),
    places: labels(reports.flatMap(({ analysis }) => analysis.places)),
  };
}

/** Tells how a place is called: as the reports' labels say, else as `otherwise` does. */
export function createPlaceLabel(
  { places }: Comparison["labels"],
  otherwise: (id: string) => string,
): (id: string) => string {
  return (id) => places[id] ?? otherwise(id);
}
