import {
  EMPTY_STATE,
  type FacetGroup,
  type PageSize,
  type PlaceOfWords,
  type SearchState,
  type Sort,
  type View,
} from "#lib/query/search-state";

type Side = "include" | "exclude";

/** Every change of what is found goes back to page one. */
const fromStart = (state: SearchState, change: Partial<SearchState>): SearchState => ({
  ...state,
  ...change,
  page: 1,
});

/** Adds the value to the ticked ones, or takes it off; a ticked value is no longer excluded. */
export function toggleValue(state: SearchState, group: FacetGroup, value: string): SearchState {
  return toggle(state, "include", "exclude", group, value);
}

/** Adds the value to the excluded ones, or takes it off; an excluded value is no longer ticked. */
export function excludeValue(state: SearchState, group: FacetGroup, value: string): SearchState {
  return toggle(state, "exclude", "include", group, value);
}

function toggle(
  state: SearchState,
  side: Side,
  other: Side,
  group: FacetGroup,
  value: string,
): SearchState {
  const list = state[side][group];
  const next = list.includes(value) ? without(list, value) : [...list, value].sort();
  return fromStart(state, {
    [side]: { ...state[side], [group]: next },
    [other]: { ...state[other], [group]: without(state[other][group], value) },
  });
}

const without = (list: readonly string[], value: string) => list.filter((each) => each !== value);

/** Takes every value of one group off, ticked and excluded. */
export function clearGroup(state: SearchState, group: FacetGroup): SearchState {
  return fromStart(state, {
    include: { ...state.include, [group]: [] },
    exclude: { ...state.exclude, [group]: [] },
  });
}

/** Takes all filters off; the query, its spelling mode and how the results are shown stay. */
export function clearFilters({ q, sort, exact, per, view }: SearchState): SearchState {
  return { ...EMPTY_STATE, q, sort, exact, per, view };
}

export function withDates(state: SearchState, from: string | null, to: string | null): SearchState {
  return fromStart(state, { from, to });
}

export function withQuery(state: SearchState, q: string): SearchState {
  return fromStart(state, { q });
}

export function withSort(state: SearchState, sort: Sort): SearchState {
  return fromStart(state, { sort });
}

export function withExact(state: SearchState, exact: boolean): SearchState {
  return fromStart(state, { exact });
}

export function withScope(state: SearchState, scope: SearchState["scope"]): SearchState {
  return fromStart(state, { scope });
}

export function withPlaceOfWords(state: SearchState, place: PlaceOfWords): SearchState {
  return fromStart(state, { in: place });
}

export function withPageSize(state: SearchState, per: PageSize): SearchState {
  return fromStart(state, { per });
}

/** The same articles, shown in another way. */
export function withView(state: SearchState, view: View): SearchState {
  return { ...state, view };
}

export function withPage(state: SearchState, page: number): SearchState {
  return { ...state, page };
}

/** A search for exactly these words, and no other spelling of them. */
export function exactly(text: string): SearchState {
  return withExact(withQuery(EMPTY_STATE, `"${text.replaceAll('"', "")}"`), true);
}
