import { CompareTick } from "#components/compare-tick";
import { Headline } from "#components/headline";
import type { ListedHit } from "#components/list-hit";
import { PublishedDate } from "#components/published-date";
import { quantity } from "#components/quantity";
import { articleHref } from "#lib/query/hrefs";
import type { SearchState } from "#lib/query/search-state";

type Props = {
  readonly copies: readonly { readonly hit: ListedHit; readonly n: number }[];
  readonly state: SearchState;
};

/** Articles whose text is nearly that of the one above; out of the way, and still to be read. */
export function ResultCopies({ copies, state }: Props) {
  if (copies.length === 0) return null;
  return (
    <details className="hit-copies">
      <summary>{quantity(copies.length, "near-identical copy", "near-identical copies")}</summary>
      <ul>
        {copies.map(({ hit, n }) => (
          <li key={hit.id}>
            <a href={articleHref(hit.id, { state, n })}>
              <Headline {...hit} parts={hit.headline} />
            </a>
            <bdi className="font-semibold">{hit.outlet?.label ?? "Outlet not stated"}</bdi>
            <PublishedDate published={hit.published} />
            <CompareTick id={hit.id} label={hit.title ?? hit.opening} />
          </li>
        ))}
      </ul>
    </details>
  );
}
