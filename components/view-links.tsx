import { ChoiceLinks } from "#components/choice-links";
import { withView } from "#lib/query/change-state";
import { searchHref } from "#lib/query/hrefs";
import { type SearchState, VIEWS, type View } from "#lib/query/search-state";

const LABELS: Readonly<Record<View, string>> = {
  passages: "With passages",
  headlines: "Headlines only",
};

/** What is shown of each article that was found, as links. */
export function ViewLinks({ state }: { readonly state: SearchState }) {
  const choices = VIEWS.map((view) => ({
    label: LABELS[view],
    href: searchHref(withView(state, view)),
    isCurrent: view === state.view,
  }));
  return <ChoiceLinks label="What is shown of each article" lead="Show" choices={choices} />;
}
