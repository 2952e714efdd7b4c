import { notFound, redirect } from "next/navigation";
import { readCiting } from "#app/read-citing";
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
  const read = await Promise.all([portal.compareEvent(id, state, "columns"), readCiting()]).catch(
    undefinedIfDown,
  );
  if (read === undefined) return <Unavailable site={portal.siteName} />;
  const [view, citing] = read;
  if (view === null) notFound();
  return (
    <PageFrame
      site={portal.siteName}
      title={comparisonPageTitle(view, state)}
      skipTo={{ id: "facts", label: "Skip to the facts" }}
    >
      <link rel="canonical" href={await wholeAddress(eventCompareHref(id))} />
      <ComparisonPage view={view} state={state} notices={notices} citing={citing} event={id} />
    </PageFrame>
  );
}
