import { notFound } from "next/navigation";
import { type PageParams, readParams } from "#app/read-params";
import { undefinedIfDown } from "#app/undefined-if-down";
import { FacetFind } from "#components/facet-find";
import { FACET_NOUNS } from "#components/facet-nouns";
import { FacetTable } from "#components/facet-table";
import { PageFrame } from "#components/page-frame";
import { PageHeading } from "#components/page-heading";
import { quantity } from "#components/quantity";
import { Unavailable } from "#components/unavailable";
import { portal } from "#lib/portal";
import { searchHref } from "#lib/query/hrefs";
import { parseSearch, readFacetFind } from "#lib/query/parse-search";
import { FACET_GROUPS } from "#lib/query/search-state";

type Props = {
  readonly params: Promise<{ readonly group: string }>;
  readonly searchParams: PageParams;
};

export default async function Facet({ params, searchParams }: Props) {
  const asked = (await params).group;
  const group = FACET_GROUPS.find((each) => each === asked);
  if (group === undefined) notFound();
  const given = await readParams(searchParams);
  const { state } = parseSearch(given);
  const find = readFacetFind(given);
  const order = given.get("order") === "name" ? "name" : "count";
  const values = await portal.listFacet(group, state, find).catch(undefinedIfDown);
  if (values === undefined) return <Unavailable site={portal.siteName} state={state} />;
  const { singular, plural } = FACET_NOUNS[group];
  const heading = `${quantity(values.length, singular, plural)}${find === "" ? "" : ` with “${find}”`}`;
  return (
    <PageFrame site={portal.siteName} title={heading} state={state}>
      <p className="screen-only -mt-3 mb-4 text-dense">
        <a href={searchHref(state)} className="steady inline-flex min-h-10 items-center">
          Back to the results
        </a>
      </p>
      <PageHeading heading={heading} />
      <FacetFind group={group} state={state} find={find} order={order} />
      <FacetTable group={group} values={values} state={state} order={order} />
    </PageFrame>
  );
}
