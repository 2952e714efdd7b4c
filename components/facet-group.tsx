import type { MouseEvent } from "react";
import { FACET_NOUNS } from "#components/facet-nouns";
import { FacetRow } from "#components/facet-row";
import { useFacetRows } from "#components/facet-rows";
import { FacetSearch } from "#components/facet-search";
import { formatNumber, quantity } from "#components/quantity";
import { upperFirst } from "#lib/article/first-letter";
import { clearGroup } from "#lib/query/change-state";
import { searchHref } from "#lib/query/hrefs";
import {
  type FacetGroup as Group,
  MATCHABLE_GROUPS,
  type SearchState,
} from "#lib/query/search-state";
import type { GroupSummary } from "#lib/query/summarise-filters";

const SEARCHABLE: readonly Group[] = ["actor", "city", "outlet"];

/** Whether the values of a group can be found by name: where there are more of them than its column shows. */
export const isSearchable = ({ group, shown, all }: GroupSummary): boolean =>
  SEARCHABLE.includes(group) && all > shown.length;

type Props = { readonly summary: GroupSummary; readonly state: SearchState };

/** A facet in the filter column: its first values and every chosen one, and the ways to all of them. */
export function FacetGroup({ summary, state }: Props) {
  const { group, shown, all } = summary;
  const { singular, plural } = FACET_NOUNS[group];
  const label = upperFirst(singular);
  const chosen = state.include[group].length + state.exclude[group].length;
  const { rows, list, isOff, found, isFinding, ...column } = useFacetRows(group, shown, state);
  return (
    <fieldset {...column.holding} className="border-t border-rule pt-3 pb-4">
      <legend className="sr-only">{label}</legend>
      <div className="flex min-h-8 items-center justify-between gap-2">
        <span aria-hidden="true" className="font-semibold">
          {label}
        </span>
        {chosen === 0 ? null : (
          <a href={searchHref(clearGroup(state, group))} className="steady py-1">
            Clear {formatNumber(chosen)}
            <span className="sr-only"> in {label}</span>
          </a>
        )}
      </div>
      {isMatchable(group) ? <MatchChoice group={group} state={state} /> : null}
      {isSearchable(summary) ? (
        <>
          <FacetSearch group={group} onType={column.find} onEnter={column.goToFound} />
          <p role="status" className={found === 0 ? "py-1 ps-6 text-muted" : "sr-only"}>
            {found === null ? "" : sayFound(found, singular, plural)}
          </p>
        </>
      ) : null}
      <ul ref={list}>
        {rows.map((value) => (
          <FacetRow
            key={value.id}
            group={group}
            value={value}
            state={state}
            hidden={isOff(value)}
          />
        ))}
      </ul>
      {isFinding || all > rows.length ? (
        <a
          href={column.full}
          onClick={(event) => {
            if (isFinding || column.isExpanded || isForElsewhere(event)) return;
            event.preventDefault();
            column.expand();
          }}
          className="steady inline-block py-1 ps-6"
        >
          {isFinding ? "Find in" : "Show"} all {formatNumber(all)} {plural}
        </a>
      ) : null}
    </fieldset>
  );
}

const sayFound = (total: number, singular: string, plural: string) =>
  total === 0 ? `No ${singular} by this name` : `${quantity(total, singular, plural)} found`;

/** Whether a link is to be opened in another tab or window. */
const isForElsewhere = ({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  metaKey || ctrlKey || shiftKey || altKey;

type Matchable = (typeof MATCHABLE_GROUPS)[number];

const isMatchable = (group: Group): group is Matchable =>
  MATCHABLE_GROUPS.some((matchable) => matchable === group);

function MatchChoice({ group, state }: { readonly group: Matchable; readonly state: SearchState }) {
  return (
    <div className="flex gap-4 text-ink-2">
      {(["any", "all"] as const).map((match) => (
        <label key={match} className="flex min-h-8 cursor-pointer items-center gap-2">
          <input
            type="radio"
            name={`${group}_match`}
            value={match}
            defaultChecked={state.match[group] === match}
          />
          {match} of
          <span className="sr-only"> the ticked</span>
        </label>
      ))}
    </div>
  );
}
