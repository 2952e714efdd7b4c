import { formatNumber, quantity } from "#components/quantity";
import { countFilters } from "#lib/query/applied-filters";
import { clearFilters, withExact, withQuery } from "#lib/query/change-state";
import { eventHref, searchHref } from "#lib/query/hrefs";
import type { SearchPage, Way } from "#lib/use-cases/views";

/** What would be found with other words or one filter less, and the other ways on. */
export function NoResults({ page }: { readonly page: SearchPage }) {
  const { state, withoutFilter, withOtherWords, events } = page;
  if (page.total > 0) return null;
  return (
    <div className="mt-6 max-w-[66ch] border-t border-rule pt-4">
      <EventsNamed events={events} />
      <Ways heading="With other words" before="" ways={withOtherWords} />
      <Ways heading="With one filter less" before="Without " ways={withoutFilter} />
      <ul className="mt-4 space-y-1">
        {countFilters(state) > 1 ? (
          <LinkOn href={searchHref(clearFilters(state))} words="Clear all filters" />
        ) : null}
        {state.exact ? (
          <LinkOn
            href={searchHref(withExact(state, false))}
            words="Search all spellings of the names"
          />
        ) : null}
        {state.q === "" ? null : (
          <LinkOn
            href={searchHref(withQuery(state, ""))}
            words={countFilters(state) > 0 ? "Keep the filters, drop the words" : "All articles"}
          />
        )}
        <LinkOn href="/help" words="How the search works" />
      </ul>
    </div>
  );
}

/** Events that bear the words which no single article holds. */
function EventsNamed({ events }: Pick<SearchPage, "events">) {
  if (events.length === 0) return null;
  return (
    <section className="mb-6">
      <h2 className="text-base font-semibold">Events with these words</h2>
      <ul className="mt-2">
        {events.map(({ id, label, reports }) => (
          <li key={id} className="border-b border-rule">
            <a
              href={eventHref(id)}
              className="plain steady flex min-h-10 items-center justify-between gap-4 py-1"
            >
              <bdi>{label}</bdi>
              <span className="tabular text-muted">{quantity(reports, "report")}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

type WaysProps = {
  readonly heading: string;
  readonly before: string;
  readonly ways: readonly Way[];
};

/** Searches that lead on, each with how many articles it finds. */
function Ways({ heading, before, ways }: WaysProps) {
  if (ways.length === 0) return null;
  return (
    <section className="mb-6">
      <h2 className="text-base font-semibold">{heading}</h2>
      <ul className="mt-2">
        {ways.map(({ label, state, total }) => (
          <li key={label} className="border-b border-rule">
            <a
              href={searchHref(state)}
              className="plain steady flex min-h-10 items-center justify-between gap-4 py-1"
            >
              <span>
                {before}“<bdi>{label}</bdi>”
              </span>
              <span className="tabular text-muted">{formatNumber(total)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function LinkOn({ href, words }: { readonly href: string; readonly words: string }) {
  return (
    <li>
      <a href={href} className="steady inline-block py-1">
        {words}
      </a>
    </li>
  );
}
