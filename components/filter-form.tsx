"use client";

import { DateFilter, type TypedDates } from "#components/date-filter";
import { FacetGroup } from "#components/facet-group";
import { hiddenFields, searchHref } from "#lib/query/hrefs";
import type { Notice } from "#lib/query/notice";
import type { FacetGroup as Group, SearchState } from "#lib/query/search-state";
import type { FilterSummary } from "#lib/query/summarise-filters";

const NOUNS: Readonly<Record<Group, { readonly label: string; readonly plural: string }>> = {
  actor: { label: "Actor", plural: "actors" },
  city: { label: "City", plural: "cities" },
  outlet: { label: "Outlet", plural: "outlets" },
  event: { label: "Event", plural: "events" },
  lang: { label: "Language", plural: "languages" },
};

type Props = {
  readonly state: SearchState;
  readonly summary: FilterSummary;
  readonly notices: readonly Notice[];
  readonly typed: TypedDates;
};

/** The filter column: one GET form. Below 64rem it is a sheet that the Filters link opens. */
export function FilterForm({ state, summary, notices, typed }: Props) {
  const own = summary.groups.flatMap(({ group }) => [group, `${group}_match`]);
  return (
    <section id="filters" aria-labelledby="filters-heading" className="sheet text-dense">
      <form
        key={searchHref(state)}
        action="/search#results"
        method="get"
        autoComplete="off"
        className="mx-auto max-w-[32rem]"
      >
        {hiddenFields(state, [...own, "from", "to", "scope"]).map(({ name, value }) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <div className="flex items-center justify-between gap-2 pb-4">
          <h2 id="filters-heading" className="text-base font-semibold">
            Filters
          </h2>
          <a href="#results" className="steady inline-flex min-h-10 items-center lg:hidden">
            Close
          </a>
          <button type="submit" className="button hidden min-h-8 px-3 lg:inline-flex">
            Apply filters
          </button>
        </div>
        {summary.groups.map((group) => (
          <FacetGroup key={group.group} {...group} {...NOUNS[group.group]} state={state} />
        ))}
        <DateFilter {...summary} state={state} notices={notices} typed={typed} />
        <fieldset className="border-t border-rule pt-3 pb-4">
          <legend className="sr-only">How close together</legend>
          <label className="flex min-h-8 cursor-pointer items-start gap-2 py-1">
            <input
              type="checkbox"
              name="scope"
              value="paragraph"
              defaultChecked={state.scope === "paragraph"}
              aria-describedby="scope-hint"
              className="mt-0.5"
            />
            In the same paragraph
          </label>
          <p id="scope-hint" className="ps-6 text-meta text-muted">
            Words, actors and cities must all stand in one paragraph of an article.
          </p>
        </fieldset>
        <div className="sticky bottom-0 -mx-4 border-t border-rule bg-page px-4 py-3 lg:static lg:mx-0 lg:px-0">
          <button type="submit" className="button button-second w-full">
            Apply filters
          </button>
        </div>
      </form>
    </section>
  );
}
