import type { ReactNode } from "react";
import { SearchForm } from "#components/search-form";
import { SiteFooter } from "#components/site-footer";
import { SiteMark } from "#components/site-mark";
import { SiteNav } from "#components/site-nav";
import { EMPTY_STATE, type SearchState } from "#lib/query/search-state";

type Props = {
  readonly site: string;
  /** Title of the page; the site's name is added. */
  readonly title: string;
  /** Path of the navigation entry this page belongs to. */
  readonly current?: string;
  /** The search the header's box starts from; null where the page has a box of its own. */
  readonly state?: SearchState | null;
  /** Where a second skip link leads, besides the main content. */
  readonly skipTo?: { readonly id: string; readonly label: string };
  readonly children: ReactNode;
};

/** What every page has: title, skip links, header with search and navigation, main, footer. */
export function PageFrame({ site, title, current, state = EMPTY_STATE, skipTo, children }: Props) {
  return (
    <div className="flex min-h-screen flex-col">
      <title>{title === site ? site : `${title} - ${site}`}</title>
      <a href="#main" className="skip">
        Skip to the content
      </a>
      {skipTo === undefined ? null : (
        <a href={`#${skipTo.id}`} className="skip">
          {skipTo.label}
        </a>
      )}
      <header className="border-b border-rule">
        <div className="frame flex flex-wrap items-center gap-x-8 gap-y-1 py-3 lg:flex-nowrap lg:gap-x-10">
          <a
            href="/"
            className="plain steady flex min-h-10 shrink-0 items-center gap-2.5 font-serif text-h3 font-semibold text-ink visited:text-ink lg:w-[17rem]"
          >
            <SiteMark />
            {site}
          </a>
          <div className="order-last mt-1 w-full lg:mt-0 lg:order-none lg:max-w-[32rem] lg:grow">
            {state === null ? null : <SearchForm state={state} place="header" />}
          </div>
          <SiteNav current={current} />
        </div>
      </header>
      <main id="main" tabIndex={-1} className="frame grow pt-8 pb-16">
        {children}
      </main>
      <SiteFooter />
    </div>
  );
}
