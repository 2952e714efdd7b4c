import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupLinked, type Member } from "#lib/compare/align-groups";
import { alignLists } from "#lib/compare/align-lists";
import { compareReports } from "#lib/compare/compare-reports";
import type { Passage } from "#lib/compare/comparison";
import { cosineMatrix } from "#lib/compare/cosine-matrix";
import { longestIncreasing } from "#lib/compare/longest-increasing";
import { orderGroups } from "#lib/compare/order-groups";
import { wordDifferences } from "#lib/compare/word-differences";
import { makeReport, type Sample } from "#tests/unit/compare-sample-reports";

const OPTIONS = { threshold: 0.2, sure: 0.5, nearBest: 0.9 };

describe("aligning two lists", () => {
  const align = (scores: number[][]) =>
    alignLists(scores.length, scores[0]?.length ?? 0, (i, j) => scores[i]?.[j] ?? 0, OPTIONS).map(
      ({ left, right }) => `${left}-${right}`,
    );

  it("links what is the best match for both sides", () => {
    expect(
      align([
        [0.6, 0.1],
        [0.1, 0.4],
      ]),
    ).toEqual(["0-0", "1-1"]);
  });

  it("links a second match that is nearly as good", () => {
    expect(align([[0.4, 0.38]])).toEqual(["0-0", "0-1"]);
  });

  it("links nothing under the threshold", () => {
    expect(align([[0.19]])).toEqual([]);
  });

  it("lets an item follow its own best match when that is sure", () => {
    expect(align([[0.9], [0.55]])).toEqual(["0-0", "1-0"]);
    expect(align([[0.9], [0.45]])).toEqual(["0-0"]);
  });
});

describe("grouping and ordering", () => {
  const sizesAndLinks = fc
    .array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 4 })
    .chain((sizes) =>
      fc.record({
        sizes: fc.constant(sizes),
        base: fc.nat({ max: sizes.length - 1 }),
        scores: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
          minLength: 28 * 28,
          maxLength: 28 * 28,
        }),
      }),
    );
  const number = ({ list, item }: Member) => list * 7 + item;
  const scoreOf = (scores: readonly number[]) => (a: Member, b: Member) =>
    scores[Math.min(number(a), number(b)) * 28 + Math.max(number(a), number(b))] ?? 0;
  const linksOf = (sizes: readonly number[], score: (a: Member, b: Member) => number) =>
    sizes.flatMap((size, left) =>
      sizes.slice(left + 1).flatMap((other, offset) => {
        const right = left + 1 + offset;
        const similarity = (i: number, j: number) =>
          score({ list: left, item: i }, { list: right, item: j });
        return alignLists(size, other, similarity, OPTIONS).map((link) => ({
          a: { list: left, item: link.left },
          b: { list: right, item: link.right },
          score: link.score,
        }));
      }),
    );

  it("keeps every item in exactly one group, whatever the scores", () => {
    fc.assert(
      fc.property(sizesAndLinks, ({ sizes, base, scores }) => {
        const score = scoreOf(scores);
        const groups = groupLinked(sizes, linksOf(sizes, score), score, {
          cohesion: 0.4,
          mostOfOneList: 2,
        });
        const placed = orderGroups(groups, base).flatMap(({ members }) => members.map(number));
        const all = sizes.flatMap((size, list) =>
          Array.from({ length: size }, (_, item) => list * 7 + item),
        );
        expect([...placed].sort((a, b) => a - b)).toEqual(all);
      }),
    );
  });

  it("does not depend on the order of the links", () => {
    fc.assert(
      fc.property(sizesAndLinks, ({ sizes, scores }) => {
        const score = scoreOf(scores);
        const links = linksOf(sizes, score);
        const options = { cohesion: 0.4, mostOfOneList: 2 };
        expect(groupLinked(sizes, [...links].reverse(), score, options)).toEqual(
          groupLinked(sizes, links, score, options),
        );
      }),
    );
  });

  it("follows the order of the base list", () => {
    fc.assert(
      fc.property(sizesAndLinks, ({ sizes, base, scores }) => {
        const score = scoreOf(scores);
        const groups = groupLinked(sizes, linksOf(sizes, score), score, {
          cohesion: 0.4,
          mostOfOneList: 2,
        });
        const firsts = orderGroups(groups, base).flatMap(({ members }) => {
          const own = members.filter(({ list }) => list === base).map(({ item }) => item);
          return own.length === 0 ? [] : [Math.min(...own)];
        });
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
      }),
    );
  });

  it("puts what the base lacks after the item before it, and says what is moved", () => {
    const at = (list: number, item: number): Member => ({ list, item });
    const groups = [
      [at(0, 0), at(1, 2)],
      [at(0, 1), at(1, 0)],
      [at(0, 2), at(1, 3)],
      [at(1, 1)],
      [at(1, 4)],
    ];
    const ordered = orderGroups(groups, 0);
    expect(
      ordered.map(({ members }) => members.map(({ list, item }) => `${list}.${item}`).join(" ")),
    ).toEqual(["0.0 1.2", "0.1 1.0", "1.1", "0.2 1.3", "1.4"]);
    expect(ordered.map(({ moved }) => moved.has(1))).toEqual([false, true, false, false, false]);
  });
});

