import { toggleValue } from "#lib/query/change-state";
import { searchHref } from "#lib/query/hrefs";
import type { FacetGroup, SearchState } from "#lib/query/search-state";
import type { Labelled } from "#lib/use-cases/views";

/** More would make the list of results a list of names; the article's page has them all. */
const SHOWN: Readonly<Partial<Record<FacetGroup, number>>> = { actor: 3, city: 2 };

type Props = {
  readonly group: FacetGroup;
  readonly label: string;
  readonly values: readonly Labelled[];
  readonly state: SearchState;
};

/** What an article names, each a link that narrows the search to it; the ones already chosen are plain. */
export function FilterLinks({ group, label, values, state }: Props) {
  if (values.length === 0) return null;
  const shown = values.slice(0, SHOWN[group]);
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
      {values.length > shown.length ? <span>and {values.length - shown.length} more</span> : null}
    </p>
  );
}
