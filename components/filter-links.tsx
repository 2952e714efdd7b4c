import type { NamesShown } from "#components/list-hit";
import { toggleValue } from "#lib/query/change-state";
import { searchHref } from "#lib/query/hrefs";
import type { FacetGroup, SearchState } from "#lib/query/search-state";

type Props = {
  readonly group: FacetGroup;
  readonly label: string;
  readonly values: NamesShown;
  readonly state: SearchState;
};

/** What an article names, each a link that narrows the search to it; the ones already chosen are plain. */
export function FilterLinks({ group, label, values: { shown, more }, state }: Props) {
  if (shown.length === 0) return null;
  return (
    <p className="hit-names">
      <span>{label}</span>
      {shown.map((value) =>
        state.include[group].includes(value.id) ? (
          <bdi key={value.id}>{value.label}</bdi>
        ) : (
          <a
            key={value.id}
            href={searchHref(toggleValue(state, group, value.id))}
            className="name-link"
          >
            {value.label}
          </a>
        ),
      )}
      {more > 0 ? <span>and {more} more</span> : null}
    </p>
  );
}
