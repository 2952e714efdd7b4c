import { type PageParams, readParams } from "#app/read-params";
import { undefinedIfDown } from "#app/undefined-if-down";
import { CorpusMethods } from "#components/corpus-methods";
import { DemonstrationNote } from "#components/demonstration-note";
import { Moment } from "#components/moment";
import { OutletTable } from "#components/outlet-table";
import { PageFrame } from "#components/page-frame";
import { PageHeading } from "#components/page-heading";
import { Totals } from "#components/totals";
import { Unavailable } from "#components/unavailable";
import { UnknownNames } from "#components/unknown-names";
import { portal } from "#lib/portal";

type Props = { readonly searchParams: PageParams };

export default async function Corpus({ searchParams }: Props) {
  const asked = (await readParams(searchParams)).get("name");
  const collection = await portal.describeCollection().catch(undefinedIfDown);
  if (collection === undefined) return <Unavailable site={portal.siteName} />;
  const read = await Promise.all([
    portal.describeOutlets(collection.facets.outlet),
    portal.listUnknownNames(asked),
    portal.snapshot(),
  ]).catch(undefinedIfDown);
  if (read === undefined) return <Unavailable site={portal.siteName} />;
  const [outlets, unknown, snapshot] = read;
  const { articles, paragraphs, events, withoutDate, withoutOutlet, demonstration } = collection;
  return (
    <PageFrame site={portal.siteName} title="What is in this collection" current="/corpus">
      <PageHeading heading="What is in this collection">
        {snapshot === null ? null : (
          <p>
            Last indexed <Moment at={snapshot} />. Citations of a comparison name this time as their
            snapshot.
          </p>
        )}
      </PageHeading>
      <DemonstrationNote demonstration={demonstration} articles={articles} />
      <div className="mt-8 mb-12">
        <Totals
          entries={[
            { label: "articles", value: articles },
            { label: "paragraphs", value: paragraphs },
            ...(events === 0 ? [] : [{ label: "events", value: events }]),
            { label: "articles state no date", value: withoutDate, of: articles },
            { label: "articles state no outlet", value: withoutOutlet, of: articles },
          ]}
        />
      </div>
      {outlets.length === 0 ? null : (
        <section className="mb-12">
          <h2 className="mb-3 font-serif text-h2 font-semibold">Outlets</h2>
          <OutletTable outlets={outlets} />
        </section>
      )}
      <UnknownNames unknown={unknown} />
      <CorpusMethods />
    </PageFrame>
  );
}
