import { HiddenFields } from "#components/hidden-fields";
import { SuggestBox } from "#components/suggest-box";
import { hiddenFields } from "#lib/query/hrefs";
import type { SearchState } from "#lib/query/search-state";

type Props = {
  readonly state: SearchState;
  /** `page`: the one thing on the home page; `header`: in the bar of every other page. */
  readonly place: "page" | "header";
};

const SIZES = {
  page: { field: "field min-h-12 text-h3", button: "button min-h-12 px-6", gap: "gap-3" },
  header: { field: "field", button: "button", gap: "gap-2" },
} as const;

/** The search box: a plain GET form that keeps the filters of the page it stands on. */
export function SearchForm({ state, place }: Props) {
  const size = SIZES[place];
  return (
    // biome-ignore lint/a11y/useSemanticElements: not every reader of the page knows the search element
    <form
      action="/search"
      method="get"
      role="search"
      autoComplete="off"
      className={`screen-only flex w-full ${size.gap}`}
      key={state.q}
    >
      <label htmlFor="q" className="sr-only">
        Search the articles
      </label>
      <SuggestBox value={state.q} className={size.field} />
      <HiddenFields fields={hiddenFields(state, ["q"])} />
      <button type="submit" className={size.button}>
        Search
      </button>
    </form>
  );
}
