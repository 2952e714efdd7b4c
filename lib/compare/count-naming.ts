import type { NameRow } from "#lib/compare/comparison";

/** How many reports use a name, in whatever spelling. */
export function countNaming({ spellings }: Pick<NameRow, "spellings">): number {
  return new Set(spellings.flatMap(({ articles }) => articles.map(({ articleId }) => articleId)))
    .size;
}
