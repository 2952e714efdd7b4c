import { NamedOutlets } from "#components/named-outlets";
import { PublishedDate } from "#components/published-date";
import { quantity } from "#components/quantity";
import { toggleValue } from "#lib/query/change-state";
import { eventCompareHref, searchHref } from "#lib/query/hrefs";
import { EMPTY_STATE } from "#lib/query/search-state";
import type { EventSummary } from "#lib/use-cases/browse-events";

/** What happened, when and where, and who reports it. */
export function EventHead({ event }: { readonly event: EventSummary }) {
  const { id, label, date, place, articles, outlets } = event;
  return (
    <header className="border-b-2 border-ink pb-5">
      <p className="text-dense font-semibold text-ink-2">Event</p>
      <h1 className="mt-1 font-serif text-[1.625rem] leading-tight font-semibold md:text-h1">
        <bdi>{label}</bdi>
      </h1>
      <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-base text-ink-2">
        <li>{date === null ? "Day not known" : <PublishedDate published={date} />}</li>
        {place === null ? null : (
          <li>
            <bdi>{place.label}</bdi>
          </li>
        )}
        <li>
          {quantity(articles.length, "report")}
          {outlets.length === 0 ? null : (
            <>
              : <NamedOutlets outlets={outlets} />
            </>
          )}
        </li>
      </ul>
      {articles.length < 2 ? null : (
        <p className="screen-only mt-4 flex flex-wrap items-center gap-x-5 gap-y-2">
          <a href={eventCompareHref(id)} className="button">
            Compare {countCompared(articles.length, outlets.length)}
          </a>
          <a
            href={searchHref(toggleValue(EMPTY_STATE, "event", id))}
            className="steady inline-flex min-h-10 items-center"
          >
            Search these reports
          </a>
        </p>
      )}
    </header>
  );
}

/** "3 reports, 2 outlets named". */
export function describeReach(reports: number, outlets: number): string {
  const named = outlets === 0 ? "" : `, ${quantity(outlets, "outlet")} named`;
  return `${quantity(reports, "report")}${named}`;
}

/** "3 outlets"; reports are counted where some outlet is not stated or has several. */
export function countCompared(reports: number, outlets: number): string {
  return outlets === reports ? quantity(outlets, "outlet") : quantity(reports, "report");
}
