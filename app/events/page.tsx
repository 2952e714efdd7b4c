import { redirect } from "next/navigation";
import { type PageParams, readParams } from "#app/read-params";
import { undefinedIfDown } from "#app/undefined-if-down";
import { AppliedList } from "#components/applied-list";
import { EventFilter } from "#components/event-filter";
import { EventItem } from "#components/event-item";
import { EventsHeading, eventsTitle } from "#components/events-heading";
import { NoEvents } from "#components/no-events";
import { NoticeList } from "#components/notice-list";
import { PageFrame } from "#components/page-frame";
import { Pager } from "#components/pager";
import { Unavailable } from "#components/unavailable";
import { portal } from "#lib/portal";
import { changeEvents, clearEventFilters, listEventFilters } from "#lib/query/event-filters";
import { eventsHref } from "#lib/query/hrefs";
import { parseEvents } from "#lib/query/parse-events";

type Props = { readonly searchParams: PageParams };

export default async function Events({ searchParams }: Props) {
  const params = await readParams(searchParams);
  const { state, notices, canonical } = parseEvents(params);
  if (params.toString() !== canonical)
    redirect(canonical === "" ? "/events" : `/events?${canonical}`);
  const page = await portal.browseEvents(state).catch(undefinedIfDown);
  if (page === undefined) return <Unavailable site={portal.siteName} />;
  const filters = listEventFilters(state, page.chosen);
  return (
    <PageFrame
      site={portal.siteName}
      title={eventsTitle({ page, filters: filters.length })}
      current="/events"
      skipTo={{ id: "results", label: "Skip to the events" }}
    >
      <div className="lg:grid lg:grid-cols-[17rem_minmax(0,1fr)] lg:grid-rows-[auto_1fr] lg:gap-x-10">
        <div className="lg:col-start-2 lg:row-start-1">
          <EventsHeading page={page} filters={filters.length} />
          <AppliedList
            filters={filters.map(({ label, state: without }) => ({
              label,
              href: eventsHref(without),
            }))}
            clear={eventsHref(clearEventFilters(state))}
          />
          <NoticeList notices={notices} />
        </div>
        <div className="lg:row-span-2 lg:row-start-1">
          <EventFilter
            page={page}
            notices={notices}
            typed={{ from: params.get("from") ?? "", to: params.get("to") ?? "" }}
          />
        </div>
        <section aria-label="Events" className="lg:col-start-2">
          {page.events.length === 0 ? null : (
            <ol className="mt-4 border-b border-rule">
              {page.events.map((event) => (
                <EventItem key={event.id} event={event} />
              ))}
            </ol>
          )}
          <NoEvents page={page} filters={filters} />
          <Pager
            hrefOf={(number) => eventsHref(changeEvents(state, { page: number }))}
            page={state.page}
            pages={page.pages}
          />
        </section>
      </div>
    </PageFrame>
  );
}
