"use client";

import { HitLine } from "#components/hit-line";
import type { ListedHit } from "#components/list-hit";
import { ResultItem } from "#components/result-item";
import { foldCopies } from "#lib/query/fold-copies";
import type { SearchState } from "#lib/query/search-state";

type Props = { readonly hits: readonly ListedHit[]; readonly state: SearchState };

/** The articles of one page, numbered through from the first page; near-identical ones under one. */
export function ResultList({ hits, state }: Props) {
  if (hits.length === 0) return null;
  const before = (state.page - 1) * state.per;
  const Row = state.view === "headlines" ? HitLine : ResultItem;
  return (
    <ol start={before + 1} className="mt-4 border-b border-rule">
      {foldCopies(hits).map(({ lead, copies }) => (
        <Row
          key={lead.item.id}
          hit={lead.item}
          state={state}
          n={before + lead.rank + 1}
          copies={copies.map(({ item, rank }) => ({ hit: item, n: before + rank + 1 }))}
        />
      ))}
    </ol>
  );
}
