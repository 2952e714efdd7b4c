import { NameLabel } from "#components/name-label";
import { formatNumber } from "#components/quantity";
import { excludeValue } from "#lib/query/change-state";
import { searchHref } from "#lib/query/hrefs";
import type { FacetGroup, SearchState } from "#lib/query/search-state";
import type { FacetValue } from "#lib/use-cases/views";

type Props = {
  readonly group: FacetGroup;
  readonly value: FacetValue;
  readonly state: SearchState;
  /** Also show the Arabic form: where there is room for it. */
  readonly arabic?: boolean;
};

/** One value of a facet: a tick box with its count, and a link that excludes it. */
export function FacetRow({ group, value, state, arabic = false }: Props) {
  const excluded = state.exclude[group].includes(value.id);
  const name = <NameLabel label={value.label} arabic={arabic ? value.arabic : undefined} />;
  return (
    <li className="flex items-start gap-1">
      {excluded ? (
        <span className="flex min-h-8 grow items-center gap-2 py-1 text-muted">
          <span className="w-4 shrink-0 text-center text-meta">not</span>
          <s className="min-w-0 grow">{name}</s>
          <Count value={value.count} />
        </span>
      ) : (
        <label className="flex min-h-8 min-w-0 grow cursor-pointer items-center gap-2 py-1 hover:text-link">
          <input
            type="checkbox"
            name={group}
            value={value.id}
            defaultChecked={state.include[group].includes(value.id)}
          />
          <span className="min-w-0 grow">{name}</span>
          <Count value={value.count} />
        </label>
      )}
      <a
        href={searchHref(excludeValue(state, group, value.id))}
        className="mt-1 flex size-6 shrink-0 items-center justify-center rounded-control text-muted no-underline visited:text-muted hover:bg-sunken hover:text-ink"
      >
        <span className="sr-only">
          {excluded ? "Stop excluding" : "Exclude"} {value.label}
        </span>
        <svg width="9" height="9" viewBox="0 0 9 9" aria-hidden="true">
          <path
            d={excluded ? "M0 4.5h9M4.5 0v9" : "M0 4.5h9"}
            stroke="currentColor"
            strokeWidth="1.5"
          />
        </svg>
      </a>
    </li>
  );
}

function Count({ value }: { readonly value: number }) {
  return <span className="tabular shrink-0 text-muted">{formatNumber(value)}</span>;
}
