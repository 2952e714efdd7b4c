import { chooseDateBars, type DateBars, type DateCounts } from "#lib/query/choose-date-bars";
import {
  FACET_GROUPS,
  type FacetGroup,
  MATCHABLE_GROUPS,
  type SearchState,
  UNKNOWN,
} from "#lib/query/search-state";

type Value = { readonly id: string; readonly label: string; readonly count: number };
type Counts = DateCounts & Readonly<Record<FacetGroup, readonly Value[]>>;

/** A facet in the filter column: the values it shows and how many there are in all. */
export type GroupSummary = {
  readonly group: FacetGroup;
  readonly shown: readonly Value[];
  readonly all: number;
};

/** What the filter column shows of the counts: thousands of values stay behind. */
export type FilterSummary = {
  readonly groups: readonly GroupSummary[];
  readonly dates: DateBars;
  /** Articles without a date of publication; null when there are none. */
  readonly undated: number | null;
};

const SHOWN = 6;
/** Values of a group that its column has room for once more of them are asked for. */
export const MOST_FACET_ROWS = 30;

/** The first values of each group that narrows anything, every chosen one, and the dates as bars. */
export function summariseFilters(state: SearchState, counts: Counts, total: number): FilterSummary {
  const undated = counts.year.find(({ id }) => id === UNKNOWN);
  return {
    groups: FACET_GROUPS.filter((group) => narrows(state, group, counts[group], total)).map(
      (group) => ({
        group,
        shown: showValues(state, group, counts[group]),
        all: counts[group].length,
      }),
    ),
    dates: chooseDateBars(counts, state),
    undated: undated?.count ?? null,
  };
}

function showValues(state: SearchState, group: FacetGroup, values: readonly Value[]): Value[] {
  const chosen = new Set([...state.include[group], ...state.exclude[group]]);
  return values.filter(({ id }, rank) => rank < SHOWN || chosen.has(id));
}

/** A group whose only value every found article has narrows nothing and is left out. */
function narrows(
  state: SearchState,
  group: FacetGroup,
  values: readonly Value[],
  total: number,
): boolean {
  if (state.include[group].length > 0 || state.exclude[group].length > 0) return true;
  const matchable = MATCHABLE_GROUPS.some((each) => each === group);
  return values.some(({ count }) => count < total) || (matchable && values.length > 0);
}
