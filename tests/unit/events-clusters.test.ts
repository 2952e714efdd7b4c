import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createHeap } from "#lib/events/create-heap";
import { type Days, type Edge, LINK, linkClusters } from "#lib/events/link-clusters";
import { LOWEST } from "#lib/events/score-pair";

const SIZE = 9;
const score = fc.integer({ min: LOWEST * 1024, max: 4 * 1024 }).map((steps) => steps / 1024);
const edges = fc.uniqueArray(
  fc.record({ a: fc.nat(SIZE - 1), b: fc.nat(SIZE - 1), score }).filter(({ a, b }) => a < b),
  { selector: ({ a, b }) => `${a} ${b}` },
);
const day = fc.tuple(fc.option(fc.nat(8)), fc.boolean()).map(([bound, isTold]) => ({
  bound,
  told: isTold ? bound : null,
}));
const days = fc.array(day, { minLength: SIZE, maxLength: SIZE });
const loose = (count: number) => Array.from({ length: count }, () => ({ bound: null, told: null }));
const sorted = (clusters: readonly (readonly number[])[]) =>
  clusters.map((members) => [...members].sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!);

describe("linkClusters", () => {
  it("gives what joining the best pair of clusters over and over gives", () => {
    fc.assert(
      fc.property(days, edges, (fixed, found) => {
        expect(sorted(linkClusters(fixed, found))).toEqual(sorted(linkSlowly(fixed, found)));
      }),
      { numRuns: 120 },
    );
  });

  it("does not depend on the order of the edges", () => {
    fc.assert(
      fc.property(days, edges, (fixed, found) => {
        const reversed = [...found].reverse();
        expect(sorted(linkClusters(fixed, reversed))).toEqual(sorted(linkClusters(fixed, found)));
      }),
    );
  });

  it("never joins bound days more than three apart", () => {
    fc.assert(
      fc.property(days, edges, (fixed, found) => {
        for (const members of linkClusters(fixed, found)) {
          const known = members.flatMap((member) => fixed[member]?.bound ?? []);
          expect(Math.max(...known) - Math.min(...known)).toBeLessThanOrEqual(3);
        }
      }),
    );
  });

  it("keeps two close clusters apart that are less close to each other", () => {
    const within = [
      [0, 1],
      [0, 2],
      [1, 2],
      [3, 4],
      [3, 5],
      [4, 5],
    ];
    const between = [0, 1, 2].flatMap((a) => [3, 4, 5].map((b) => [a, b]));
    const close = within.map(([a = 0, b = 0]) => ({ a, b, score: 4 }));
    const less = between.map(([a = 0, b = 0]) => ({ a, b, score: -0.5 }));
    expect(linkClusters(loose(6), [...close, ...less])).toHaveLength(2);
    expect(linkClusters(loose(2), [{ a: 0, b: 1, score: -0.5 }])).toHaveLength(1);
  });

  it("leaves articles alone that no edge joins", () => {
    expect(linkClusters(loose(3), [])).toEqual([[0], [1], [2]]);
  });
});

describe("createHeap", () => {
  it("gives its items in order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (items) => {
        const heap = createHeap<number>((a, b) => a < b);
        for (const item of items) heap.push(item);
        expect(items.map(() => heap.pop())).toEqual([...items].sort((a, b) => a - b));
        expect(heap.pop()).toBeUndefined();
      }),
    );
  });
});

/** The definition, word for word: everything is computed anew before each step. */
function linkSlowly(fixed: readonly Days[], found: readonly Edge[]): number[][] {
  const scores = new Map(found.map(({ a, b, score }) => [`${a} ${b}`, score]));
  const pairScore = (a: number, b: number) =>
    scores.get(`${Math.min(a, b)} ${Math.max(a, b)}`) ?? LOWEST;
  const cohesion = (members: readonly number[]) => {
    const pairs = members.flatMap((a) => members.filter((b) => b > a).map((b) => pairScore(a, b)));
    const sum = pairs.reduce((total, one) => total + one, 0);
    return (sum + 3 * (LINK + 1)) / (pairs.length + 3);
  };
  const bond = (left: readonly number[], right: readonly number[]) => {
    const gaps = (kind: keyof Days) =>
      left.flatMap((a) => right.flatMap((b) => gapOf(fixed[a]?.[kind], fixed[b]?.[kind])));
    const sum = left.flatMap((a) => right.map((b) => pairScore(a, b))).reduce((x, y) => x + y, 0);
    const average = sum / (left.length * right.length);
    if (Math.max(...gaps("bound"), 0) > 3 || average < LINK) return Number.NEGATIVE_INFINITY;
    const apart = gaps("told").length > 0 && Math.min(...gaps("told")) > 1 ? 3 : 0;
    return average - 0.9 * ((cohesion(left) + cohesion(right)) / 2 - (LINK + 1)) - apart;
  };
  let clusters = fixed.map((_, number) => [number]);
  for (;;) {
    const links = clusters.flatMap((left, i) =>
      clusters.slice(i + 1).map((right) => ({ left, right, bond: bond(left, right) })),
    );
    const best = links.reduce<(typeof links)[number] | null>(
      (most, link) =>
        link.bond >= LINK && (most === null || link.bond > most.bond + 1e-9) ? link : most,
      null,
    );
    if (best === null) return clusters;
    clusters = clusters
      .filter((members) => members !== best.right)
      .map((members) => (members === best.left ? [...best.left, ...best.right] : members));
  }
}

function gapOf(a: number | null | undefined, b: number | null | undefined): number[] {
  return a == null || b == null ? [] : [Math.abs(a - b)];
}
