import { formatNumber } from "#components/quantity";
import { withDates } from "#lib/query/change-state";
import { searchHref } from "#lib/query/hrefs";
import { EMPTY_STATE, UNKNOWN } from "#lib/query/search-state";
import type { FacetValue } from "#lib/use-cases/views";

/** Articles per year, newest first, each drawn as a bar of one scale; the undated last. */
export function YearList({ years }: { readonly years: readonly FacetValue[] }) {
  const most = Math.max(...years.map((year) => year.count), 1);
  const dated = years.filter((year) => year.id !== UNKNOWN).toReversed();
  const undated = years.filter((year) => year.id === UNKNOWN);
  return (
    <ul>
      {[...dated, ...undated].map((year) => (
        <li key={year.id} className="border-b border-rule">
          <a
            href={searchHref(withDates(EMPTY_STATE, year.id, year.id === UNKNOWN ? null : year.id))}
            className="plain steady tabular flex min-h-9 items-center gap-3 py-1.5"
          >
            <span className={year.id === UNKNOWN ? "grow" : "w-10 shrink-0"}>
              {year.id === UNKNOWN ? "Date not stated" : year.label}
            </span>
            {year.id === UNKNOWN ? null : (
              <svg height="8" className="min-w-0 grow" aria-hidden="true">
                <rect className="bar" width={`${(year.count / most) * 100}%`} height="8" />
              </svg>
            )}
            <span className="shrink-0 text-muted">{formatNumber(year.count)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
