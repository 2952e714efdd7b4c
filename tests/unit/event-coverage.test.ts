import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countCoverage } from "#lib/compare/count-coverage";

const report = (outlet: string | null, published: string | null) => ({ outlet, published });

describe("coverage of an event", () => {
  it("counts reports per outlet and day from the event on, over one scale", () => {
    const { steps, outlets } = countCoverage(
      [
        report("Wire", "2022-09-01"),
        report("Ledger", "2022-09-03"),
        report("Wire", "2022-09-03"),
        report("Wire", "2022-09"),
        report(null, null),
      ],
      "2022-08-31",
    );
    expect(steps.map(({ first }) => first)).toEqual([
      "2022-08-31",
      "2022-09-01",
      "2022-09-02",
      "2022-09-03",
    ]);
    expect(outlets).toEqual([
      { outlet: "Wire", counts: [0, 1, 0, 1], undated: 1 },
      { outlet: "Ledger", counts: [0, 0, 0, 1], undated: 0 },
      { outlet: null, counts: [0, 0, 0, 0], undated: 1 },
    ]);
  });

  it.each([
    ["long before", "2022-01-01"],
    ["after", "2022-09-02"],
    ["unknown", null],
  ])("begins with the first report when the event is %s", (_, eventDate) => {
    const { steps } = countCoverage([report("Wire", "2022-09-01")], eventDate);
    expect(steps).toEqual([{ first: "2022-09-01", last: "2022-09-01" }]);
  });

  it("has no steps when no day is stated", () => {
    expect(countCoverage([report("Wire", "2022")], "2022-01-01").steps).toEqual([]);
  });

  it("counts every report once, in at most 28 steps", () => {
    const date = fc
      .integer({ min: 0, max: 900 })
      .map((days) => new Date(Date.UTC(2021, 0, 1 + days)).toISOString().slice(0, 10));
    const reports = fc.array(
      fc.record({
        outlet: fc.constantFrom("Wire", "Ledger", null),
        published: fc.option(date),
      }),
    );
    fc.assert(
      fc.property(reports, fc.option(date), (list, eventDate) => {
        const { steps, outlets } = countCoverage(list, eventDate);
        const counted = outlets.flatMap(({ counts, undated }) => [...counts, undated]);
        expect(counted.reduce((sum, count) => sum + count, 0)).toBe(list.length);
        expect(steps.length).toBeLessThanOrEqual(28);
      }),
    );
  });
});
