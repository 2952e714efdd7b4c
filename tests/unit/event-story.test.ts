import { describe, expect, it } from "vitest";
import { compareReports } from "#lib/compare/compare-reports";
import { tellStory } from "#lib/compare/tell-story";
import { makeReport, type Sample } from "#tests/unit/compare-sample-reports";

const EVENT_DATE = "2022-09-01";

const day = (words: string, value: string | null, more = {}) => ({
  words,
  value,
  precision: "day" as const,
  consistent: true,
  readings: [],
  future: false,
  ...more,
});

function tell(...samples: Sample[]) {
  const reports = samples.map(makeReport);
  const { passages } = compareReports(reports);
  return tellStory(reports, passages, EVENT_DATE);
}

const WIRE: Sample = {
  id: "wire",
  outlet: "Wire",
  published: "2022-09-01",
  paragraphs: [
    "Four fighters were killed in Basra on Thursday, officials said.",
    "On Monday the cleric had quit. A court will sit on September 7.",
    "The feud began in 2006, and a brother was killed in October 2019.",
  ],
  dates: [
    day("Thursday", "2022-09-01"),
    day("Monday", "2022-08-29"),
    day("September 7", "2022-09-07", { future: true }),
    day("2006", "2006", { precision: "year" }),
    day("October 2019", "2019-10", { precision: "month" }),
  ],
};

describe("the story of an event", () => {
  it("stands in the order of the days told, years and undated times left out", () => {
    const story = tell({
      ...WIRE,
      dates: [...(WIRE.dates ?? []), day("had quit", null, { precision: "vague" })],
    });
    expect(story.map(({ date }) => date)).toEqual([
      "2019-10",
      "2022-08-29",
      "2022-09-01",
      "2022-09-07",
    ]);
    expect(story.map(({ isBackground }) => isBackground)).toEqual([true, false, false, false]);
    expect(story.map(({ isFuture }) => isFuture)).toEqual([false, false, false, true]);
  });

  it("gives the sentence that names the day, and where in it the day is named", () => {
    const [, monday] = tell(WIRE);
    const moment = monday?.moments[0];
    expect(moment?.sentence.text).toBe("On Monday the cleric had quit.");
    const { start = 0, end = 0 } = moment?.when ?? {};
    expect(moment?.sentence.text.slice(start, end)).toBe("Monday");
  });

  it("takes together what aligned paragraphs tell of one day, in the words of the first", () => {
    const other: Sample = {
      ...WIRE,
      id: "ledger",
      outlet: "Ledger",
      paragraphs: ["Officials said four fighters were killed in Basra on Thursday."],
      dates: [day("Thursday", "2022-09-01")],
    };
    const thursday = tell(WIRE, other).find(({ date }) => date === "2022-09-01");
    expect(thursday?.moments).toHaveLength(1);
    expect(thursday?.moments[0]?.articleId).toBe("wire");
    expect(thursday?.moments[0]?.told).toEqual([
      { articleId: "wire", outlet: "Wire", paragraphs: [1] },
      { articleId: "ledger", outlet: "Ledger", paragraphs: [1] },
    ]);
  });

  it("joins a day without a year to the same day of the only year told, else keeps it apart", () => {
    const undated: Sample = {
      id: "daily",
      outlet: "Daily",
      paragraphs: ["He left on August 29.", "They fought until August 30."],
      dates: [day("August 29", "XXXX-08-29"), day("August 30", "XXXX-08-30")],
    };
    const story = tell(WIRE, undated);
    expect(story.map(({ date }) => date)).toEqual([
      "2019-10",
      "2022-08-29",
      "XXXX-08-30",
      "2022-09-01",
      "2022-09-07",
    ]);
    const told = story[1]?.moments.flatMap((moment) => moment.told);
    expect(told?.map(({ articleId }) => articleId).sort()).toEqual(["daily", "wire"]);
  });

  it("keeps the readings of a day whose weekday does not fit", () => {
    const readings = ["XXXX-08-29", "XXXX-08-30"];
    const [first] = tell({
      id: "daily",
      paragraphs: ["He resigned on Monday, August 30."],
      dates: [day("Monday, August 30", "XXXX-08-30", { consistent: false, readings })],
    });
    expect(first?.moments[0]?.readings).toEqual(readings);
  });

  it("leaves out what stands in notes and datelines", () => {
    const story = tell({
      id: "daily",
      paragraphs: [
        { text: "Updated on September 2", kind: "update" },
        "Nothing more happened on September 1.",
      ],
      dates: [day("September 2", "2022-09-02"), day("September 1", "2022-09-01")],
    });
    expect(story.map(({ date }) => date)).toEqual(["2022-09-01"]);
  });
});
