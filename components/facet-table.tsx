import type { FacetOrder } from "#components/facet-find";
import { FacetRow } from "#components/facet-row";
import { hiddenFields, searchHref } from "#lib/query/hrefs";
import type { FacetGroup, SearchState } from "#lib/query/search-state";
import type { FacetValue } from "#lib/use-cases/views";

type Props = {
  readonly group: FacetGroup;
  readonly values: readonly FacetValue[];
  readonly state: SearchState;
  readonly order: FacetOrder;
};

/** All values of a facet as one form; ticks that the list does not show are carried along. */
export function FacetTable({ group, values, state, order }: Props) {
  if (values.length === 0)
    return <p className="border-t border-rule pt-4">Nothing by this name.</p>;
  const shown = new Set(values.map(({ id }) => id));
  const sorted = order === "count" ? values : [...values].sort(byName);
  return (
    <form key={searchHref(state)} action="/search#results" method="get" autoComplete="off">
      {hiddenFields(state, [group]).map(({ name, value }) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      {state.include[group]
        .filter((id) => !shown.has(id))
        .map((id) => (
          <input key={id} type="hidden" name={group} value={id} />
        ))}
      <ul className="gap-x-10 border-t-2 border-ink py-3 text-dense sm:columns-2 lg:columns-3 [&>li]:break-inside-avoid">
        {sorted.map((value) => (
          <FacetRow key={value.id} group={group} value={value} state={state} arabic />
        ))}
      </ul>
      <p className="sticky bottom-0 border-t border-rule bg-page py-3">
        <button type="submit" className="button">
          Apply filters
        </button>
      </p>
    </form>
  );
}

const byName = (a: FacetValue, b: FacetValue) => a.label.localeCompare(b.label, "en");
