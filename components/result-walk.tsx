import { formatNumber, quantity } from "#components/quantity";
import { withPage } from "#lib/query/change-state";
import { articleHref, searchHref } from "#lib/query/hrefs";
import type { SearchState } from "#lib/query/search-state";
import type { ArticleView } from "#lib/use-cases/views";

type Props = { readonly state: SearchState | null; readonly result: ArticleView["result"] };

/** The way back to the results, and to the results before and after this one. */
export function ResultWalk({ state, result }: Props) {
  if (state === null) return null;
  const page = result === null ? 1 : Math.ceil(result.n / state.per);
  return (
    <nav
      aria-label="Results"
      className="screen-only -mt-3 mb-5 flex flex-wrap items-center justify-between gap-x-6 text-dense"
    >
      <a
        href={searchHref(withPage(state, page))}
        className="steady inline-flex min-h-10 items-center"
      >
        Back to {result === null ? "the results" : quantity(result.total, "result")}
      </a>
      {result === null ? null : (
        <p className="tabular flex flex-wrap items-center gap-x-4">
          <span className="text-muted">
            {formatNumber(result.n)} of {formatNumber(result.total)}
          </span>
          <Step state={state} id={result.previous} n={result.n - 1} label="Previous" />
          <Step state={state} id={result.next} n={result.n + 1} label="Next" />
        </p>
      )}
    </nav>
  );
}

type StepProps = {
  readonly state: SearchState;
  readonly id: string | null;
  readonly n: number;
  readonly label: string;
};

function Step({ state, id, n, label }: StepProps) {
  if (id === null) return null;
  return (
    <a href={articleHref(id, { state, n })} className="steady inline-flex min-h-10 items-center">
      {label}
    </a>
  );
}
