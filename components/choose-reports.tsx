import { NoticeList } from "#components/notice-list";
import { PageHeading } from "#components/page-heading";
import { listColumns } from "#components/report-columns";
import { ReportHeads } from "#components/report-heads";
import { MOST_COMPARED } from "#lib/query/compare-state";
import { eventCompareHref, searchHref } from "#lib/query/hrefs";
import type { Notice } from "#lib/query/notice";
import { EMPTY_STATE } from "#lib/query/search-state";
import type { ComparisonView } from "#lib/use-cases/compare-articles";

type Props = { readonly view: ComparisonView; readonly notices: readonly Notice[] };

/** Fewer than two articles to compare: what is there, and how to come by more. */
export function ChooseReports({ view, notices }: Props) {
  const columns = listColumns(view);
  return (
    <>
      <PageHeading heading="Choose reports to compare">
        <p>
          Comparing takes 2 to {MOST_COMPARED} articles. Tick them in the results of a search, or
          open an event and compare the reports of it.
        </p>
      </PageHeading>
      <NoticeList notices={[...notices, ...view.notices]} />
      {columns.length === 0 ? null : (
        <div className="compare my-8" data-columns={columns.length}>
          <ReportHeads columns={columns} />
        </div>
      )}
      <p className="mt-6 flex flex-wrap items-center gap-4">
        <a href={searchHref(EMPTY_STATE)} className="button">
          Search articles
        </a>
        {view.event === null ? null : (
          <a
            href={eventCompareHref(view.event.id)}
            className="steady inline-flex min-h-10 items-center"
          >
            Compare the reports of <bdi>{view.event.label}</bdi>
          </a>
        )}
      </p>
    </>
  );
}
