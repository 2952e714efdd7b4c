import { undefinedIfDown } from "#app/undefined-if-down";
import { NameListLinks } from "#components/name-list-links";
import { PageFrame } from "#components/page-frame";
import { PageHeading } from "#components/page-heading";
import { PlaceMap } from "#components/place-map";
import { quantity } from "#components/quantity";
import { Unavailable } from "#components/unavailable";
import { ValueList } from "#components/value-list";
import { portal } from "#lib/portal";
import { entityHref } from "#lib/query/hrefs";

export default async function Cities() {
  const collection = await portal.describeCollection().catch(undefinedIfDown);
  if (collection === undefined) return <Unavailable site={portal.siteName} />;
  const cities = collection.facets.city;
  return (
    <PageFrame site={portal.siteName} title="Cities" current="/cities">
      <PageHeading heading={`${quantity(cities.length, "city", "cities")} in the articles`}>
        The number of articles that name the city or a place inside it.
        <NameListLinks list="cities" total={cities.length} />
      </PageHeading>
      <div className="mb-10">
        <PlaceMap
          room="page"
          points={collection.points.map((point) => ({
            ...point,
            href: entityHref("city", point.id),
          }))}
        />
      </div>
      <ValueList
        group="city"
        values={cities}
        detailed
        className="gap-x-10 border-t-2 border-ink sm:columns-2 lg:columns-3"
      />
    </PageFrame>
  );
}
