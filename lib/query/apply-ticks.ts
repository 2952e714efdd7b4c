import { readPartialDate } from "#lib/query/partial-date";
import {
  FACET_GROUPS,
  type FacetGroup,
  MATCHABLE_GROUPS,
  PLACES_OF_WORDS,
  type SearchState,
  UNKNOWN,
} from "#lib/query/search-state";

/** What the filter form says, as far as it holds it: `FormData` and `URLSearchParams` both do. */
type Ticks = {
  readonly get: (name: string) => unknown;
  readonly getAll: (name: string) => readonly unknown[];
};

/** The state that the ticks of the filter form ask for; a date that is none yet changes nothing. */
export function applyTicks(state: SearchState, ticks: Ticks): SearchState {
  const include = FACET_GROUPS.map((group): [FacetGroup, readonly string[]] => [
    group,
    ticks.getAll(group).map(String).sort(),
  ]);
  const match = MATCHABLE_GROUPS.map((group) => [
    group,
    ticks.get(`${group}_match`) === "all" ? "all" : "any",
  ]);
  const place = PLACES_OF_WORDS.find((each) => each === ticks.get("in"));
  return {
    ...state,
    in: place ?? "all",
    include: Object.fromEntries(include) as SearchState["include"],
    match: Object.fromEntries(match),
    from: readDate(ticks.get("from"), state.from),
    to: readDate(ticks.get("to"), state.to),
    scope: ticks.get("scope") === "paragraph" ? "paragraph" : "article",
    page: 1,
  };
}

function readDate(typed: unknown, before: string | null): string | null {
  const date = String(typed ?? "").trim();
  if (date === "") return null;
  return date === UNKNOWN || readPartialDate(date) !== null ? date : before;
}
