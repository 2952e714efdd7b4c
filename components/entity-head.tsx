import type { ReactNode } from "react";
import { quantity } from "#components/quantity";
import { searchHref } from "#lib/query/hrefs";
import type { SearchState } from "#lib/query/search-state";

type Props = {
  readonly label: string;
  readonly arabic?: string | undefined;
  /** What it is, in a few words. */
  readonly kind: string;
  readonly total: number;
  /** "name it", "report from it": what the articles do. */
  readonly verb: readonly [one: string, many: string];
  /** The search for its articles. */
  readonly state: SearchState;
  readonly children?: ReactNode;
};

/** The name of an actor, city or outlet, what it is, and the search for its articles. */
export function EntityHead({ label, arabic, kind, total, verb, state, children }: Props) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-10 gap-y-4">
      <div className="max-w-[46rem]">
        <h1 className="font-serif text-[1.625rem] leading-tight font-semibold md:text-h1">
          <bdi>{label}</bdi>
          {arabic === undefined ? null : (
            <span className="ms-3 inline-block font-normal text-ink-2">
              <bdi lang="ar">{arabic}</bdi>
            </span>
          )}
        </h1>
        <p className="mt-2 text-base text-ink-2">
          {kind}. {total === 0 ? "No article" : quantity(total, "article")}{" "}
          {total <= 1 ? verb[0] : verb[1]}.
        </p>
        {children}
      </div>
      {total === 0 ? null : (
        <a href={searchHref(state)} className="button button-line">
          Search {total === 1 ? "this article" : `these ${quantity(total, "article")}`}
        </a>
      )}
    </header>
  );
}
