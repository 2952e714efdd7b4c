import type { Article } from "#lib/article/article";
import { readReport } from "#lib/events/read-report";
import { stemWord } from "#lib/events/stem-word";

type Pair = { readonly a: number; readonly b: number; readonly cosine: number };

/**
 * The simple way to group articles: TF-IDF of stems over the collection, single link. Gives, for each
 * threshold, a group number per article. Quadratic in the number of articles.
 */
export function linkByWords(
  articles: readonly Article[],
  thresholds: readonly number[],
): number[][] {
  const pairs = comparePairs(weighWords(articles));
  return thresholds.map((threshold) => {
    const linked = pairs.filter(({ cosine }) => cosine >= threshold);
    return joinPairs(articles.length, linked);
  });
}

function weighWords(articles: readonly Article[]): Map<string, number>[] {
  const counts = articles.map((article) => {
    const count = new Map<string, number>();
    for (const { tokens } of readReport(article)) {
      for (const { key } of tokens) count.set(stemWord(key), (count.get(stemWord(key)) ?? 0) + 1);
    }
    return count;
  });
  const spread = new Map<string, number>();
  for (const stem of counts.flatMap((count) => [...count.keys()])) {
    spread.set(stem, (spread.get(stem) ?? 0) + 1);
  }
  return counts.map((count) => {
    const weights = [...count].map(([stem, times]): [string, number] => {
      return [stem, (1 + Math.log(times)) * Math.log(articles.length / spread.get(stem)!)];
    });
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return new Map(weights.map(([stem, weight]) => [stem, weight / length]));
  });
}

function comparePairs(vectors: readonly Map<string, number>[]): Pair[] {
  return vectors.flatMap((left, a) =>
    vectors.slice(a + 1).map((right, offset) => {
      let cosine = 0;
      for (const [stem, weight] of left) cosine += weight * (right.get(stem) ?? 0);
      return { a, b: a + 1 + offset, cosine };
    }),
  );
}

function joinPairs(count: number, pairs: readonly Pair[]): number[] {
  const parent = Array.from({ length: count }, (_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root]!;
    parent[index] = root;
    return root;
  };
  for (const { a, b } of pairs) parent[rootOf(a)] = rootOf(b);
  return parent.map((_, index) => rootOf(index));
}
