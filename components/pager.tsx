/** The address of a page of the list, from 1. */
type HrefOf = (page: number) => string;

type Props = { readonly hrefOf: HrefOf; readonly page: number; readonly pages: number };

/** Links to the pages of the results: the first, the last and those round the current one. */
export function Pager({ hrefOf: pageHref, page, pages }: Props) {
  if (pages < 2) return null;
  // The heading takes the focus, and is where the new page begins.
  const hrefOf: HrefOf = (to) => `${pageHref(to)}#results`;
  return (
    <nav aria-label="Pages of results" className="screen-only mt-6">
      <ul className="tabular flex flex-wrap items-center gap-1">
        {page > 1 ? <Step hrefOf={hrefOf} to={page - 1} label="Previous" rel="prev" /> : null}
        {pagesAround(page, pages).map((number, index, all) => (
          <PageEntry
            key={number}
            hrefOf={hrefOf}
            number={number}
            current={number === page}
            afterGap={number - (all[index - 1] ?? 0) > 1}
          />
        ))}
        {page < pages ? <Step hrefOf={hrefOf} to={page + 1} label="Next" rel="next" /> : null}
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
  readonly hrefOf: HrefOf;
  readonly number: number;
  readonly current: boolean;
  readonly afterGap: boolean;
};

function PageEntry({ hrefOf, number, current, afterGap }: EntryProps) {
  return (
    <>
      {afterGap ? (
        <li aria-hidden="true" className="px-1 text-muted">
          …
        </li>
      ) : null}
      <li>
        <a
          href={hrefOf(number)}
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
  readonly hrefOf: HrefOf;
  readonly to: number;
  readonly label: string;
  readonly rel: "prev" | "next";
};

function Step({ hrefOf, to, label, rel }: StepProps) {
  return (
    <li>
      <a href={hrefOf(to)} rel={rel} className={`plain steady ${BOX} hover:bg-sunken`}>
        {label}
      </a>
    </li>
  );
}
