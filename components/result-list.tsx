"use client";

import { ResultItem } from "#components/result-item";
import { PER_PAGE, type SearchState } from "#lib/query/search-state";
import type { SearchHit } from "#lib/use-cases/views";

type Props = { readonly hits: readonly SearchHit[]; readonly state: SearchState };

/** The articles of one page, numbered through from the first page. */
export function ResultList({ hits, state }: Props) {
  if (hits.length === 0) return null;
  const before = (state.page - 1) * PER_PAGE;
  return (
    <ol start={before + 1} className="mt-4 border-b border-rule">
      {hits.map((hit, index) => (
        <ResultItem key={hit.id} hit={hit} state={state} n={before + index + 1} />
      ))}
    </ol>
  );
}
