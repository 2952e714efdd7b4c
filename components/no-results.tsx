import { formatNumber } from "#components/quantity";
import { countFilters } from "#lib/query/applied-filters";
import { clearFilters, withExact, withQuery } from "#lib/query/change-state";
import { searchHref } from "#lib/query/hrefs";
import type { SearchPage } from "#lib/use-cases/views";

/** What would be found with one filter less, and the other ways on. */
export function NoResults({ page }: { readonly page: SearchPage }) {
  const { state, withoutFilter } = page;
  if (page.total > 0) return null;
  return (
    <div className="mt-6 max-w-[66ch] border-t border-rule pt-4">
      {withoutFilter.length === 0 ? null : (
        <>
          <h2 className="text-base font-semibold">With one filter less</h2>
          <ul className="mt-2">
            {withoutFilter.map((removal) => (
              <li key={removal.label} className="border-b border-rule">
                <a
                  href={searchHref(removal.state)}
                  className="plain steady flex min-h-10 items-center justify-between gap-4 py-1"
                >
                  <span>
                    Without “<bdi>{removal.label}</bdi>”
                  </span>
                  <span className="tabular text-muted">{formatNumber(removal.total)}</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <ul className="mt-4 space-y-1">
        {countFilters(state) > 1 ? (
          <Way href={searchHref(clearFilters(state))} words="Clear all filters" />
        ) : null}
        {state.exact ? (
          <Way
            href={searchHref(withExact(state, false))}
            words="Search all spellings of the names"
          />
        ) : null}
        {state.q === "" ? null : (
          <Way
            href={searchHref(withQuery(state, ""))}
            words={countFilters(state) > 0 ? "Keep the filters, drop the words" : "All articles"}
          />
        )}
        <Way href="/help" words="How the search works" />
      </ul>
    </div>
  );
}

function Way({ href, words }: { readonly href: string; readonly words: string }) {
  return (
    <li>
      <a href={href} className="steady inline-block py-1">
        {words}
      </a>
    </li>
  );
}
