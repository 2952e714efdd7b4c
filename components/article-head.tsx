import { Anchors } from "#components/anchors";
import { headlineParagraph } from "#components/article-body";
import { Headline } from "#components/headline";
import type { MarksByParagraph } from "#components/list-marks";
import { MarkedText } from "#components/marked-text";
import { PublishedDate } from "#components/published-date";
import { quantity } from "#components/quantity";
import { languageOf } from "#components/text-direction";
import { openingOf } from "#lib/article/opening-of";
import { tokenize } from "#lib/article/tokenize";
import { isWebUrl } from "#lib/article/web-url";
import { entityHref } from "#lib/query/hrefs";
import type { ArticleView } from "#lib/use-cases/views";

type Props = { readonly view: ArticleView; readonly marks: MarksByParagraph };

/** Outlet, headline and what is known of the article's origin. */
export function ArticleHead({ view, marks }: Props) {
  const { article, outlet } = view;
  const headline = headlineParagraph(article);
  return (
    <header>
      <p className="text-base font-semibold">
        {outlet === null ? (
          <span className="font-normal text-muted">Outlet not stated</span>
        ) : (
          <a
            href={entityHref("outlet", outlet.id)}
            className="plain inline-block py-1 text-ink visited:text-ink"
          >
            <bdi>{outlet.label}</bdi>
          </a>
        )}
      </p>
      <h1
        id={headline === undefined ? undefined : `p${headline.n}`}
        {...languageOf(article.lang)}
        className="mt-1 font-serif text-[1.625rem] leading-tight font-semibold md:text-h1"
      >
        {headline === undefined ? (
          <Headline title={article.title} opening={openingOf(article)} lang={article.lang} />
        ) : (
          <>
            <Anchors ids={view.anchors[headline.n - 1] ?? []} />
            <MarkedText text={headline.text} marks={marks.get(headline.n) ?? []} />
          </>
        )}
      </h1>
      <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-dense text-ink-2">
        <li>
          <PublishedDate published={article.published} time={article.publishedTime} />
        </li>
        <li className="tabular">{quantity(countWords(view), "word")}</li>
        <li>{languageName(article.lang)}</li>
        {article.url === null || !isWebUrl(article.url) ? null : (
          <li>
            <a href={article.url} rel="noopener noreferrer nofollow external">
              Original
            </a>
          </li>
        )}
      </ul>
    </header>
  );
}

const languages = new Intl.DisplayNames(["en"], { type: "language" });

const languageName = (lang: string | null) =>
  lang === null ? "Language not known" : (languages.of(lang) ?? lang);

function countWords({ article }: ArticleView): number {
  return article.paragraphs
    .filter(({ kind }) => kind === "body" || kind === "subheading")
    .reduce((sum, { text }) => sum + tokenize(text).length, 0);
}
