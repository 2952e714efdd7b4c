import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDate } from "#lib/article/read-date";

describe("readDate", () => {
  it.each([
    ["2022", "2022", null],
    ["2022-09", "2022-09", null],
    ["2022-09-01", "2022-09-01", null],
    ["2022-9-1", "2022-09-01", null],
    ["20220901", "2022-09-01", null],
    ["2022/09/01", "2022-09-01", null],
    ["2018-02-01 17:00:00", "2018-02-01", "17:00"],
    ["2022-09-01T11:34:09.120Z", "2022-09-01", "11:34"],
    ["2022-09-01T23:34:00-05:00", "2022-09-01", "23:34"],
    ["Thu, 01 Sep 2022 11:34:00 +0300", "2022-09-01", "11:34"],
    ["Thu, 01 Sep 2022 11:34:00 GMT", "2022-09-01", "11:34"],
    ["1 September 2022", "2022-09-01", null],
    ["1st of September 2022", "2022-09-01", null],
    ["September 1, 2022", "2022-09-01", null],
    ["Thursday, Sept. 1, 2022 at 9:05pm", "2022-09-01", "21:05"],
    ["September 2022", "2022-09", null],
    ["13 كانون الثاني 2020", "2020-01-13", null],
    ["13 يناير 2020", "2020-01-13", null],
    ["الخميس ١ أيلول/سبتمبر ٢٠٢٢", "2022-09-01", null],
    ["٢٠٢٢-٠٩-٠١", "2022-09-01", null],
    ["تشرين الأول 2019", "2019-10", null],
  ])("reads %s as written", (value, date, time) => {
    expect(readDate(value)).toEqual({ date, time });
  });

  it.each([
    ["09/01/2022", "could be read two ways"],
    ["1.9.2022", "could be read two ways"],
    ["2022-02-30", "does not exist"],
    ["2023-02-29", "does not exist"],
    ["2022-13-01", "does not exist"],
    ["31 June 2022", "does not exist"],
    ["2022-09-01 25:10", "has an impossible time"],
    ["13:20pm on 1 September 2022", "is not a form of date"],
    ["1 أيلول/أكتوبر 2022", "names two months"],
    ["soon", "is no date"],
    ["1 September", "has no year"],
    ["", "is empty"],
    ["1662000000", "is a count of seconds"],
  ])("refuses %s, which %s", (value) => {
    expect(readDate(value)).toBeNull();
  });

  it("takes midnight to the second for a time that the crawler did not know", () => {
    expect(readDate("2017-12-31 00:00:00")).toEqual({ date: "2017-12-31", time: null });
    expect(readDate("2017-12-31 00:00")).toEqual({ date: "2017-12-31", time: "00:00" });
  });

  it("gives back every day of the calendar, in every form", () => {
    const days = fc.date({
      min: new Date("1900-01-01T00:00:00Z"),
      max: new Date("2100-12-31T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        const words = day.toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" });
        for (const form of [iso, day.toISOString(), day.toUTCString(), words]) {
          expect(readDate(form)?.date).toBe(iso);
        }
      }),
    );
  });

  it("never throws and never takes long, whatever the text", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => void readDate(text)));
    expect(readDate(" 1".repeat(1_000_000))).toBeNull();
  });
});
