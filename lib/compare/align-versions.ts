import { squeeze } from "#lib/article/squeeze";
import { commonLengths, dropsFirst } from "#lib/compare/common-lengths";

/** A paragraph of a text and the one it became in a later text; null for what is not in one of them. */
export type VersionPair = {
  /** Index in the earlier text. */
  readonly from: number | null;
  /** Index in the later text. */
  readonly to: number | null;
  /** Its words are the same. */
  readonly kept: boolean;
};

/** Paragraphs with a smaller share of words in common are one gone and one new. */
const ALIKE = 0.3;
/** So many paragraphs that may have been taken out are looked at for the one that was edited. */
const FARTHEST = 20;
/** Longer texts are taken as wholly changed: their table would cost too much. */
const MOST_CELLS = 4_000_000;

/**
 * What became of the paragraphs of a text in a later one, in the order of both: those that stayed, those
 * that were edited, those gone and those new. White space is ignored.
 */
export function alignVersions(before: readonly string[], after: readonly string[]): VersionPair[] {
  const [old, now] = [before.map(squeeze), after.map(squeeze)];
  const kept = [...findKept(old, now), { i: old.length, j: now.length }];
  const pairs: VersionPair[] = [];
  let [i, j] = [0, 0];
  for (const next of kept) {
    pairs.push(...pairGap({ old, now }, { i, j }, next));
    if (next.i < old.length) pairs.push({ from: next.i, to: next.j, kept: true });
    [i, j] = [next.i + 1, next.j + 1];
  }
  return pairs;
}

type Texts = { readonly old: readonly string[]; readonly now: readonly string[] };
type Place = { readonly i: number; readonly j: number };

/** What stands between two paragraphs that stayed: alike ones are one that was edited, in the order of both. */
function pairGap({ old, now }: Texts, start: Place, end: Place): VersionPair[] {
  const pairs: VersionPair[] = [];
  let next = start.i;
  const passTo = (i: number) => {
    for (; next < i; next++) pairs.push({ from: next, to: null, kept: false });
  };
  for (let to = start.j; to < end.j; to++) {
    const last = Math.min(end.i, next + FARTHEST);
    let from = next;
    while (from < last && shareOfWords(old[from] ?? "", now[to] ?? "") < ALIKE) from++;
    if (from < last) passTo(from);
    pairs.push({ from: from < last ? next++ : null, to, kept: false });
  }
  passTo(end.i);
  return pairs;
}

/** Words in common over all different words of both. */
function shareOfWords(one: string, other: string): number {
  const [left, right] = [new Set(one.split(" ")), new Set(other.split(" "))];
  const common = [...left].filter((word) => right.has(word)).length;
  return common / (left.size + right.size - common);
}

/** The longest list of equal paragraphs in the order of both texts; most edits leave beginning and end. */
function findKept(old: readonly string[], now: readonly string[]): Place[] {
  const most = Math.min(old.length, now.length);
  let start = 0;
  while (start < most && old[start] === now[start]) start++;
  let end = 0;
  while (end < most - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const middle = keptAmong(old.slice(start, old.length - end), now.slice(start, now.length - end));
  const shift = now.length - old.length;
  return [
    ...Array.from({ length: start }, (_, i) => ({ i, j: i })),
    ...middle.map(({ i, j }) => ({ i: i + start, j: j + start })),
    ...Array.from({ length: end }, (_, n) => old.length - end + n).map((i) => ({
      i,
      j: i + shift,
    })),
  ];
}

function keptAmong(old: readonly string[], now: readonly string[]): Place[] {
  if ((old.length + 1) * (now.length + 1) > MOST_CELLS) return [];
  const lengths = commonLengths(old, now);
  const kept: Place[] = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < now.length) {
    if (old[i] === now[j]) kept.push({ i: i++, j: j++ });
    else if (dropsFirst(lengths, i, j)) i++;
    else j++;
  }
  return kept;
}
