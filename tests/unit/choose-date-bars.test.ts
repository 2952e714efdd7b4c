import { describe, expect, it } from "vitest";
import { chooseDateBars } from "#lib/query/choose-date-bars";

const counts = {
  year: [
    { id: "2019", count: 2 },
    { id: "2022", count: 7 },
    { id: "unknown", count: 3 },
  ],
  month: [{ id: "2022-08", count: 4 }],
  day: [{ id: "2022-02-28", count: 1 }],
};
const open = { from: null, to: null };

describe("chooseDateBars", () => {
  it("shows years without gaps and leaves the undated out", () => {
    expect(chooseDateBars(counts, open)).toEqual({
      level: "year",
      within: null,
      earlier: 0,
      bars: [
        { date: "2019", count: 2 },
        { date: "2020", count: 0 },
        { date: "2021", count: 0 },
        { date: "2022", count: 7 },
      ],
    });
  });

  it("shows the last twelve years and counts what lies before them", () => {
    const year = [{ id: "1998", count: 5 }, ...counts.year];
    const { bars, earlier } = chooseDateBars({ ...counts, year }, open);
    expect([bars.length, bars[0]?.date, earlier]).toEqual([12, "2011", 5]);
  });

  it("shows the months of a chosen year, and of the only year there is", () => {
    const chosen = chooseDateBars(counts, { from: "2022", to: "2022" });
    const only = chooseDateBars({ ...counts, year: [{ id: "2022", count: 7 }] }, open);
    expect(chosen).toEqual(only);
    expect(chosen.bars).toHaveLength(12);
    expect(chosen.bars[7]).toEqual({ date: "2022-08", count: 4 });
  });

  it("shows the days of the month that both ends of a range are in", () => {
    const { level, within, bars } = chooseDateBars(counts, { from: "2022-02-03", to: "2022-02" });
    expect([level, within, bars.length]).toEqual(["day", "2022-02", 28]);
    expect(bars.at(-1)).toEqual({ date: "2022-02-28", count: 1 });
  });

  it("has no bars where nothing is dated", () => {
    const nothing = { year: [{ id: "unknown", count: 3 }], month: [], day: [] };
    expect(chooseDateBars(nothing, { from: "unknown", to: null }).bars).toEqual([]);
  });
});