it("finds a longest increasing subsequence, as trying all of them does", () => {
  const longest = (values: readonly number[]): number =>
    values.reduce((best, value, index) => {
      const rest = values.slice(index + 1).filter((next) => next > value);
      return Math.max(best, 1 + longest(rest));
    }, 0);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 9 }), (values) => {
      const found = longestIncreasing(values).map((index) => values[index] ?? Number.NaN);
      expect(found).toHaveLength(longest(values));
      expect(found.every((value, index) => index === 0 || value > (found[index - 1] ?? 0))).toBe(
        true,
      );
    }),
  );
});

it("gives the cosines that weighing every pair of texts gives", () => {
  const word: fc.Arbitrary<string> = fc.constantFrom(
    "bridge",
    "square",
    "gunfire",
    "curfew",
    "calm",
    "army",
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(word, { maxLength: 8 }), { minLength: 1, maxLength: 6 }),
      (texts) => {
        const cosine = cosineMatrix(texts);
        const idf = (term: string) =>
          Math.max(
            0.1,
            Math.log((texts.length + 1) / texts.filter((text) => text.includes(term)).length),
          );
        const vector = (text: readonly string[]) =>
          new Map(
            [...new Set(text)].map((term) => [
              term,
              (1 + Math.log(text.filter((other) => other === term).length)) * idf(term),
            ]),
          );
        const length = (v: ReadonlyMap<string, number>) => Math.hypot(...v.values()) || 1;
        texts.forEach((text, i) => {
          texts.forEach((other, j) => {
            const [a, b] = [vector(text), vector(other)];
            const dot = [...a].reduce(
              (sum, [term, weight]) => sum + weight * (b.get(term) ?? 0),
              0,
            );
            expect(cosine(i, j)).toBeCloseTo(dot / (length(a) * length(b)), 9);
          });
        });
      },
    ),
  );
});

describe("word differences", () => {
  it("marks the words that a reprint changed", () => {
    const changes = wordDifferences(
      "It ended a violent week in the city.",
      "It ended a bloody week in the town.",
    );
    expect(changes.map(({ kind, text }) => `${kind}:${text}`)).toEqual([
      "same:It ended a",
      "removed: violent",
      "added: bloody",
      "same: week in the",
      "removed: city.",
      "added: town.",
    ]);
  });

  it("loses no letter of either text", () => {
    const text = fc.array(fc.constantFrom("a", "b", "the", "قصف", " ", "\n"), { maxLength: 30 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [from, to] = [one.join(" "), other.join(" ")];
        const changes = wordDifferences(from, to);
        const joined = (left: string) =>
          changes.flatMap(({ kind, text: piece }) => (kind === left ? [] : [piece])).join("");
        expect(joined("added")).toBe(from);
        expect(joined("removed")).toBe(to);
      }),
    );
  });
});

const show = (passages: readonly Passage[]) =>
  passages.map(({ cells }) =>
    cells.map(({ articleId, paragraphs }) => `${articleId}${paragraphs}`).join(" "),
  );

