import { ExportLinks } from "#components/export-links";
import { formatNumber, quantity } from "#components/quantity";
import { SheetLink } from "#components/sheet-link";
import { SortLinks } from "#components/sort-links";
import { countFilters } from "#lib/query/applied-filters";
import type { SearchPage } from "#lib/use-cases/views";

/** How much was found, for what, and in which order it stands. */
export function ResultHeading({ page }: { readonly page: SearchPage }) {
  const { state, total } = page;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 lg:items-end">
      <h1
        id="results"
        tabIndex={-1}
        className="tabular w-full font-serif text-[1.625rem] leading-tight font-semibold md:text-h1 lg:w-auto"
      >
        {total === 0
          ? "No articles"
          : `${formatNumber(total)} ${total === 1 ? "article" : "articles"}`}
        {state.q === "" ? null : (
          <>
            {" "}
            for “<bdi>{state.q}</bdi>”
          </>
        )}
      </h1>
      <div className="flex grow flex-wrap items-center justify-between gap-4 lg:justify-end">
        <SheetLink filters={countFilters(state)} />
        {total > 1 ? <SortLinks state={state} /> : null}
        <ExportLinks state={state} total={total} />
      </div>
    </div>
  );
}

/** The heading in plain words, for the title of the page. */
export function resultTitle({ state, total, page }: SearchPage): string {
  const filters = countFilters(state);
  const parts = [
    `${quantity(total, "article")}${state.q === "" ? "" : `: ${state.q}`}`,
    ...(filters === 0 ? [] : [quantity(filters, "filter")]),
    ...(page === 1 ? [] : [`page ${page}`]),
  ];
  return parts.join(", ");
}
