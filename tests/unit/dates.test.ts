import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Paragraph, ParagraphKind } from "#lib/article/article";
import type { DateFact } from "#lib/extract/analysis";
import { findDates } from "#lib/extract/find-dates";

type Expected = {
  readonly text: string;
  readonly value: string | null;
  readonly precision: string;
  readonly consistent?: boolean;
  readonly time?: string;
};
type Sentence = {
  readonly text: string;
  readonly published: string | null;
  readonly dates: readonly Expected[];
};

const SENTENCES = parse(
  readFileSync("tests/fixtures/evaluation/dates.yaml", "utf8"),
) as readonly Sentence[];

const body = (text: string, n = 1, kind: ParagraphKind = "body"): Paragraph => ({ n, text, kind });

function read(text: string, published: string | null): DateFact[] {
  return findDates([body(text)], published);
}

function brief(text: string, { start, end, value, precision, consistent, time }: DateFact) {
  const shown = { text: text.slice(start, end), value, precision, consistent };
  return time === null ? shown : { ...shown, time };
}

describe("findDates on sentences of ours", () => {
  it.each(SENTENCES.map((sentence) => [sentence.text, sentence.published, sentence] as const))(
    "reads %s (published %s)",
    (text, published, { dates }) => {
      const found = read(text, published).map((fact) => brief(text, fact));
      expect(found).toEqual(dates.map((date) => ({ consistent: true, ...date })));
    },
  );

  it("has as many sentences without dates as with", () => {
    const without = SENTENCES.filter(({ dates }) => dates.length === 0).length;
    expect(SENTENCES.length).toBeGreaterThanOrEqual(60);
    expect(without / SENTENCES.length).toBeGreaterThan(0.45);
  });
});

describe("findDates", () => {
  it("keeps both readings of a weekday that contradicts its date, and repairs neither", () => {
    const [fact] = read("He resigned on Monday, August 30.", "2022-09-01");
    expect(fact).toMatchObject({
      value: "2022-08-30",
      weekday: 1,
      consistent: false,
      readings: ["2022-08-29", "2022-08-30"],
    });
  });

  it("does not judge a weekday when the year is unknown", () => {
    const [fact] = read("He resigned on Monday, August 30.", null);
    expect(fact).toMatchObject({ value: "XXXX-08-30", consistent: true, readings: [] });
  });

  it("judges a weekday beside a whole date without knowing the day of publication", () => {
    const [fact] = read("He resigned on Monday, 30 August 2022.", null);
    expect(fact?.readings).toEqual(["2022-08-29", "2022-08-30"]);
  });

  it("gives the last day of a range", () => {
    const untilOf = (text: string) => read(text, "2022-09-05")[0]?.until;
    expect(untilOf("The fighting of August 29-31 was fierce.")).toBe("2022-08-31");
    expect(untilOf("It burned from August 29 to September 2.")).toBe("2022-09-02");
    expect(untilOf("Shops were shut between Monday and Wednesday.")).toBe("2022-08-31");
    expect(untilOf("Shells fell overnight.")).toBe("2022-09-05");
    expect(untilOf("He ruled from 2014 to 2018.")).toBe("2018");
    expect(untilOf("استمر القتال من الاثنين إلى الأربعاء.")).toBe("2022-08-31");
  });

  it("takes no range where something is moved from one day to another", () => {
    const found = read("The vote was moved from Monday to Wednesday.", "2022-09-01");
    expect(found.map(({ until }) => until)).toEqual([null, null]);
  });

  it("lets the Saturday protest be the Saturday told before", () => {
    const text =
      "The parade on Thursday came hours before a rally on Saturday. Activists were told to stay away from the Saturday rally.";
    expect(read(text, "2022-09-30").map(({ value }) => value)).toEqual([
      "2022-09-29",
      "2022-10-01",
      "2022-10-01",
    ]);
  });

  it("marks what lies ahead", () => {
    const text = "He left on Monday and will be back on Sunday.";
    expect(read(text, "2022-09-01").map(({ future }) => future)).toEqual([false, true]);
    expect(read(text, null).map(({ future }) => future)).toEqual([false, true]);
  });

  it("counts on from the day told before", () => {
    const text = "A rocket fell on December 27. Two days later planes struck back.";
    expect(read(text, "2020-01-03").map(({ value }) => value)).toEqual([
      "2019-12-27",
      "2019-12-29",
    ]);
  });

  it("gives a time of day alone the day of the sentence before, and none without one", () => {
    const text = "Four men were killed on Thursday. The shooting broke out around midnight.";
    const time = (published: string | null) => read(text, published)[1];
    expect(time("2022-09-01")).toMatchObject({ value: "2022-09-01", time: "00:00" });
    expect(time(null)).toMatchObject({ value: null, precision: "vague", time: "00:00" });
  });

  it("reads digits by the order that the rest of the article shows", () => {
    const paragraphs = [body("Filed 25/08/2022."), body("Renewed 03/09/2022.", 2)];
    expect(findDates(paragraphs, null).map(({ value }) => value)).toEqual([
      "2022-08-25",
      "2022-09-03",
    ]);
  });

  it("resolves against a month of publication only what every day of it gives", () => {
    const values = (text: string) => read(text, "2022-09").map(({ value }) => value);
    expect(values("It began on August 30 and ended last month.")).toEqual([
      "2022-08-30",
      "2022-08",
    ]);
    expect(values("It began on Thursday, as it did two days ago.")).toEqual([null, null]);
  });

  it("leaves out credits, site names and update notes", () => {
    const kinds: ParagraphKind[] = ["credit", "site", "update"];
    const paragraphs = kinds.map((kind, i) =>
      body("Updated at 11:34am on May 3, 2022", i + 1, kind),
    );
    expect(findDates(paragraphs, "2022-09-01")).toEqual([]);
  });

  it("reads a weekday the same beside any mark of the possessive", () => {
    for (const text of ["Thursday's attack failed.", "Thursday’s attack failed."]) {
      expect(read(text, "2022-09-02")[0]).toMatchObject({ start: 0, end: 8, value: "2022-09-01" });
    }
  });
});

