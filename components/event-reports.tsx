import { Headline } from "#components/headline";
import { PublishedDate } from "#components/published-date";
import { languageOf } from "#components/text-direction";
import { openingOf } from "#lib/article/opening-of";
import { articleHref } from "#lib/query/hrefs";
import type { EventView } from "#lib/use-cases/read-event";

type Props = { readonly event: EventView };

/** The reports in order of publication; a reprint says whose text it is. */
export function EventReports({ event }: Props) {
  const { articles } = event;
  const isDated = articles.some(({ published }) => published !== null);
  const openings = new Map(event.reports.map(({ article }) => [article.id, openingOf(article)]));
  const outletOf = new Map(
    event.reports.map(({ article, outletLabel }) => [article.id, outletLabel]),
  );
  return (
    <section aria-labelledby="reports" className="mt-10">
      <h2 id="reports" className="text-h3 font-semibold">
        {articles.length === 1
          ? "The only report"
          : isDated
            ? "Reports, in order of publication"
            : "Reports"}
      </h2>
      <ol className="mt-2 border-t border-rule">
        {articles.map((article) => (
          <li
            key={article.id}
            className="grid gap-x-6 border-b border-rule py-2.5 md:grid-cols-[11rem_minmax(0,1fr)]"
          >
            <p className="text-dense text-ink-2">
              <span className="block font-semibold text-ink">
                <bdi>{outletOf.get(article.id) ?? article.outlet ?? "Outlet not stated"}</bdi>
              </span>
              <PublishedDate published={article.published} />
            </p>
            <div>
              <h3 {...languageOf(article.lang)} className="font-serif text-base font-semibold">
                <a href={articleHref(article.id)} className="plain inline-block py-0.5">
                  <Headline
                    title={article.title}
                    opening={openings.get(article.id) ?? article.file}
                    lang={article.lang}
                  />
                </a>
              </h3>
              <Reprint of={articles.find(({ id }) => id === article.copyOf)} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Reprint({ of }: { readonly of: EventView["articles"][number] | undefined }) {
  if (of === undefined) return null;
  return (
    <p className="text-dense text-ink-2">
      Reprint of{" "}
      <a href={articleHref(of.id)} className="steady">
        <bdi>{of.outlet ?? of.title ?? "a report without outlet"}</bdi>
      </a>
    </p>
  );
}
