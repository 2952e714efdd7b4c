import { redirect } from "next/navigation";
import { readCiting } from "#app/read-citing";
import { type PageParams, readParams } from "#app/read-params";
import { undefinedIfDown } from "#app/undefined-if-down";
import { ChooseReports } from "#components/choose-reports";
import { ComparisonPage, comparisonPageTitle } from "#components/comparison-page";
import { PageFrame } from "#components/page-frame";
import { Unavailable } from "#components/unavailable";
import { portal } from "#lib/portal";
import { parseComparison } from "#lib/query/compare-state";
import { compareHref } from "#lib/query/hrefs";

type Props = { readonly searchParams: PageParams };

export default async function Compare({ searchParams }: Props) {
  const given = await readParams(searchParams);
  const { state, notices, canonical } = parseComparison(given);
  if (notices.length === 0 && given.toString() !== canonical) redirect(compareHref(state));
  const read = await Promise.all([portal.compareArticles(state, "columns"), readCiting()]).catch(
    undefinedIfDown,
  );
  if (read === undefined) return <Unavailable site={portal.siteName} />;
  const [view, citing] = read;
  const isEnough = view.reports.length > 1;
  return (
    <PageFrame
      site={portal.siteName}
      title={isEnough ? comparisonPageTitle(view, state) : "Choose reports to compare"}
    >
      {isEnough ? (
        <ComparisonPage view={view} state={state} notices={notices} citing={citing} event={null} />
      ) : (
        <ChooseReports view={view} notices={notices} />
      )}
    </PageFrame>
  );
}
