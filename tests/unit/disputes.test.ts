import { describe, expect, it } from "vitest";
import { chooseDispute } from "#lib/compare/choose-dispute";
import { describeSides, listDisputed, takeSides } from "#lib/compare/describe-dispute";
import { describeRange } from "#lib/compare/describe-range";
import { describeValue } from "#lib/compare/describe-value";
import { findDisputedWords } from "#lib/compare/find-disputed-words";
import { type Dispute, findDisputes } from "#lib/compare/find-disputes";
import { makeReport, type Sample } from "#tests/unit/compare-sample-reports";

const KILLED: Dispute = {
  label: "Killed in Basra",
  metric: "killed",
  place: "basra",
  values: [
    { text: "1", articles: ["a"] },
    { text: "4", articles: ["b", "c"] },
    { text: "about 5", articles: ["d"] },
  ],
};

describe("a dispute in words", () => {
  it("lists its values, the last with or", () => {
    expect(listDisputed(KILLED)).toBe("1, 4 or about 5");
    expect(listDisputed({ values: KILLED.values.slice(0, 2) })).toBe("1 or 4");
  });

  it("says what an article says, and what the others say instead", () => {
    expect(describeSides(takeSides(KILLED, "b"))).toBe("here 4; others 1, about 5");
    expect(describeSides(takeSides(KILLED, "e"))).toBe("not stated here; others 1, 4, about 5");
  });

  it("does not count an article's own second value among the others", () => {
    const values = [
      { text: "1", articles: ["a"] },
      { text: "2", articles: ["a"] },
    ];
    expect(describeSides(takeSides({ ...KILLED, values }, "a"))).toBe("here 1 and 2");
  });

  it("is first the one that the article takes part in", () => {
    const wounded = { ...KILLED, label: "Wounded", values: [{ text: "6", articles: ["e"] }] };
    expect(chooseDispute([KILLED, wounded], "e")?.label).toBe("Wounded");
    expect(chooseDispute([KILLED, wounded], "x")?.label).toBe("Killed in Basra");
    expect(chooseDispute([], "x")).toBeNull();
  });
});

describe("a range in words", () => {
  it.each([
    [1, 5, false, "1 to 5"],
    [30, 30, true, "30 or more"],
    [7, 7, false, "7"],
    [null, null, false, "number not known"],
  ])("%s to %s, open %s: %s", (low, high, openAbove, words) => {
    expect(describeRange({ low, high, openAbove, reports: [] })).toBe(words);
  });
});

describe("a value in words", () => {
  it.each([
    ["at least", 30, 30, null, "at least 30"],
    ["at least", 400, 401, null, "more than 400"],
    ["at most", 20, 0, 19, "less than 20"],
    ["about", 5, 4, 6, "about 5"],
    ["about", null, 3, 9, "several"],
    ["about", null, 24, 99, "dozens"],
    ["about", null, 7, 8, "7 to 8"],
  ] as const)("%s %s, %s to %s: %s", (bound, said, low, high, words) => {
    expect(describeValue({ bound, said, low, high, unknown: false })).toBe(words);
  });

  it("in digits is never a vague one", () => {
    const counted = { bound: "about", said: null, low: 3, high: 9, unknown: false } as const;
    expect(describeValue({ ...counted, text: "3 to 9 shells" })).toBe("3 to 9");
  });
});

describe("the words in dispute", () => {
  const sample = (id: string, text: string, words: string, value: number): Sample => ({
    id,
    outlet: id,
    published: "2022-09-01",
    paragraphs: ["Fighting broke out.", text],
    mainPlace: "Basra",
    places: { basra: { label: "Basra", as: ["Basra"] } },
    figures: [{ words, metric: "killed", place: "basra", low: value, high: value }],
  });
  const wire = makeReport(sample("wire", "In Basra four men were killed.", "four men", 4));
  const cell = makeReport(sample("cell", "One man was killed in Basra.", "One man", 1));

  it("are those that give a value of the dispute, with both sides", () => {
    const disputes = findDisputes([wire, cell], { originalOf: (id) => id, placeLabel: (id) => id });
    expect(disputes.map(({ label }) => label)).toEqual(["Killed in Basra"]);
    const found = findDisputedWords(wire, disputes);
    expect(found.map(({ text, value, paragraph }) => [text, value, paragraph])).toEqual([
      ["four men", "4", 2],
    ]);
    expect(found[0]?.sides).toEqual({
      label: "Killed in Basra",
      here: ["4"],
      others: ["1"],
    });
  });

  it("are none where nothing is in dispute", () => {
    expect(findDisputedWords(wire, [])).toEqual([]);
    expect(findDisputedWords(cell, [KILLED])).toEqual([]);
  });
});
