import { statedTitle } from "#lib/article/stated-title";
import { type HeldText, recordVersion, textsOf } from "#lib/article/version";
import type { StoredArticle } from "#lib/engine/documents";
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

const BATCH = 500;

/** Names go before the articles that need them, so that an article that is there lacks nothing. */
export function storeArticles({ writer, held, names, now }: Target): ArticleStore {
  let batch: UnstoredArticle[] = [];
  let known: string[] = [];
  let cuts: ArticleCut[] = [];
  const flush = async () => {
    await writer.putNames(names.takeNew());
    await writer.cutArticles(cuts);
    if (batch.length > 0) {
      const texts = new Map((await held.readHeld(known)).map((one) => [one.id, one]));
      await writer.putArticles(batch.map((one) => withHistory(one, texts, now)));
    }
    batch = [];
    known = [];
    cuts = [];
  };
  return {
    add: async (article, before) => {
      const { id, paragraphs } = article.article;
      batch.push(article);
      names.see(article);
      if (before !== null) known.push(id);
      const size = paragraphs.length;
      if (before !== null && before > size) cuts.push({ id, size, before });
      if (batch.length >= BATCH) await flush();
    },
    flush,
  };
}

function withHistory(
  stored: UnstoredArticle,
  texts: ReadonlyMap<string, HeldArticle>,
  now: string,
): StoredArticle {
  const held = texts.get(stored.article.id);
  const { article, corrected } = stored;
  const text = { title: statedTitle(article.title, corrected), paragraphs: textsOf(article) };
  return { ...stored, ...recordVersion(held === undefined ? null : toText(held, now), text, now) };
}

/** An index made before versions were kept does not say when a text was first seen. */
function toText({ title, body, seen, versions, corrected }: HeldArticle, now: string): HeldText {
  return {
    title: statedTitle(title, corrected ?? []),
    paragraphs: body,
    seen: seen ?? now,
    versions: versions ?? [],
  };
}
