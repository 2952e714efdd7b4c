import { squeeze } from "#lib/article/squeeze";
import { alignVersions } from "#lib/compare/align-versions";
import type { WordChange } from "#lib/compare/comparison";
import { wordDifferences } from "#lib/compare/word-differences";

/** A paragraph that is not as it was. */
export type TextChange = {
  /** Its number in the later text; null when it is gone. */
  readonly n: number | null;
  /** Its number in the earlier text; null when it is new. */
  readonly before: number | null;
  readonly changes: readonly WordChange[];
};

/**
 * The paragraphs in which one text differs from a later one, in order, with their words; white space is
 * ignored. Paragraphs that only moved along with others are no change.
 */
export function listTextChanges(before: readonly string[], after: readonly string[]): TextChange[] {
  return alignVersions(before, after)
    .filter(({ kept }) => !kept)
    .map(({ from, to }) => ({
      n: to === null ? null : to + 1,
      before: from === null ? null : from + 1,
      changes: changesOf(
        from === null ? null : squeeze(before[from] ?? ""),
        to === null ? null : squeeze(after[to] ?? ""),
      ),
    }));
}

function changesOf(from: string | null, to: string | null): readonly WordChange[] {
  if (from === null) return [{ kind: "added", text: to ?? "" }];
  if (to === null) return [{ kind: "removed", text: from }];
  return wordDifferences(from, to);
}
