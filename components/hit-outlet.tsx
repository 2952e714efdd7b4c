import { toggleValue } from "#lib/query/change-state";
import { searchHref } from "#lib/query/hrefs";
import type { SearchState } from "#lib/query/search-state";
import type { Labelled } from "#lib/use-cases/views";

type Props = { readonly outlet: Labelled | null; readonly state: SearchState };

/** Who published an article that was found, as a link that narrows the search to it. */
export function HitOutlet({ outlet, state }: Props) {
  if (outlet === null) return <p className="text-muted">Outlet not stated</p>;
  return <a href={searchHref(toggleValue(state, "outlet", outlet.id))}>{outlet.label}</a>;
}
