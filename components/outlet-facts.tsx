import { PublishedDate } from "#components/published-date";
import { quantity } from "#components/quantity";
import type { OutletView } from "#lib/use-cases/profile-views";

/** From when to when, in which languages, and what share is without a date. */
export function OutletFacts({ outlet }: { readonly outlet: OutletView }) {
  const { first, last, undated, total, facets } = outlet;
  return (
    <dl className="mt-6 grid max-w-[46rem] grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-1 text-base">
      <dt className="text-muted">First</dt>
      <dd>
        <PublishedDate published={first} />
      </dd>
      <dt className="text-muted">Last</dt>
      <dd>
        <PublishedDate published={last} />
      </dd>
      <dt className="text-muted">Languages</dt>
      <dd>{facets.lang.map(({ label }) => label).join(", ")}</dd>
      <dt className="text-muted">Without date</dt>
      <dd className="tabular">
        {undated === 0
          ? "None"
          : `${quantity(undated, "article")}, ${Math.max(1, Math.round((100 * undated) / total))}%`}
      </dd>
    </dl>
  );
}
