import { CopyText } from "#components/copy-text";
import { ExportLinks } from "#components/export-links";
import { ListHeading } from "#components/list-heading";
import { quantity } from "#components/quantity";
import { SortLinks } from "#components/sort-links";
import { ViewLinks } from "#components/view-links";
import { countFilters } from "#lib/query/applied-filters";
import { EXPORT_FORMATS, exportHref, searchHref } from "#lib/query/hrefs";
import { EMPTY_STATE } from "#lib/query/search-state";
import type { SearchPage } from "#lib/use-cases/views";

/** How much was found, for what, and in which order it stands. */
export function ResultHeading({ page }: { readonly page: SearchPage }) {
  const { state, total } = page;
  const title = (
    <>
      {total === 0 ? "No articles" : quantity(total, "article")}
      {state.q === "" ? null : (
        <>
          {" "}
          for “<bdi>{state.q}</bdi>”
        </>
      )}
    </>
  );
  return (
    <ListHeading title={title} filters={countFilters(state)}>
      {total > 1 ? <SortLinks state={state} /> : null}
      {total > 0 ? <ViewLinks state={state} /> : null}
      <ExportLinks
        of="articles"
        total={total}
        formats={EXPORT_FORMATS}
        hrefOf={(format) => exportHref(format, state)}
        className="sm:ms-4"
      />
      <CopyText from={{ path: searchHref(state) }} what="link to these results" label="Copy link" />
    </ListHeading>
  );
}

/** The heading in plain words, for the title of the page. */
export function resultTitle({ state, total, page }: SearchPage): string {
  const filters = countFilters(state);
  const parts = [
    `${quantity(total, "article")}${state.q === "" ? "" : `: ${state.q}`}`,
    ...(filters === 0 ? [] : [quantity(filters, "filter")]),
    ...(state.sort === "relevance" ? [] : [`${state.sort} first`]),
    ...(state.view === "passages" ? [] : ["headlines only"]),
    ...(state.per === EMPTY_STATE.per ? [] : [`${state.per} per page`]),
    ...(page === 1 ? [] : [`page ${page}`]),
  ];
  return parts.join(", ");
}
