import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Article } from "#lib/article/article";
import { analyse } from "#lib/extract/analyse";
import type { Evidence } from "#lib/extract/analysis";
import { buildMatcher } from "#lib/extract/build-matcher";
import { readArticles } from "#lib/files/read-articles";
import { readAuthority } from "#lib/files/read-authority";

const matcher = buildMatcher(readAuthority().authority);
const FOLDERS = [
  "corpus",
  "../shared/corpora/seeds",
  "../shared/corpora/ecbplus-dev",
  "../shared/corpora/g5-dev",
];

async function readFolder(folder: string): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const found of readArticles([folder], {
    defaults: { outlet: null, published: null },
  })) {
    if ("article" in found) articles.push(found.article);
  }
  return articles;
}

const isInside = (article: Article, { paragraph, start, end }: Evidence) => {
  const text = article.paragraphs[paragraph - 1]?.text;
  return text !== undefined && start >= 0 && end > start && end <= text.length;
};

// The corpora beside the project are read where they are there.
describe.each(FOLDERS.filter((folder) => existsSync(folder)))(
  "every fact read out of %s",
  (folder) => {
    it("stands inside its paragraph, and is the same when read again alone", {
      timeout: 120_000,
    }, async () => {
      const articles = await readFolder(folder);
      expect(articles.length).toBeGreaterThan(0);
      const first = articles.map((article) => analyse(article, matcher));
      for (const [index, article] of articles.entries()) {
        const analysis = first[index];
        if (analysis === undefined) continue;
        const facts = [
          ...analysis.actors.flatMap(({ mentions }) => mentions),
          ...analysis.places.flatMap(({ mentions }) => mentions),
          ...analysis.dates,
          ...analysis.figures,
          ...analysis.quotes,
          ...analysis.attributions,
          ...analysis.unknownNames.flatMap(({ mentions }) => mentions),
        ];
        for (const fact of facts)
          expect(isInside(article, fact), `${article.file} ${JSON.stringify(fact)}`).toBe(true);
      }
      const again = [...articles].reverse().map((article) => analyse(article, matcher));
      expect(again.reverse()).toEqual(first);
    });
  },
);
