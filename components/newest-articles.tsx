import { Headline } from "#components/headline";
import { PublishedDate } from "#components/published-date";
import { quantity } from "#components/quantity";
import { articleHref, searchHref } from "#lib/query/hrefs";
import type { SearchState } from "#lib/query/search-state";
import type { Profile } from "#lib/use-cases/profile-views";

type Props = {
  readonly profile: Pick<Profile, "newest" | "total">;
  /** The search these articles are the first of. */
  readonly state: SearchState;
};

/** The newest articles, and the way to all of them. */
export function NewestArticles({ profile: { newest, total }, state }: Props) {
  if (total === 0) return null;
  return (
    <section className="mt-10" aria-labelledby="newest">
      <h2 id="newest" className="mb-3 font-serif text-h2 font-semibold">
        {total > newest.length ? "Newest articles" : "Articles"}
      </h2>
      <ul className="border-t-2 border-ink">
        {newest.map((hit, index) => (
          <li key={hit.id} className="border-b border-rule py-2">
            <a
              href={articleHref(hit.id, { state, n: index + 1 })}
              className="plain inline-block py-0.5 font-serif text-base"
            >
              <Headline title={hit.title} opening={hit.opening} lang={hit.lang} />
            </a>
            <p className="text-dense text-ink-2">
              {hit.outlet === null ? "Outlet not stated" : <bdi>{hit.outlet.label}</bdi>},{" "}
              <PublishedDate published={hit.published} />
            </p>
          </li>
        ))}
      </ul>
      {total <= newest.length ? null : (
        <p className="pt-2 text-dense">
          <a href={searchHref(state)} className="steady inline-block py-1">
            All {quantity(total, "article")}
          </a>
        </p>
      )}
    </section>
  );
}
