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
  return (
    <nav aria-label="Order of the results" className="screen-only flex items-center text-dense">
      <span aria-hidden="true" className="pe-1 text-muted">
        Sort
      </span>
      <ul className="-me-2 flex">
        {choices.map(({ sort, label }) => (
          <li key={sort}>
            <a
              href={searchHref(withSort(state, sort))}
              aria-current={sort === current ? "true" : undefined}
              className="quiet flex min-h-8 items-center px-2 aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
