import type { Article } from "#lib/article/article";
import type { Attribution, Evidence } from "#lib/extract/analysis";
import type { ArticleView } from "#lib/use-cases/views";

/** An article as the API gives it: each fact with its place and exactly the words that stand there. */
export function describeArticle(view: ArticleView) {
  const { article, analysis, event, demonstration, corrected, earlier } = view;
  const quote = quoteFrom(article);
  const named = <T extends { readonly mentions: readonly Evidence[] }>(entry: T) => ({
    ...entry,
    mentions: entry.mentions.map(quote),
  });
  return {
    id: article.id,
    file: article.file,
    title: article.title,
    outlet: article.outlet,
    url: article.url,
    published: article.published,
    publishedTime: article.publishedTime,
    lang: article.lang,
    demonstration,
    event: event.id,
    eventDate: analysis.eventDate?.value ?? null,
    eventDateBasis: analysis.eventDate?.basis ?? null,
    mainPlace: analysis.mainPlace?.id ?? null,
    corrected,
    earlier,
    paragraphs: article.paragraphs.map(({ n, text, kind, dateline }) => ({
      n,
      text,
      kind,
      ...(dateline === undefined ? {} : { dateline }),
    })),
    actors: analysis.actors.map(named),
    places: analysis.places.map(named),
    dates: analysis.dates.map((date) => ({ ...date, ...quote(date) })),
    figures: analysis.figures.map((figure) => ({
      ...figure,
      ...quote(figure),
      attribution: figure.attribution?.text ?? null,
      origin: originOf(figure.attribution),
      via: figure.attribution?.via ?? [],
    })),
    quotes: analysis.quotes.map((said) => ({
      ...said,
      ...quote(said),
      attribution: said.attribution?.text ?? null,
      origin: originOf(said.attribution),
    })),
  };
}

const originOf = (attribution: Attribution | null) => attribution?.origin ?? null;

function quoteFrom(article: Article) {
  const texts = new Map(article.paragraphs.map(({ n, text }) => [n, text]));
  return ({ paragraph, start, end }: Evidence) => ({
    paragraph,
    start,
    end,
    text: texts.get(paragraph)?.slice(start, end) ?? "",
  });
}
