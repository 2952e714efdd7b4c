import { redirect } from "next/navigation";
import { type PageParams, readParams } from "#app/read-params";
import { undefinedIfDown } from "#app/undefined-if-down";
import { AppliedList } from "#components/applied-list";
import { CompareBar } from "#components/compare-bar";
import { ExpansionNote } from "#components/expansion-note";
import { FilterForm } from "#components/filter-form";
import { listHit } from "#components/list-hit";
import { NoResults } from "#components/no-results";
import { NoticeList } from "#components/notice-list";
import { PageFrame } from "#components/page-frame";
import { PageSizeLinks } from "#components/page-size-links";
import { Pager } from "#components/pager";
import { ResultHeading, resultTitle } from "#components/result-heading";
import { ResultList } from "#components/result-list";
import { SharedEvent } from "#components/shared-event";
import { Unavailable } from "#components/unavailable";
import { portal } from "#lib/portal";
import { appliedFilters } from "#lib/query/applied-filters";
import { clearFilters, withPage } from "#lib/query/change-state";
import { searchHref } from "#lib/query/hrefs";
import { parseSearch } from "#lib/query/parse-search";
import { UNKNOWN } from "#lib/query/search-state";
import { summariseFilters } from "#lib/query/summarise-filters";

type Props = { readonly searchParams: PageParams };

export default async function Search({ searchParams }: Props) {
  const params = await readParams(searchParams);
  const { state, notices, canonical } = parseSearch(params);
  if (params.toString() !== canonical)
    redirect(canonical === "" ? "/search" : `/search?${canonical}`);
  const page = await portal.searchArticles(state).catch(undefinedIfDown);
  if (page === undefined) return <Unavailable site={portal.siteName} state={state} />;
  const filters = appliedFilters(state, page.chosen);
  return (
    <PageFrame
      site={portal.siteName}
      title={resultTitle(page)}
      state={state}
      skipTo={{ id: "results", label: "Skip to the results" }}
    >
      <div className="lg:grid lg:grid-cols-[17rem_minmax(0,1fr)] lg:grid-rows-[auto_1fr] lg:gap-x-10">
        <div className="lg:col-start-2 lg:row-start-1">
          <ResultHeading page={page} />
          <AppliedList
            filters={filters.map(({ label, state: without }) => ({
              label,
              href: searchHref(without),
            }))}
            clear={searchHref(clearFilters(state))}
          />

          <NoticeList notices={[...notices, ...page.notices]} />
          <ExpansionNote page={page} />
        </div>
        <div className="lg:row-span-2 lg:row-start-1">
          <FilterForm
            state={state}
            total={page.total}
            summary={summariseFilters(state, page.facets, page.total)}
            notices={notices}
            typed={readTypedDates(params)}
          />
        </div>
        <section aria-label="Results" className="results lg:col-start-2">
          <SharedEvent event={page.event} />
          <ResultList hits={page.hits.map(listHit)} state={state} />
          <CompareBar hits={page.hits.length} />
          <NoResults page={page} />
          <div className="flex flex-wrap items-center justify-between gap-x-8">
            <Pager
              hrefOf={(number) => searchHref(withPage(state, number))}
              page={page.page}
              pages={page.pages}
            />
            <PageSizeLinks state={state} total={page.total} />
          </div>
        </section>
      </div>
    </PageFrame>
  );
}

function readTypedDates(params: URLSearchParams) {
  const read = (name: string) => params.get(name) ?? "";
  return { from: read("from") === UNKNOWN ? "" : read("from"), to: read("to") };
}
