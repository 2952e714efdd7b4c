import { FacetRow } from "#components/facet-row";
import { formatNumber } from "#components/quantity";
import { clearGroup } from "#lib/query/change-state";
import { facetHref, searchHref } from "#lib/query/hrefs";
import {
  type FacetGroup as Group,
  MATCHABLE_GROUPS,
  type SearchState,
} from "#lib/query/search-state";
import type { FacetValue } from "#lib/use-cases/views";

type Props = {
  readonly group: Group;
  /** Singular and plural: "Actor", "actors". */
  readonly label: string;
  readonly plural: string;
  readonly shown: readonly FacetValue[];
  /** How many values there are in all. */
  readonly all: number;
  readonly state: SearchState;
};

/** A facet in the filter column: its first values and every chosen one, and the way to all of them. */
export function FacetGroup({ group, label, plural, shown, all, state }: Props) {
  const chosen = new Set([...state.include[group], ...state.exclude[group]]);
  return (
    <fieldset className="border-t border-rule pt-3 pb-4">
      <legend className="sr-only">{label}</legend>
      <div className="flex min-h-8 items-center justify-between gap-2">
        <span aria-hidden="true" className="font-semibold">
          {label}
        </span>
        {chosen.size === 0 ? null : (
          <a href={searchHref(clearGroup(state, group))} className="steady py-1">
            Clear {formatNumber(chosen.size)}
            <span className="sr-only"> in {label}</span>
          </a>
        )}
      </div>
      {isMatchable(group) ? <MatchChoice group={group} state={state} /> : null}
      <ul>
        {shown.map((value) => (
          <FacetRow key={value.id} group={group} value={value} state={state} />
        ))}
      </ul>
      {all > shown.length ? (
        <a href={facetHref(group, state)} className="steady inline-block py-1 ps-6">
          Show all {formatNumber(all)} {plural}
        </a>
      ) : null}
    </fieldset>
  );
}

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
