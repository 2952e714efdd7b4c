import { ResultItem } from "#components/result-item";
import { PER_PAGE } from "#lib/query/search-state";
import type { SearchPage } from "#lib/use-cases/views";

/** The articles of one page, numbered through from the first page. */
export function ResultList({ page }: { readonly page: SearchPage }) {
  if (page.hits.length === 0) return null;
  const before = (page.page - 1) * PER_PAGE;
  return (
    <ol start={before + 1} className="mt-4 border-b border-rule">
      {page.hits.map((hit, index) => (
        <ResultItem key={hit.id} hit={hit} state={page.state} n={before + index + 1} />
      ))}
    </ol>
  );
}
