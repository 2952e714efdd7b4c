import { Anchors } from "#components/anchors";
import { ChangedWords } from "#components/changed-words";
import { Moment } from "#components/moment";
import { quantity } from "#components/quantity";
import { languageOf } from "#components/text-direction";
import type { ArticleView, EarlierVersion } from "#lib/use-cases/views";

/** What an article said before it was edited at its source; nothing for one that was not. */
export function ArticleHistory({ view }: { readonly view: ArticleView }) {
  const { earlier, article } = view;
  if (earlier.length === 0) return null;
  return (
    <details className="mt-3 border-y border-rule py-2 text-dense">
      <summary className="cursor-pointer font-semibold">
        Changed since first indexed: {quantity(earlier.length + 1, "version")}
      </summary>
      <ol className="mt-2 space-y-4">
        {earlier.map((version) => (
          <li key={version.replaced}>
            <Changes version={version} lang={article.lang} />
          </li>
        ))}
      </ol>
    </details>
  );
}

type Props = { readonly version: EarlierVersion; readonly lang: string | null };

function Changes({ version, lang }: Props) {
  const { seen, replaced, title, changes } = version;
  return (
    <>
      <h2 className="font-semibold">
        Edited between <Moment at={seen} /> and <Moment at={replaced} />
      </h2>
      {title === null ? null : (
        <p {...languageOf(lang)} className="mt-1 font-serif font-semibold">
          <ChangedWords changes={title} />
        </p>
      )}
      {changes.map(({ n, changes: words, anchors }, index) => (
        <div key={`${n} ${index.toString()}`} className="mt-1 flex gap-3">
          <span className="w-14 shrink-0 text-meta text-muted">
            <Anchors ids={anchors} />
            {n === null ? "removed" : <a href={`#p${n}`}>¶ {n}</a>}
          </span>
          <p {...languageOf(lang)} className="min-w-0 font-serif">
            <ChangedWords changes={words} />
          </p>
        </div>
      ))}
    </>
  );
}
