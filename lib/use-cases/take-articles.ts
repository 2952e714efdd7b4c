import { createHash } from "node:crypto";
import type { Article } from "#lib/article/article";
import type { ArticleSource } from "#lib/article/article-source";
import type { OwnCorrections } from "#lib/article/correct-article";
import type { Rejected } from "#lib/article/raw-article";
import { citiesOf } from "#lib/engine/documents";
import type { Found } from "#lib/files/read-articles";
import type { KnownArticle } from "#lib/use-cases/assign-events";
import type { CorrectionChooser } from "#lib/use-cases/choose-corrections";
import type { Derive, DerivedArticle, Deriver } from "#lib/use-cases/derive-article";
import type { IndexState, Signatures } from "#lib/use-cases/read-index";
import type { ArticleStore, UnstoredArticle } from "#lib/use-cases/store-articles";

/** Reads the given paths; articles that are told to be unchanged need not be made. */
export type ArticleFinder = (
  isUnchanged: (source: ArticleSource, root: string) => boolean,
) => AsyncIterable<Found>;

/** Derives here, or in another thread. */
export type DeriveAnywhere = (
  ...given: Parameters<Derive>
) => DerivedArticle | Promise<DerivedArticle>;

/** What came of the articles found. */
export type Taken = {
  /** Ids of all that were found. */
  readonly present: ReadonlySet<string>;
  readonly added: ReadonlySet<string>;
  readonly updated: ReadonlySet<string>;
  readonly unchanged: number;
  /** Those added and updated. */
  readonly known: ReadonlyMap<string, KnownArticle>;
  readonly rejected: readonly Rejected[];
  /** Of all that were found. */
  readonly paragraphs: number;
};

type Taking = {
  readonly state: IndexState;
  readonly signatures: Signatures;
  readonly deriver: Deriver;
  readonly derive: DeriveAnywhere;
  readonly corrections: CorrectionChooser;
  readonly store: ArticleStore;
  /** Whether the articles may have been indexed elsewhere, so that their history must be looked up. */
  readonly replaces: boolean;
  /** The folder whose articles are demonstration texts. */
  readonly demonstrationRoot: string;
  readonly onArticle: () => void;
  readonly onWarning: (warning: string) => void;
};

/** An article that is being derived. */
type Begun = Extract<Found, { readonly article: Article }> & {
  readonly own: OwnCorrections;
  readonly derived: DerivedArticle | Promise<DerivedArticle>;
};

/** Articles that may be with other threads at once; they are stored in the order in which they were found. */
const AHEAD = 128;

/** Derives and stores what is new or changed of the articles found. */
export async function takeArticles(find: ArticleFinder, taking: Taking): Promise<Taken> {
  const { state, deriver, derive, corrections, store, onArticle, onWarning } = taking;
  const present = new Set<string>();
  const added = new Set<string>();
  const updated = new Set<string>();
  const known = new Map<string, KnownArticle>();
  const rejected: Rejected[] = [];
  const begun: Begun[] = [];
  let paragraphs = 0;
  let unchanged = 0;
  const see = (source: ArticleSource, size: number) => {
    onArticle();
    present.add(source.id);
    paragraphs += size;
  };
  const storeOldest = async () => {
    const oldest = begun.shift()!;
    const { id, file } = oldest.source;
    const whole = await completeArticle(oldest, taking).catch((error: Error) => error);
    if (whole instanceof Error) {
      rejected.push({ file, reason: `cannot be read out: ${whole.message}` });
      return;
    }
    const held = state.indexed.get(id);
    (held === undefined ? added : updated).add(id);
    if (known.size === 0) await taking.signatures();
    known.set(id, copyAlone(toKnownArticle(whole)));
    const before = Math.max(held?.size ?? 0, state.broken.get(id) ?? 0);
    await store.add(whole, held !== undefined || taking.replaces ? before : null);
  };
  const isUnchanged = (source: ArticleSource, root: string): boolean => {
    const held = state.indexed.get(source.id);
    if (held === undefined || state.broken.has(source.id)) return false;
    if (held.root !== hashRoot(root)) return false;
    const actors = [...held.actor, ...(held.recognised ?? [])];
    return held.hash === deriver.hashOf(source, corrections.choose(source, root), actors);
  };
  for await (const item of find(isUnchanged)) {
    if ("rejected" in item) rejected.push(item.rejected);
    else if ("warning" in item) onWarning(item.warning);
    else if ("unchanged" in item) {
      see(item.unchanged, state.indexed.get(item.unchanged.id)?.size ?? 0);
      unchanged++;
    } else {
      see(item.source, item.article.paragraphs.length);
      const own = corrections.choose(item.source, item.root);
      const derived = deriveSafely(() => derive(item.article, own));
      begun.push({ ...item, own, derived });
      if (begun.length > (derived instanceof Promise ? AHEAD : 0)) await storeOldest();
    }
  }
  while (begun.length > 0) await storeOldest();
  await store.flush();
  return { present, added, updated, unchanged, known, rejected, paragraphs };
}

/** One article that the rules stumble over does not stop the others. */
function deriveSafely(derive: () => Begun["derived"]): Begun["derived"] {
  try {
    return derive();
  } catch (error) {
    const failed = Promise.reject(error);
    failed.catch(() => {});
    return failed;
  }
}

async function completeArticle(
  { article, source, root, own, derived: begun }: Begun,
  { deriver, demonstrationRoot, onWarning }: Taking,
): Promise<UnstoredArticle> {
  const { unknownFigures, ...derived } = await begun;
  for (const { words, paragraph } of unknownFigures) {
    onWarning(describeUnknown(own, article, words, paragraph));
  }
  return {
    ...derived,
    root: hashRoot(root),
    demonstration: root === demonstrationRoot,
    hash: deriver.hashOf(source, own, [...derived.actors, ...derived.recognised]),
  };
}

function describeUnknown(
  { entry }: OwnCorrections,
  { file }: Article,
  words: string,
  paragraph: number,
): string {
  const { by, line } = entry ?? { by: "", line: 0 };
  return `${by}, line ${line}: no figure of "${file}" stands at "${words}" in paragraph ${paragraph}`;
}

function toKnownArticle(stored: UnstoredArticle): KnownArticle {
  const { article, actors: actor, signature, hash, event, shared, grouped, placement } = stored;
  const { id, file, outlet, title, published, lang, paragraphs } = article;
  return {
    ...{ id, file, outlet, title, published, lang, actor, city: citiesOf(stored.analysis) },
    ...{ signature, size: paragraphs.length, hash, event, shared, grouped, placement },
  };
}

/** A copy whose words are not parts of the article's text, which they would keep in memory. */
const copyAlone = <Kept>(kept: Kept): Kept => JSON.parse(JSON.stringify(kept));

/** Names a folder in the index without telling where it is. */
export const hashRoot = (root: string) =>
  createHash("sha256").update(root).digest("hex").slice(0, 16);
