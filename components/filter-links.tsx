import { toggleValue } from "#lib/query/change-state";
import { searchHref } from "#lib/query/hrefs";
import type { FacetGroup, SearchState } from "#lib/query/search-state";
import type { Labelled } from "#lib/use-cases/views";

const SHOWN = 5;

type Props = {
  readonly group: FacetGroup;
  readonly label: string;
  readonly values: readonly Labelled[];
  readonly state: SearchState;
};

/** What an article names, each a link that narrows the search to it; the ones already chosen are plain. */
export function FilterLinks({ group, label, values, state }: Props) {
  if (values.length === 0) return null;
  const shown = values.slice(0, SHOWN);
  return (
    <p className="flex flex-wrap gap-x-3">
      <span className="w-12 py-1 text-muted">{label}</span>
      {shown.map((value) =>
        state.include[group].includes(value.id) ? (
          <span key={value.id} className="py-1 text-muted">
            <bdi>{value.label}</bdi>
          </span>
        ) : (
          <a
            key={value.id}
            href={searchHref(toggleValue(state, group, value.id))}
            className="quiet inline-block py-1"
          >
            <bdi>{value.label}</bdi>
          </a>
        ),
      )}
      {values.length > SHOWN ? (
        <span className="py-1 text-muted">and {values.length - SHOWN} more</span>
      ) : null}
    </p>
  );
}
