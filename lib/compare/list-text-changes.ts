import type { WordChange } from "#lib/compare/comparison";
import { wordDifferences } from "#lib/compare/word-differences";

/** A paragraph that is not as it was. */
export type TextChange = {
  /** Its number in the later text; null when it is gone. */
  readonly n: number | null;
  readonly changes: readonly WordChange[];
};

/** Paragraphs with a smaller share of words in common are shown as one gone and one new. */
const ALIKE = 0.3;
/** Longer texts are shown as wholly changed: their table would cost too much. */
const MOST_CELLS = 4_000_000;

/**
 * The paragraphs in which one text differs from a later one, in order, with their words; white space is
 * ignored. Paragraphs that only moved along with others are no change.
 */
export function listTextChanges(before: readonly string[], after: readonly string[]): TextChange[] {
  const [old, now] = [before.map(squeeze), after.map(squeeze)];
  const kept = [...findKept(old, now), { i: old.length, j: now.length }];
  const changes: TextChange[] = [];
  let [i, j] = [0, 0];
  for (const next of kept) {
    changes.push(...listGap(old.slice(i, next.i), now.slice(j, next.j), j));
    [i, j] = [next.i + 1, next.j + 1];
  }
  return changes;
}

const squeeze = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** What stands between two paragraphs that stayed: those in the same place are the same one edited, if alike. */
function listGap(gone: readonly string[], fresh: readonly string[], first: number): TextChange[] {
  const changes: TextChange[] = [];
  for (let at = 0; at < Math.max(gone.length, fresh.length); at++) {
    const [from, to] = [gone[at], fresh[at]];
    const n = to === undefined ? null : first + at + 1;
    if (from !== undefined && to !== undefined && shareOfWords(from, to) >= ALIKE) {
      changes.push({ n, changes: wordDifferences(from, to) });
      continue;
    }
    if (from !== undefined) changes.push({ n: null, changes: [{ kind: "removed", text: from }] });
    if (to !== undefined) changes.push({ n, changes: [{ kind: "added", text: to }] });
  }
  return changes;
}

/** Words in common over all different words of both. */
function shareOfWords(one: string, other: string): number {
  const [left, right] = [new Set(one.split(" ")), new Set(other.split(" "))];
  const common = [...left].filter((word) => right.has(word)).length;
  return common / (left.size + right.size - common);
}

type Kept = { readonly i: number; readonly j: number };

/** The longest list of equal paragraphs in the order of both texts. */
function findKept(old: readonly string[], now: readonly string[]): Kept[] {
  const width = now.length + 1;
  if ((old.length + 1) * width > MOST_CELLS) return [];
  const lengths = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const same = old[i] === now[j];
      lengths[i * width + j] = same ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const kept: Kept[] = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < now.length) {
    if (old[i] === now[j]) kept.push({ i: i++, j: j++ });
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return kept;
}
