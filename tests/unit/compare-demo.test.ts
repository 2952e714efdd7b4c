import { describe, expect, it } from "vitest";
import { findOutcomes } from "#scripts/evaluate/conflicts";

const outcomes = await findOutcomes(true);

describe("the demonstration corpus, from the figures that a careful reader found", () => {
  it("has no conflict that the reader does not see", () => {
    const claimed = outcomes.filter(({ found }) => found === "conflict");
    expect(claimed.length).toBeGreaterThan(20);
    expect(claimed.filter(({ falseConflict }) => falseConflict)).toEqual([]);
  });

  it("has every conflict that the reader sees", () => {
    const labelled = outcomes.filter((outcome) => outcome.labelled === "conflict");
    expect(labelled.filter(({ found }) => found !== "conflict")).toEqual([]);
  });
});
