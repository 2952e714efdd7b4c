import type { Report } from "#lib/compare/comparison";
import type { ComparisonView } from "#lib/use-cases/compare-articles";

/** A report as a column: its letter stands for it wherever words speak of it. */
export type Column = {
  readonly id: string;
  readonly letter: string;
  /** null when it is not stated. */
  readonly outlet: string | null;
  readonly report: Report;
  /** The column whose text this one likely reprints. */
  readonly copyOf: string | null;
};

/** The reports compared as columns, in their order. */
export function listColumns({ comparison, reports }: ComparisonView): Column[] {
  const compared = new Map(comparison.articles.map((article) => [article.id, article]));
  const letterOf = (id: string) => compared.get(id)?.outlet ?? null;
  return reports.map((report) => {
    const { id, outlet } = report.article;
    const original = compared.get(id)?.copyOf ?? null;
    return {
      id,
      letter: letterOf(id) ?? "",
      outlet,
      report,
      copyOf: original === null ? null : letterOf(original),
    };
  });
}

/** The anchor of a report's paragraph on the page that compares: `a-p4`. */
export function paragraphAnchor({ letter }: Column, paragraph: number): string {
  return `${letter.toLowerCase()}-p${paragraph}`;
}