const WIRE: Sample = {
  id: "a",
  paragraphs: [
    "Fighters of the Scouts and the Rangers shot at each other near the grain silos of Amara on Tuesday.",
    "The electricity plant stopped work after a shell tore its cooling pipe.",
    "Farmers from the marshes brought bread to families who had fled to the football ground.",
  ],
  actors: { scouts: { as: ["the Scouts"] }, rangers: { as: ["the Rangers"] } },
  places: { amara: { as: ["Amara"] } },
};
const LEDGER: Sample = {
  id: "b",
  paragraphs: [
    "A shell hit a cooling pipe of the electricity plant, and it stopped work.",
    "A battle between al-Scouts and Rangerz near the grain silos woke Amarah on Tuesday.",
    "The mayor went on television at night.",
    { text: "© Ledger Press", kind: "credit" },
  ],
  actors: { scouts: { as: ["al-Scouts"] }, rangers: { as: ["Rangerz"] } },
  places: { amara: { as: ["Amarah"] } },
};

describe("passages", () => {
  const compare = (base: string, ...samples: Sample[]) =>
    compareReports(samples.map(makeReport), { base }).passages;

  it("meets paragraphs that tell the same, follows the base and says what is moved", () => {
    const passages = compare("a", WIRE, LEDGER);
    expect(show(passages)).toEqual(["a1 b2", "b3", "b4", "a2 b1", "a3"]);
    const moved = passages.flatMap(({ cells }) => cells.filter((cell) => cell.moved));
    expect(moved).toEqual([{ articleId: "b", paragraphs: [1], moved: true }]);
  });

  it("names the actors and places that all cells share", () => {
    const [first] = compare("a", WIRE, LEDGER);
    expect(first).toMatchObject({
      status: "shared",
      actors: ["rangers", "scouts"],
      places: ["amara"],
    });
  });

  it("switches the order with the base", () => {
    const order = show(compare("b", WIRE, LEDGER));
    expect(order.indexOf("a2 b1")).toBeLessThan(order.indexOf("a1 b2"));
  });

  it("never matches a credit line, and shows it as furniture", () => {
    const credit = { text: "© Ledger Press", kind: "credit" } as const;
    const passages = compare("a", { ...WIRE, paragraphs: [...WIRE.paragraphs, credit] }, LEDGER);
    const furniture = passages.filter(({ kind }) => kind === "furniture");
    expect(show(furniture)).toEqual(["b4", "a4"]);
    expect(furniture.every(({ status }) => status === "only")).toBe(true);
  });

  it("shows the word differences of near-copies only", () => {
    const reprint: Sample = {
      id: "c",
      paragraphs: WIRE.paragraphs.map((text) => String(text).replace("Tuesday", "Monday")),
    };
    const passages = compare("a", { ...WIRE, actors: {}, places: {} }, reprint);
    expect(show(passages)).toEqual(["a1 c1", "a2 c2", "a3 c3"]);
    expect(passages[0]?.changes[0]?.changes.filter(({ kind }) => kind !== "same")).toEqual([
      { kind: "removed", text: " Tuesday." },
      { kind: "added", text: " Monday." },
    ]);
    expect(compare("a", WIRE, LEDGER).flatMap(({ changes }) => changes)).toEqual([]);
  });

  it("aligns an Arabic report by names and figures alone", () => {
    const arabic: Sample = {
      id: "d",
      paragraphs: [
        "توقفت محطة الكهرباء عن العمل.",
        "تبادل الكشافة والحراس إطلاق النار في العمارة وقتل 14 شخصا.",
      ],
      actors: { scouts: { as: ["الكشافة"] }, rangers: { as: ["الحراس"] } },
      places: { amara: { as: ["العمارة"] } },
      figures: [{ words: "14 شخصا", low: 14, place: "amara" }],
    };
    const english: Sample = {
      ...WIRE,
      paragraphs: [`${WIRE.paragraphs[0]} It left 14 dead.`, ...WIRE.paragraphs.slice(1)],
      figures: [{ words: "14 dead", low: 14, place: "amara" }],
    };
    expect(show(compare("a", english, arabic))).toContain("a1 d2");
  });
});
