import { ChoiceList } from "#components/choice-list";
import { withPageSize } from "#lib/query/change-state";
import { searchHref } from "#lib/query/hrefs";
import { PAGE_SIZES, type SearchState } from "#lib/query/search-state";

type Props = { readonly state: SearchState; readonly total: number };

/** How many articles a page of results holds, as links; nothing where the smallest page holds them all. */
export function PageSizeLinks({ state, total }: Props) {
  if (total <= PAGE_SIZES[0]) return null;
  const choices = PAGE_SIZES.map((size) => ({
    label: String(size),
    href: `${searchHref(withPageSize(state, size))}#results`,
    isCurrent: size === state.per,
  }));
  return (
    <nav aria-label="Articles per page" className="screen-only mt-6 flex items-center text-dense">
      <ChoiceList choices={choices} className="tabular" />
      <span aria-hidden="true" className="text-muted">
        per page
      </span>
    </nav>
  );
}
