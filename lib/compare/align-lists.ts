/** A tie between item `left` of one list and item `right` of another. */
export type Link = { readonly left: number; readonly right: number; readonly score: number };

export type AlignOptions = {
  /** Below it nothing is linked. */
  readonly threshold: number;
  /** From it on an item may follow its own best match, though that has a better one itself. */
  readonly sure: number;
  /** Share of the best score from which a second match counts beside it. */
  readonly nearBest: number;
};

type Bests = { readonly rows: readonly number[]; readonly columns: readonly number[] };

/**
 * Links the items of two lists that match, many to many. A pair is linked when it scores at least
 * `threshold` and is for both sides the best match or nearly so (`nearBest` of it), or from `sure` on
 * for one side. `similarity` gives 0 to 1; knows nothing of what the items are.
 */
export function alignLists(
  leftSize: number,
  rightSize: number,
  similarity: (left: number, right: number) => number,
  options: AlignOptions,
): Link[] {
  const scores = Array.from({ length: leftSize }, (_, left) =>
    Array.from({ length: rightSize }, (_, right) => similarity(left, right)),
  );
  const bests = findBests(scores, rightSize);
  return scores.flatMap((row, left) =>
    row.flatMap((score, right) =>
      isLinked(score, left, right, bests, options) ? [{ left, right, score }] : [],
    ),
  );
}

function findBests(scores: readonly (readonly number[])[], rightSize: number): Bests {
  const columns = new Array<number>(rightSize).fill(0);
  const rows = scores.map((row) => {
    let best = 0;
    row.forEach((score, right) => {
      best = Math.max(best, score);
      columns[right] = Math.max(columns[right] ?? 0, score);
    });
    return best;
  });
  return { rows, columns };
}

function isLinked(
  score: number,
  left: number,
  right: number,
  { rows, columns }: Bests,
  { threshold, sure, nearBest }: AlignOptions,
): boolean {
  if (score < threshold) return false;
  const forLeft = score >= nearBest * (rows[left] ?? 0);
  const forRight = score >= nearBest * (columns[right] ?? 0);
  return (forLeft && forRight) || (score >= sure && (forLeft || forRight));
}
