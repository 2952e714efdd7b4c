import { NameLabel } from "#components/name-label";
import { formatNumber } from "#components/quantity";
import { excludeValue } from "#lib/query/change-state";
import { searchHref } from "#lib/query/hrefs";
import type { FacetGroup, SearchState } from "#lib/query/search-state";
import type { FacetValue } from "#lib/use-cases/views";

/** A value as a row; without a count where none is known. */
export type Row = Omit<FacetValue, "count"> & { readonly count: number | null };

type Props = {
  readonly group: FacetGroup;
  readonly value: Row;
  readonly state: SearchState;
  /** Also show the Arabic form: where there is room for it. */
  readonly arabic?: boolean;
  /** true: keeps its tick and is not seen. */
  readonly hidden?: boolean;
};

/** One value of a facet: a tick box with its count, and a link that excludes it. */
export function FacetRow({ group, value, state, arabic = false, hidden = false }: Props) {
  const excluded = state.exclude[group].includes(value.id);
  const name = <NameLabel label={value.label} arabic={arabic ? value.arabic : undefined} />;
  return (
    <li className="facet-row" hidden={hidden}>
      {excluded ? (
        <span className="facet-off">
          <span className="w-4 shrink-0 text-center text-meta">not</span>
          <s className="min-w-0 grow">{name}</s>
          <Count value={value.count} />
        </span>
      ) : (
        <label>
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
        aria-label={`${excluded ? "Stop excluding" : "Exclude"} ${value.label}`}
        className="sign"
      >
        {excluded ? "+" : "−"}
      </a>
    </li>
  );
}

function Count({ value }: { readonly value: number | null }) {
  return <span className="facet-count">{value === null ? "" : formatNumber(value)}</span>;
}
