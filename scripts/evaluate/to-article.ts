import type { Article } from "#lib/article/article";

/** An article of these paragraphs, of which nothing else is known but when it was published. */
export function toArticle(paragraphs: readonly string[], published: string | null): Article {
  return {
    id: "evaluation",
    file: "evaluation",
    title: null,
    outlet: null,
    url: null,
    published,
    publishedTime: null,
    lang: null,
    paragraphs: paragraphs.map((text, i) => ({ n: i + 1, text, kind: "body" })),
  };
}
