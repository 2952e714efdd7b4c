import type { Article } from "#lib/article/article";
import { readArticles } from "#lib/files/read-articles";
import { readAuthority } from "#lib/files/read-authority";
import { generateArticles } from "#scripts/bench/generate-articles";

/** Articles for measuring, after the pattern of the English demonstration articles; the same for the same seed. */
export async function makeArticles(count: number, seed = 1): Promise<Article[]> {
  const texts: Article[] = [];
  const defaults = { outlet: null, published: null };
  for await (const found of readArticles(["corpus"], { defaults })) {
    if ("article" in found && found.article.lang === "en") texts.push(found.article);
  }
  return [...generateArticles(count, texts, readAuthority().authority, seed)];
}
