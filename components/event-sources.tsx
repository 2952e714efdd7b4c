import { NamedOutlets } from "#components/named-outlets";
import type { EventView } from "#lib/use-cases/read-event";

/** The sources that independent reports share: what they say on its word is said once, not twice. */
export function EventSources({ event }: { readonly event: EventView }) {
  const { sources, articles } = event.comparison;
  const outletOf = new Map(articles.map(({ id, outlet }) => [id, outlet]));
  const shared = sources.filter((source) => source.shared);
  if (articles.length < 2) return null;
  return (
    <section aria-labelledby="sources" className="border-t border-rule pt-3 pb-5">
      <h2 id="sources" className="font-semibold">
        Sources they share
      </h2>
      {shared.length === 0 ? (
        <p className="mt-1 text-ink-2">No source is cited by two reports that are not copies.</p>
      ) : (
        <ul className="mt-1">
          {shared.map(({ name, citedBy }) => (
            <li key={name} className="py-1">
              <bdi>{name}</bdi>
              <span className="block text-meta text-ink-2">
                cited by{" "}
                <NamedOutlets
                  outlets={citedBy.map(({ articleId }) => outletOf.get(articleId) ?? articleId)}
                />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
