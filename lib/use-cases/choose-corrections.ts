import type { Article } from "#lib/article/article";
import { isMeant, type OwnCorrections } from "#lib/article/correct-article";
import type { ActorMerge, ArticleCorrection, Corrections } from "#lib/article/corrections";
import type { Authority } from "#lib/extract/authority-entry";
import { findUnknownActors } from "#lib/extract/merge-actors";

/** What corrections call an article by. */
type Named = Pick<Article, "id" | "file">;

/** Corrections and the folder whose articles they are about; null for all. */
export type CorrectionFile = { readonly root: string | null; readonly corrections: Corrections };

/** Gives each article what people say of it, and tells in the end what was said of none. */
export type CorrectionChooser = {
  readonly merges: readonly ActorMerge[];
  readonly choose: (article: Named, root: string) => OwnCorrections;
  /** Warnings: corrections of articles that were not among those read. */
  readonly findUnused: () => string[];
  /** Warnings: corrections of actors that the authority does not know. */
  readonly findUnknown: (authority: Authority) => string[];
};

/** Binds the corrections of a run. Of two files that speak of one article the last one counts. */
export function chooseCorrections(files: readonly CorrectionFile[]): CorrectionChooser {
  const used = new Set<object>();
  const indexes = files.map(({ root, corrections }) => ({
    root,
    entries: new Map(corrections.articles.map((entry) => [entry.article, entry])),
    everywhere: corrections.splits.filter(({ article }) => article === null),
    somewhere: corrections.splits.filter(({ article }) => article !== null),
  }));
  const all = files.map(({ corrections }) => corrections);
  return {
    merges: all.flatMap(({ merges }) => merges),
    choose: (article, root) => {
      const valid = indexes.filter((index) => index.root === null || index.root === root);
      const entries = valid.flatMap((index) => findEntry(index.entries, article));
      const here = valid.flatMap(({ somewhere }) =>
        somewhere.filter((split) => isMeant(split.article ?? "", article)),
      );
      for (const one of [...entries, ...here]) used.add(one);
      return {
        entry: entries.at(-1) ?? null,
        splits: [...valid.flatMap(({ everywhere }) => everywhere), ...here],
      };
    },
    findUnused: () => {
      const named = all.flatMap(({ articles, splits }) => [
        ...articles,
        ...splits.filter(({ article }) => article !== null),
      ]);
      return named
        .filter((one) => !used.has(one))
        .map(
          ({ by, line, article }) =>
            `${by}, line ${line}: "${article}" is not among the articles read`,
        );
    },
    findUnknown: (authority) =>
      all.flatMap(({ merges, splits }) =>
        [
          ...merges.map(({ ids, by, line }) => ({ ids: [...ids], by, line })),
          ...splits.map(({ actor, by, line }) => ({ ids: [actor], by, line })),
        ].flatMap(({ ids, by, line }) =>
          findUnknownActors(authority, ids).map(
            (id) => `${by}, line ${line}: no actor has the id "${id}"`,
          ),
        ),
      ),
  };
}

function findEntry(
  entries: ReadonlyMap<string, ArticleCorrection>,
  { id, file }: Named,
): ArticleCorrection[] {
  const entry = entries.get(file.normalize("NFC")) ?? entries.get(id);
  return entry === undefined ? [] : [entry];
}
