import { notFound, redirect } from "next/navigation";
import { type PageParams, readParams } from "#app/read-params";
import { undefinedIfDown } from "#app/undefined-if-down";
import { wholeAddress } from "#app/whole-address";
import { ComparisonPage, comparisonPageTitle } from "#components/comparison-page";
import { PageFrame } from "#components/page-frame";
import { Unavailable } from "#components/unavailable";
import { portal } from "#lib/portal";
import { parseComparison } from "#lib/query/compare-state";
import { eventCompareHref } from "#lib/query/hrefs";

type Props = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: PageParams;
};

export default async function EventComparison({ params, searchParams }: Props) {
  const { id } = await params;
  const given = await readParams(searchParams);
  const { state, notices, canonical } = parseComparison(given);
  if (notices.length === 0 && given.toString() !== canonical) redirect(eventCompareHref(id, state));
  const view = await portal.compareEvent(id, state, "columns").catch(undefinedIfDown);
  if (view === undefined) return <Unavailable site={portal.siteName} />;
  if (view === null) notFound();
  return (
    <PageFrame
      site={portal.siteName}
      title={comparisonPageTitle(view, state)}
      skipTo={{ id: "facts", label: "Skip to the facts" }}
    >
      <link rel="canonical" href={await wholeAddress(eventCompareHref(id))} />
      <ComparisonPage view={view} state={state} notices={notices} event={id} />
    </PageFrame>
  );
}
