import { PageFrame } from "#components/page-frame";
import { EMPTY_STATE, type SearchState } from "#lib/query/search-state";

type Props = { readonly site: string; readonly state?: SearchState };

/** The engine does not answer: what still works, and a link that asks for the same page again. */
export function Unavailable({ site, state = EMPTY_STATE }: Props) {
  return (
    <PageFrame site={site} title="Search is not answering" state={state}>
      <h1 className="font-serif text-h1 font-semibold">Search is not answering</h1>
      <p className="mt-4 max-w-[66ch] text-base">
        {state.q === "" ? null : (
          <>
            Your search for “<bdi>{state.q}</bdi>” is kept.{" "}
          </>
        )}
        The search engine behind this site is starting, busy or stopped. Nothing is lost; the site
        recovers by itself as soon as the engine answers.
      </p>
      <p className="mt-6 flex flex-wrap items-center gap-4">
        {/* biome-ignore lint/a11y/useValidAnchor: an empty reference is this very address, query included */}
        <a href="" className="button">
          Try again
        </a>
        <a href="/help" className="steady inline-flex min-h-10 items-center">
          How the search works
        </a>
      </p>
    </PageFrame>
  );
}
