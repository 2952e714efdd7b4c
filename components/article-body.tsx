import { ArticleParagraph } from "#components/article-paragraph";
import type { MarksByParagraph } from "#components/list-marks";
import { languageOf } from "#components/text-direction";
import type { Article } from "#lib/article/article";
import type { ArticleView } from "#lib/use-cases/views";

type Props = {
  readonly view: Pick<ArticleView, "article" | "anchors">;
  readonly marks: MarksByParagraph;
};

/** The text of an article as its source has it, paragraph by paragraph; the headline stands above it. */
export function ArticleBody({ view: { article, anchors }, marks }: Props) {
  const headline = headlineParagraph(article);
  return (
    <div {...languageOf(article.lang)} className="article-text mt-4 md:-ms-10">
      {article.paragraphs
        .filter((paragraph) => paragraph !== headline)
        .map((paragraph) => (
          <ArticleParagraph
            key={paragraph.n}
            paragraph={paragraph}
            anchors={anchors[paragraph.n - 1] ?? []}
            marks={marks.get(paragraph.n) ?? []}
          />
        ))}
    </div>
  );
}

/** The paragraph that is the headline, if the text itself holds it. */
export function headlineParagraph(article: Article) {
  return article.paragraphs.find(({ kind, text }) => kind === "headline" && text === article.title);
}
