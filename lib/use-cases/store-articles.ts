import { cutInto } from "#lib/article/cut-into";
import { statedTitle } from "#lib/article/stated-title";
import { type HeldText, recordVersion, textsOf } from "#lib/article/version";
import { type ArticleLines, toArticleLines } from "#lib/engine/article-lines";
import { type StoredArticle, toTexts } from "#lib/engine/documents";
import type { ArticleCut, EngineWriter, HeldArticle } from "#lib/engine/writer";
import type { NameCollector } from "#lib/use-cases/collect-names";

/** An article to be stored; its history is looked up when it is. */
export type UnstoredArticle = Omit<StoredArticle, "seen" | "versions">;

type Target = {
  readonly writer: EngineWriter;
  /** Where the texts are that the articles had before. */
  readonly held: EngineWriter;
  readonly names: NameCollector;
  /** ISO 8601. */
  readonly now: string;
};

/** Takes articles one by one and hands them to the engine in batches. */
export type ArticleStore = {
  /** `before` is the number of paragraphs it had; null for a new article. */
  readonly add: (article: UnstoredArticle, before: number | null) => Promise<void>;
  readonly flush: () => Promise<void>;
};

/** The more the engine finds waiting, the less each article costs it: a fifth less than with 500. */
const BATCH = 1000;
/** Handed over in one request. */
const PORTION = 250;

/** Names go before the articles that need them, so that an article that is there lacks nothing. */
export function storeArticles({ writer, held, names, now }: Target): ArticleStore {
  let batch: ArticleLines[] = [];
  let known: UnstoredArticle[] = [];
  let cuts: ArticleCut[] = [];
  const flush = async () => {
    await writer.putNames(names.takeNew());
    await writer.cutArticles(cuts);
    if (known.length > 0) batch.push(...(await writeWithHistory(known, held, now)));
    for (const portion of cutInto(batch, PORTION)) await writer.putArticles(portion);
    batch = [];
    known = [];
    cuts = [];
  };
  return {
    add: async (article, before) => {
      const { id, paragraphs } = article.article;
      const size = paragraphs.length;
      names.see(article);
      if (before === null) batch.push(toArticleLines(withHistory(article, null, now)));
      else known.push(article);
      if (before !== null && before > size) cuts.push({ id, size, before });
      if (batch.length + known.length >= BATCH) await flush();
    },
    flush,
  };
}

async function writeWithHistory(
  articles: readonly UnstoredArticle[],
  held: EngineWriter,
  now: string,
): Promise<ArticleLines[]> {
  const ids = articles.map(({ article }) => article.id);
  const texts = new Map((await held.readHeld(ids)).map((one) => [one.id, one]));
  return articles.map((one) =>
    toArticleLines(withHistory(one, texts.get(one.article.id) ?? null, now)),
  );
}

function withHistory(
  stored: UnstoredArticle,
  held: HeldArticle | null,
  now: string,
): StoredArticle {
  const { article, corrected } = stored;
  const text = { title: statedTitle(article.title, corrected), paragraphs: textsOf(article) };
  return { ...stored, ...recordVersion(held === null ? null : toText(held, now), text, now) };
}

/** An index made before versions were kept does not say when a text was first seen. */
function toText(held: HeldArticle, now: string): HeldText {
  const { title, seen, versions, corrected } = held;
  return {
    title: statedTitle(title, corrected ?? []),
    paragraphs: toTexts(held),
    seen: seen ?? now,
    versions: versions ?? [],
  };
}
