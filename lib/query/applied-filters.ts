import { describeDate } from "#lib/article/describe-date";
import {
  excludeValue,
  toggleValue,
  withDates,
  withPlaceOfWords,
  withScope,
} from "#lib/query/change-state";
import {
  FACET_GROUPS,
  type FacetGroup,
  type PlaceOfWords,
  type SearchState,
  UNKNOWN,
} from "#lib/query/search-state";

const GROUP_LABELS: Readonly<Record<FacetGroup, string>> = {
  actor: "Actor",
  city: "City",
  outlet: "Outlet",
  event: "Event",
  lang: "Language",
};

/** One filter in words, and the state without it. */
export type AppliedFilter = { readonly label: string; readonly state: SearchState };

type Labels = Readonly<
  Record<FacetGroup, readonly { readonly id: string; readonly label: string }[]>
>;

/** The filters of a state in the order of the filter column, each with the state that drops it. */
export function appliedFilters(state: SearchState, labels: Labels): AppliedFilter[] {
  const nameOf = (group: FacetGroup, id: string) =>
    labels[group].find((value) => value.id === id)?.label ?? id;
  const included = FACET_GROUPS.flatMap((group) =>
    state.include[group].map((id) => ({
      label: `${GROUP_LABELS[group]}: ${nameOf(group, id)}`,
      state: toggleValue(state, group, id),
    })),
  );
  const excluded = FACET_GROUPS.flatMap((group) =>
    state.exclude[group].map((id) => ({
      label: `Not ${GROUP_LABELS[group].toLowerCase()}: ${nameOf(group, id)}`,
      state: excludeValue(state, group, id),
    })),
  );
  return [...included, ...excluded, ...appliedDates(state), ...appliedToWords(state)];
}

/** How many filters narrow a state. */
export function countFilters(state: SearchState): number {
  const values = FACET_GROUPS.map(
    (group) => state.include[group].length + state.exclude[group].length,
  );
  const others = appliedDates(state).length + appliedToWords(state).length;
  return values.reduce((sum, count) => sum + count, others);
}

function appliedDates(state: SearchState): AppliedFilter[] {
  if (state.from === UNKNOWN) {
    return [{ label: "Date not stated", state: withDates(state, null, null) }];
  }
  if (state.from !== null && state.from === state.to) {
    return [{ label: describeDate(state.from), state: withDates(state, null, null) }];
  }
  const from =
    state.from === null
      ? []
      : [{ label: `From: ${describeDate(state.from)}`, state: withDates(state, null, state.to) }];
  const to =
    state.to === null
      ? []
      : [{ label: `To: ${describeDate(state.to)}`, state: withDates(state, state.from, null) }];
  return [...from, ...to];
}

const PLACE_LABELS: Readonly<Record<Exclude<PlaceOfWords, "all">, string>> = {
  title: "In headlines only",
  body: "In the text only",
};

function appliedToWords(state: SearchState): AppliedFilter[] {
  const place =
    state.in === "all"
      ? []
      : [{ label: PLACE_LABELS[state.in], state: withPlaceOfWords(state, "all") }];
  const scope =
    state.scope === "article"
      ? []
      : [{ label: "All in one paragraph", state: withScope(state, "article") }];
  return [...place, ...scope];
}
