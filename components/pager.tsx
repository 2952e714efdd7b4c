import { withPage } from "#lib/query/change-state";
import { searchHref } from "#lib/query/hrefs";
import type { SearchState } from "#lib/query/search-state";

type Props = { readonly state: SearchState; readonly page: number; readonly pages: number };

/** Links to the pages of the results: the first, the last and those round the current one. */
export function Pager({ state, page, pages }: Props) {
  if (pages < 2) return null;
  return (
    <nav aria-label="Pages of results" className="screen-only mt-6">
      <ul className="tabular flex flex-wrap items-center gap-1">
        {page > 1 ? <Step state={state} to={page - 1} label="Previous" rel="prev" /> : null}
        {pagesAround(page, pages).map((number, index, all) => (
          <PageEntry
            key={number}
            state={state}
            number={number}
            current={number === page}
            afterGap={number - (all[index - 1] ?? 0) > 1}
          />
        ))}
        {page < pages ? <Step state={state} to={page + 1} label="Next" rel="next" /> : null}
      </ul>
    </nav>
  );
}

/** Page numbers to show, in order. */
function pagesAround(page: number, pages: number): number[] {
  const wanted = [1, page - 2, page - 1, page, page + 1, page + 2, pages];
  return [...new Set(wanted)].filter((n) => n >= 1 && n <= pages).sort((a, b) => a - b);
}

const BOX = "flex min-h-10 min-w-10 items-center justify-center px-2 rounded-control";

type EntryProps = {
  readonly state: SearchState;
  readonly number: number;
  readonly current: boolean;
  readonly afterGap: boolean;
};

function PageEntry({ state, number, current, afterGap }: EntryProps) {
  return (
    <>
      {afterGap ? (
        <li aria-hidden="true" className="px-1 text-muted">
          …
        </li>
      ) : null}
      <li>
        <a
          href={searchHref(withPage(state, number))}
          aria-current={current ? "page" : undefined}
          className={`plain steady ${BOX} hover:bg-sunken aria-[current]:bg-ink aria-[current]:text-page`}
        >
          <span className="sr-only">Page </span>
          {number}
        </a>
      </li>
    </>
  );
}

type StepProps = {
  readonly state: SearchState;
  readonly to: number;
  readonly label: string;
  readonly rel: "prev" | "next";
};

function Step({ state, to, label, rel }: StepProps) {
  return (
    <li>
      <a
        href={searchHref(withPage(state, to))}
        rel={rel}
        className={`plain steady ${BOX} hover:bg-sunken`}
      >
        {label}
      </a>
    </li>
  );
}
