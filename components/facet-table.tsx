import type { ReactNode } from "react";
import { FacetRow } from "#components/facet-row";
import { HiddenFields } from "#components/hidden-fields";
import { groupBy } from "#lib/article/group-by";
import { type FacetOrder, hiddenFields, searchHref } from "#lib/query/hrefs";
import type { FacetGroup, SearchState } from "#lib/query/search-state";
import type { FacetValue } from "#lib/use-cases/views";

type Props = {
  readonly group: FacetGroup;
  readonly values: readonly FacetValue[];
  readonly state: SearchState;
  readonly order: FacetOrder;
};

/** All values of a facet as one form; ticks that the list does not show are carried along. */
export function FacetTable({ group, values, state, order }: Props) {
  if (values.length === 0)
    return <p className="border-t border-rule pt-4">Nothing by this name.</p>;
  const shown = new Set(values.map(({ id }) => id));
  const rows = (some: readonly FacetValue[]) =>
    some.map((value) => (
      <FacetRow key={value.id} group={group} value={value} state={state} arabic />
    ));
  return (
    <form key={searchHref(state)} action="/search#results" method="get" autoComplete="off">
      <HiddenFields fields={hiddenFields(state, [group])} />
      {state.include[group]
        .filter((id) => !shown.has(id))
        .map((id) => (
          <input key={id} type="hidden" name={group} value={id} />
        ))}
      {order === "count" ? (
        <ul className={`border-t-2 border-ink py-3 ${COLUMNS}`}>{rows(values)}</ul>
      ) : (
        <ByLetter values={values} rows={rows} />
      )}
      <p className="sticky bottom-0 border-t border-rule bg-page py-3">
        <button type="submit" className="button">
          Apply filters
        </button>
      </p>
    </form>
  );
}

const COLUMNS = "gap-x-10 text-dense sm:columns-2 lg:columns-3 [&>li]:break-inside-avoid";

type ByLetterProps = {
  readonly values: readonly FacetValue[];
  readonly rows: (some: readonly FacetValue[]) => ReactNode;
};

/** The values from A to Z under their letters, with a way to each of these. */
function ByLetter({ values, rows }: ByLetterProps) {
  const letters = groupBy([...values].sort(byName), letterOf);
  return (
    <>
      <nav aria-label="Letters" className="screen-only border-t-2 border-ink pt-2 text-dense">
        <ul className="-mx-2 flex flex-wrap">
          {[...letters.keys()].map((letter) => (
            <li key={letter}>
              <a
                href={`#letter-${letter}`}
                className="plain steady flex min-h-8 min-w-8 items-center justify-center"
              >
                {letter}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {[...letters].map(([letter, some]) => (
        <section key={letter} aria-labelledby={`letter-${letter}`} className="pt-3 pb-2">
          <h2
            id={`letter-${letter}`}
            className="border-b border-rule pb-1 text-base font-semibold text-ink-2"
          >
            {letter}
          </h2>
          <ul className={`pt-1 ${COLUMNS}`}>{rows(some)}</ul>
        </section>
      ))}
    </>
  );
}

/** The letter a name stands under, without its accents; what begins with none stands under "0-9". */
function letterOf({ label }: FacetValue): string {
  const bare = label.normalize("NFD").replace(/^[^\p{L}\p{N}]+/u, "");
  const [first = ""] = bare.toUpperCase();
  return /\p{L}/u.test(first) ? first : "0-9";
}

const byName = (a: FacetValue, b: FacetValue) => a.label.localeCompare(b.label, "en");
