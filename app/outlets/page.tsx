import { undefinedIfDown } from "#app/undefined-if-down";
import { NameListLinks } from "#components/name-list-links";
import { PageFrame } from "#components/page-frame";
import { PageHeading } from "#components/page-heading";
import { quantity } from "#components/quantity";
import { Unavailable } from "#components/unavailable";
import { ValueList } from "#components/value-list";
import { portal } from "#lib/portal";
import { UNKNOWN } from "#lib/query/search-state";

export default async function Outlets() {
  const collection = await portal.describeCollection().catch(undefinedIfDown);
  if (collection === undefined) return <Unavailable site={portal.siteName} />;
  const outlets = collection.facets.outlet;
  const named = outlets.filter(({ id }) => id !== UNKNOWN).length;
  return (
    <PageFrame site={portal.siteName} title="Outlets" current="/outlets">
      <PageHeading heading={`${quantity(named, "outlet")} in the collection`}>
        An outlet is named only where the article or its source states it.
        <NameListLinks list="outlets" total={outlets.length} />
      </PageHeading>
      <ValueList
        group="outlet"
        values={outlets}
        className="gap-x-10 border-t-2 border-ink sm:columns-2 lg:columns-3"
      />
    </PageFrame>
  );
}
