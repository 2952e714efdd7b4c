import { NameLabel } from "#components/name-label";
import { formatNumber, quantity } from "#components/quantity";
import { toggleValue } from "#lib/query/change-state";
import { type EntityGroup, searchHref, valueHref } from "#lib/query/hrefs";
import { MATCHABLE_GROUPS, type SearchState } from "#lib/query/search-state";
import type { FacetValue } from "#lib/use-cases/views";

const SHOWN = 10;

type Props = {
  readonly heading: string;
  /** The facet the values belong to. */
  readonly group: EntityGroup;
  readonly values: readonly FacetValue[];
  /** The articles the values are counted in. */
  readonly state: SearchState;
  /** Who or what those articles are about, for the names of the counts. */
  readonly of: string;
};

/** Names that occur in the same articles: each leads to its own page, its count to the articles with both. */
export function TogetherList({ heading, group, values, state, of }: Props) {
  if (values.length === 0) return null;
  const rows = (some: readonly FacetValue[]) => (
    <ul>
      {some.map((value) => (
        <li key={value.id} className="flex items-baseline justify-between gap-3">
          <a href={valueHref(group, value.id)} className="plain steady min-w-0 py-1">
            <NameLabel label={value.label} />
          </a>
          <a
            href={searchHref(withBoth(state, group, value.id))}
            aria-label={`${quantity(value.count, "article")} with ${of} and ${value.label}`}
            className="quiet tabular min-w-6 shrink-0 py-1 text-end"
          >
            {formatNumber(value.count)}
          </a>
        </li>
      ))}
    </ul>
  );
  const rest = values.slice(SHOWN);
  return (
    <section className="border-t border-rule pt-3 pb-4">
      <h2 className="font-semibold">{heading}</h2>
      {rows(values.slice(0, SHOWN))}
      {rest.length === 0 ? null : (
        <details>
          <summary className="disclosure">{formatNumber(rest.length)} more</summary>
          {rows(rest)}
        </details>
      )}
    </section>
  );
}

function withBoth(state: SearchState, group: EntityGroup, id: string): SearchState {
  const both = toggleValue(state, group, id);
  const isMatchable = MATCHABLE_GROUPS.some((matchable) => matchable === group);
  return isMatchable && both.include[group].length > 1
    ? { ...both, match: { ...both.match, [group]: "all" } }
    : both;
}
