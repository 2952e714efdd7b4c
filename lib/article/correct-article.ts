import type { Article } from "#lib/article/article";
import {
  type ActorSplit,
  type ArticleCorrection,
  CORRECTED_FIELDS,
  type Corrected,
} from "#lib/article/corrections";
import { readDate } from "#lib/article/read-date";

/** What people say of one article. */
export type OwnCorrections = {
  readonly entry: ArticleCorrection | null;
  /** Spellings that do not mean an actor in it. */
  readonly splits: readonly ActorSplit[];
};

/** Whether a correction that names an article by its file or id means this one. */
export function isMeant(named: string, { id, file }: Pick<Article, "id" | "file">): boolean {
  return named === id || named === file.normalize("NFC");
}

/** The article with the fields that a person set, and what they were; id and text stay. */
export function correctArticle(
  article: Article,
  entry: ArticleCorrection | null,
): { readonly article: Article; readonly corrected: readonly Corrected[] } {
  if (entry === null) return { article, corrected: [] };
  const { fields, by } = entry;
  const corrected: Corrected[] = CORRECTED_FIELDS.flatMap((what) => {
    const now = what === "published" ? statedDay(fields.published) : (fields[what] ?? null);
    return now === null || now === article[what] ? [] : [{ what, was: article[what], now, by }];
  });
  const set = Object.fromEntries(corrected.map(({ what, now }) => [what, now]));
  const stated = fields.published === undefined ? null : readDate(fields.published);
  const time = stated === null ? {} : { publishedTime: stated.time };
  return { article: { ...article, ...set, ...time }, corrected };
}

const statedDay = (published: string | undefined): string | null =>
  published === undefined ? null : (readDate(published)?.date ?? null);
