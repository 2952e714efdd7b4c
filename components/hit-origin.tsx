import type { ReactNode } from "react";
import { CompareTick } from "#components/compare-tick";
import type { ListedHit } from "#components/list-hit";
import { PublishedDate } from "#components/published-date";
import { toggleValue } from "#lib/query/change-state";
import { searchHref } from "#lib/query/hrefs";
import type { SearchState } from "#lib/query/search-state";

type Props = {
  readonly hit: ListedHit;
  readonly state: SearchState;
  readonly className: string;
  readonly children?: ReactNode;
};

/** Who published an article that was found, as a link that narrows the search to it, when, and its tick box. */
export function HitOrigin({ hit, state, className, children }: Props) {
  const { outlet } = hit;
  return (
    <div className={className}>
      {outlet === null ? (
        <p className="text-muted">Outlet not stated</p>
      ) : (
        <a href={searchHref(toggleValue(state, "outlet", outlet.id))}>{outlet.label}</a>
      )}
      <p>
        <PublishedDate published={hit.published} />
      </p>
      <CompareTick id={hit.id} label={hit.title ?? hit.opening} />
      {children}
    </div>
  );
}
