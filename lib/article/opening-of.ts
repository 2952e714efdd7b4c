import type { Article } from "#lib/article/article";

const WORDS = 14;

/** First words of the running text, for an article without a headline. */
export function openingOf({ paragraphs }: Pick<Article, "paragraphs">): string {
  const text = (paragraphs.find(({ kind }) => kind === "body") ?? paragraphs[0])?.text ?? "";
  return text.split(/\s+/).slice(0, WORDS).join(" ");
}
