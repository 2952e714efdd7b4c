"use client";

import type { TypedDates } from "#components/date-fields";
import { DateFilter } from "#components/date-filter";
import { FacetGroup, isSearchable } from "#components/facet-group";
import { FacetSearchForm } from "#components/facet-search";
import { FilterSheet } from "#components/filter-sheet";
import { HiddenFields } from "#components/hidden-fields";
import { useInstantFilters } from "#components/instant-filters";
import { hiddenFields } from "#lib/query/hrefs";
import type { Notice } from "#lib/query/notice";
import { PLACES_OF_WORDS, type PlaceOfWords, type SearchState } from "#lib/query/search-state";
import type { FilterSummary } from "#lib/query/summarise-filters";

const PLACE_LABELS: Readonly<Record<PlaceOfWords, string>> = {
  all: "Everything",
  title: "Headlines",
  body: "Text",
};

type Props = {
  readonly state: SearchState;
  readonly summary: FilterSummary;
  /** How many articles were found. */
  readonly total: number;
  readonly notices: readonly Notice[];
  readonly typed: TypedDates;
};

/** The filters of the results; where scripts run and there is room, ticks apply by themselves. */
export function FilterForm({ state, summary, total, notices, typed }: Props) {
  const { said, ...instant } = useInstantFilters(state, total);
  const own = summary.groups.flatMap(({ group }) => [group, `${group}_match`]);
  return (
    <>
      <FilterSheet path="/search" isLong {...instant}>
        <p role="status" className="sr-only">
          {said}
        </p>
        <HiddenFields fields={hiddenFields(state, [...own, "from", "to", "in", "scope"])} />
        {summary.groups.map((group) => (
          <FacetGroup key={group.group} summary={group} state={state} />
        ))}
        <DateFilter {...summary} state={state} notices={notices} typed={typed} />
        <fieldset className="border-t border-rule pt-3 pb-4">
          <legend className="sr-only">Search in</legend>
          <p aria-hidden="true" className="flex min-h-8 items-center font-semibold">
            Search in
          </p>
          {PLACES_OF_WORDS.map((place) => (
            <label key={place} className="flex min-h-8 cursor-pointer items-center gap-2">
              <input type="radio" name="in" value={place} defaultChecked={state.in === place} />
              {PLACE_LABELS[place]}
            </label>
          ))}
        </fieldset>
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
      </FilterSheet>
      {summary.groups.filter(isSearchable).map(({ group }) => (
        <FacetSearchForm key={group} group={group} state={state} />
      ))}
    </>
  );
}
