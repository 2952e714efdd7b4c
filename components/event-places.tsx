import { PlaceMap } from "#components/place-map";
import { toggleValue } from "#lib/query/change-state";
import { searchHref } from "#lib/query/hrefs";
import { EMPTY_STATE } from "#lib/query/search-state";
import type { EventView } from "#lib/use-cases/read-event";

/** The cities that the reports name, on a map and as a list. */
export function EventPlaces({ event }: { readonly event: EventView }) {
  const { id, cities, points, articles } = event;
  if (cities.length === 0) return null;
  const hrefOf = (city: string) =>
    searchHref(toggleValue(toggleValue(EMPTY_STATE, "event", id), "city", city));
  return (
    <section aria-labelledby="places" className="border-t border-rule pt-3 pb-5">
      <h2 id="places" className="pb-2 font-semibold">
        Cities in the reports
      </h2>
      <PlaceMap
        room="side"
        points={points.map((point) => ({ ...point, href: hrefOf(point.id) }))}
      />
      <ul className="mt-2">
        {cities.map(({ id: city, label, count }) => (
          <li key={city} className="flex items-baseline justify-between gap-3">
            <a href={hrefOf(city)} className="plain steady min-w-0 py-1">
              <bdi>{label}</bdi>
            </a>
            <span className="tabular shrink-0 text-muted">
              {count} of {articles.length}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
