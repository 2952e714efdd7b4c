import { formatNumber } from "#components/quantity";
import { withQuery } from "#lib/query/change-state";
import { searchHref } from "#lib/query/hrefs";
import { EMPTY_STATE } from "#lib/query/search-state";
import type { FacetValue } from "#lib/use-cases/views";

type Props = { readonly city: string; readonly places: readonly FacetValue[] };

/** Airports, quarters and other places that count for a city, each with the search for its name. */
export function PlacesInside({ city, places }: Props) {
  if (places.length === 0) return null;
  return (
    <section className="border-t border-rule pt-3 pb-4">
      <h2 className="font-semibold">Count for {city}</h2>
      <ul>
        {places.map(({ id, label, count }) => (
          <li key={id} className="flex items-baseline justify-between gap-3">
            <a
              href={searchHref(withQuery(EMPTY_STATE, label))}
              className="plain steady min-w-0 py-1"
            >
              <bdi>{label}</bdi>
            </a>
            <span className="tabular shrink-0 text-muted">{formatNumber(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
