import { ChoiceLinks } from "#components/choice-links";
import { withSort } from "#lib/query/change-state";
import { searchHref } from "#lib/query/hrefs";
import type { SearchState, Sort } from "#lib/query/search-state";

type Choice = { readonly sort: Sort; readonly label: string };

const WITH_WORDS: readonly Choice[] = [
  { sort: "relevance", label: "Relevance" },
  { sort: "newest", label: "Newest" },
  { sort: "oldest", label: "Oldest" },
];
// Without words nothing is more relevant: the default order is by date.
const WITHOUT_WORDS: readonly Choice[] = [
  { sort: "relevance", label: "Newest" },
  { sort: "oldest", label: "Oldest" },
];

/** The orders of the results, as links. */
export function SortLinks({ state }: { readonly state: SearchState }) {
  const choices = state.q === "" ? WITHOUT_WORDS : WITH_WORDS;
  const current = state.q === "" && state.sort === "newest" ? "relevance" : state.sort;
  const orders = choices.map(({ sort, label }) => ({
    label,
    href: searchHref(withSort(state, sort)),
    isCurrent: sort === current,
  }));
  return <ChoiceLinks label="Order of the results" lead="Sort" choices={orders} />;
}
