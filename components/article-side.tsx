import { EventBox } from "#components/event-box";
import { FactsPanel } from "#components/facts-panel";
import { NamesPanel } from "#components/names-panel";
import type { ArticleView } from "#lib/use-cases/views";

/** What was read out of the article and where it comes from, beside the text. */
export function ArticleSide({ view }: { readonly view: ArticleView }) {
  const { article, analysis } = view;
  return (
    <aside aria-label="In this article" className="mt-10 text-dense lg:mt-0">
      <EventBox article={article.id} event={view.shared} />
      <NamesPanel analysis={analysis} paragraphs={article.paragraphs} />
      <FactsPanel analysis={analysis} paragraphs={article.paragraphs} />
      <section className="border-t border-rule pt-3">
        <h2 className="font-semibold">Source</h2>
        <p className="mt-1 break-words font-mono text-meta text-ink-2">{article.file}</p>
        {view.demonstration ? (
          <p className="mt-2 text-meta text-ink-2">
            A demonstration text, written for this project: the outlet is fictional, and the figures
            are not to be cited.
          </p>
        ) : null}
        <p className="mt-2 text-meta text-muted">
          Names, figures and dates are matched by machine and can be wrong; the number of the
          paragraph leads to the words.
        </p>
      </section>
    </aside>
  );
}
