import type { Report } from "#lib/compare/comparison";
import { findCopies } from "#lib/events/find-copies";
import { signArticle } from "#lib/events/sign-article";

/** Tells for an article id the id of the text it is likely taken from; its own where it copies none. */
export function findOriginals(reports: readonly Report[]): (articleId: string) => string {
  const groups = findCopies(reports.map(({ article, analysis }) => signArticle(article, analysis)));
  const originals = new Map(
    groups.flatMap(({ articles, original }) => articles.map((id) => [id, original])),
  );
  return (articleId) => originals.get(articleId) ?? articleId;
}