const WORDS = [
  ..."on the Thursday August Aug. 30 2022 30/08/2022 at 2am to 6:30am between and Monday last night".split(
    " ",
  ),
  ..."next may May of end ago two days week , . ( ) - 's ’ “ ” مساء الخميس ٣٠ آب عام 2014 و قبل يومين".split(
    " ",
  ),
];
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(" ")),
);
const published = fc.constantFrom(null, "2022", "2022-09", "2022-09-01", "not a date");

describe("findDates on any text", () => {
  it("gives ordered spans inside the paragraph that do not overlap", () => {
    fc.assert(
      fc.property(text, published, (any, when) => {
        let last = 0;
        for (const { start, end } of read(any, when)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(any.length);
          last = end;
        }
      }),
    );
  });

  it("gives well-formed values, and no year that is neither written nor published", () => {
    fc.assert(
      fc.property(text, (any) => {
        for (const { value, until } of read(any, null)) {
          for (const given of [value, until]) {
            if (given === null) continue;
            expect(given).toMatch(/^(?:\d{4}|XXXX)(?:-\d{2}(?:-\d{2})?)?$/);
            if (!given.startsWith("XXXX")) expect(any).toMatch(/\p{Nd}{2}/u);
          }
        }
      }),
    );
  });

  it("is the same when asked again", () => {
    fc.assert(
      fc.property(text, published, (any, when) => {
        expect(read(any, when)).toEqual(read(any, when));
      }),
    );
  });

  it("reads a line of a million characters and an article of 100,000 words", () => {
    const line = "On Thursday at 2am, ".repeat(50_000);
    expect(read(line, "2022-09-01")).toHaveLength(50_000);
    const sentence = "Shots were heard on Monday in the old town. ";
    expect(read(sentence.repeat(11_000), "2022-09-01")).toHaveLength(11_000);
    expect(read("1".repeat(1_000_000), null)).toEqual([]);
    expect(read("30-".repeat(300_000), null)).toEqual([]);
    expect(read("a week ".repeat(150_000), null)).toEqual([]);
  }, 60_000);
});
