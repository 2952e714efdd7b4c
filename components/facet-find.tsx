import { ChoiceList } from "#components/choice-list";
import { HiddenFields } from "#components/hidden-fields";
import { type FacetOrder, facetHref, hiddenFields } from "#lib/query/hrefs";
import type { FacetGroup, SearchState } from "#lib/query/search-state";

type Props = {
  readonly group: FacetGroup;
  readonly state: SearchState;
  readonly find: string;
  readonly order: FacetOrder;
};

const ORDERS = [
  { order: "count", label: "Most articles first" },
  { order: "name", label: "A to Z" },
] as const;

/** Finds a value by any of its spellings, and sets the order of the list. */
export function FacetFind({ group, state, find, order }: Props) {
  return (
    <div className="screen-only flex flex-wrap items-center justify-between gap-x-8 gap-y-2 pb-4">
      <form
        action={`/search/facet/${group}`}
        method="get"
        autoComplete="off"
        className="flex gap-2"
      >
        <label htmlFor="find" className="sr-only">
          Find by name
        </label>
        <input
          id="find"
          name="facet_q"
          type="search"
          dir="auto"
          defaultValue={find}
          placeholder="Find by any spelling"
          className="field"
        />
        <HiddenFields fields={hiddenFields(state, [])} />
        {order === "count" ? null : <input type="hidden" name="order" value={order} />}
        <button type="submit" className="button button-line">
          Find
        </button>
      </form>
      <nav aria-label="Order of the list" className="text-dense">
        <ChoiceList
          className="-mx-2"
          choices={ORDERS.map((choice) => ({
            label: choice.label,
            href: facetHref(group, state, { find, order: choice.order }),
            isCurrent: choice.order === order,
          }))}
        />
      </nav>
    </div>
  );
}
