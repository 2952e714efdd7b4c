import { describe, expect, it } from "vitest";
import { compareReports } from "#lib/compare/compare-reports";
import type { Comparison } from "#lib/compare/comparison";
import { daysApart } from "#lib/compare/days-apart";
import { isSameName } from "#lib/compare/same-name";
import { makeReport, type Sample } from "#tests/unit/compare-sample-reports";

const compare = (...samples: Sample[]): Comparison => compareReports(samples.map(makeReport));
const fact = (comparison: Comparison, name: string) =>
  comparison.facts.find((row) => row.fact === name) ?? null;

describe("days between two dates", () => {
  const apart = (a: string, b: string) => daysApart({ value: a }, { value: b });
  it.each([
    ["2021-05-04", "2021-05-06", 2],
    ["2021-05", "2021-05-06", 0],
    ["2021", "2022-01-02", 2],
    ["XXXX-12-31", "2021-01-01", 1],
    ["XXXX-05-04", "2021-05-06", 2],
  ])("%s and %s: %i", (a, b, days) => expect(apart(a, b)).toBe(days));

  it("are unknown where a date is not known", () => {
    expect(daysApart({ value: null }, { value: "2021-05-04" })).toBeNull();
    expect(apart("XXXX", "2021")).toBeNull();
  });

  it("count from the end of a stretch", () => {
    expect(daysApart({ value: "2021-05-04", until: "2021-05-07" }, { value: "2021-05-09" })).toBe(
      2,
    );
  });
});

describe("spellings of a name", () => {
  it.each([
    ["Muqtada al-Sadr", "al-Sadr", true],
    ["Al-Sadr", "al-Sadr", true],
    ["Mr Sadr", "Sadr", true],
    ["Saraya Salam", "Saraya al-Salam", false],
    ["Asa’ib", "Asa'ib", true],
    ["Asa'ib", "Asaib", false],
    ["Salah Mohammed", "Salih Mohammed", false],
  ])("%s and %s are one: %s", (a, b, same) => expect(isSameName(a, b)).toBe(same));
});

describe("the names table", () => {
  const wire: Sample = {
    id: "a",
    paragraphs: ["Karim al-Saadi spoke. Al-Saadi of the Scouts' League (SL) left."],
    actors: {
      saadi: { kind: "person", label: "Karim al-Saadi", as: ["Karim al-Saadi", "Al-Saadi"] },
      scouts: { as: ["Scouts' League", "SL"] },
    },
  };

  it("lists the exact spellings with counts and marks those that differ", () => {
    const ledger: Sample = {
      id: "b",
      paragraphs: ["Kareem Saady met the SL. Kareem Saady left."],
      actors: {
        saadi: { kind: "person", label: "Karim al-Saadi", as: ["Kareem Saady"] },
        scouts: { as: ["SL"] },
      },
    };
    const [first, second] = compare(wire, ledger).names;
    expect(first).toEqual({
      actorId: "saadi",
      label: "Karim al-Saadi",
      differs: true,
      spellings: [
        { text: "Kareem Saady", articles: [{ articleId: "b", count: 2, paragraph: 1 }] },
        { text: "Al-Saadi", articles: [{ articleId: "a", count: 1, paragraph: 1 }] },
        { text: "Karim al-Saadi", articles: [{ articleId: "a", count: 1, paragraph: 1 }] },
      ],
    });
    expect(second).toMatchObject({ actorId: "scouts", differs: false });
  });

  it("finds no difference where one article only shortens the name, or writes another script", () => {
    const short: Sample = {
      id: "b",
      paragraphs: ["Saadi left."],
      actors: { saadi: { as: ["Saadi"] } },
    };
    const arabic: Sample = {
      id: "c",
      paragraphs: ["غادر السعدي."],
      actors: { saadi: { as: ["السعدي"] } },
    };
    expect(compare(wire, short, arabic).names[0]).toMatchObject({
      actorId: "saadi",
      differs: false,
    });
  });
});

describe("when it began", () => {
  const began = (id: string, words: string, time: string): Sample => ({
    id,
    outlet: id.toUpperCase(),
    paragraphs: [`The fight in Amara broke out ${words}.`],
    dates: [{ words, time, value: "2021-05-04" }],
    eventDate: "2021-05-04",
  });

  it("calls two clock times apart a conflict, and night and a clock time at night compatible", () => {
    expect(
      fact(
        compare(began("a", "at 2am", "02:00/06:30"), began("b", "around midnight", "00:00")),
        "start",
      ),
    ).toMatchObject({
      status: "conflict",
      reports: [{ value: "02:00/06:30" }, { value: "00:00" }],
    });
    expect(
      fact(compare(began("a", "at 2am", "02:00"), began("b", "overnight", "night")), "start")
        ?.status,
    ).toBe("compatible");
  });

  it("lets 'around' be half an hour off, also over midnight", () => {
    const late = began("a", "at 11.40pm", "23:40");
    expect(fact(compare(late, began("b", "around midnight", "00:00")), "start")?.status).toBe(
      "compatible",
    );
    expect(fact(compare(late, began("b", "at midnight", "00:00")), "start")?.status).toBe(
      "conflict",
    );
  });

  it("is not told by the time of a later day", () => {
    const later: Sample = {
      id: "a",
      paragraphs: ["The funeral began at 9am on Friday."],
      dates: [{ words: "at 9am on Friday", time: "09:00", value: "2021-05-07" }],
      eventDate: "2021-05-04",
    };
    expect(fact(compare(later), "start")).toBeNull();
  });

  it.each([
    ["The army opened roads and began patrols before noon.", "noon", null],
    ["By noon clashes had broken out in two districts.", "noon", null],
    ["Clashes broke out shortly before midnight.", "midnight", "single"],
  ])("is told by no time that only bounds it: %s", (text, time, status) => {
    const told: Sample = {
      id: "a",
      paragraphs: [text],
      dates: [{ words: time, time, value: "2021-05-04" }],
      eventDate: "2021-05-04",
    };
    expect(fact(compare(told), "start")?.status ?? null).toBe(status);
  });
});

describe("what set it off and official voices", () => {
  it("quotes the sentences that say so, with the cue, and compares no values", () => {
    const row = fact(
      compare(
        {
          id: "a",
          paragraphs: [
            "Shops were closed. The fight broke out in response to the arrest of a singer.",
          ],
        },
        {
          id: "b",
          paragraphs: ["The clash erupted after a lorry hit a checkpoint, a driver said."],
        },
        { id: "c", paragraphs: ["After lunch the minister went home."] },
      ),
      "trigger",
    );
    expect(row).toMatchObject({ status: "quoted", notReported: ["c"] });
    expect(row?.reports.map(({ text, key }) => [text, key.text.trim()])).toEqual([
      ["The fight broke out in response to the arrest of a singer.", "in response to"],
      ["The clash erupted after a lorry hit a checkpoint, a driver said.", "after"],
    ]);
  });

  it("hears officials and institutions, no factions and no unnamed sources", () => {
    const row = fact(
      compare({
        id: "a",
        paragraphs: [
          "Maysan's governor, Ali Duway, said calm was back. The Scouts said they had won.",
          "An unnamed officer said nothing was known. The health directorate counted the wounded.",
        ],
        actors: { scouts: { as: ["The Scouts"] } },
        sources: [
          { text: "Ali Duway", kind: "person" },
          { text: "The Scouts", actor: "scouts" },
          { text: "An unnamed officer", kind: "anonymous" },
          { text: "The health directorate" },
        ],
      }),
      "official",
    );
    expect(row?.reports.map(({ attribution }) => attribution)).toEqual([
      "Ali Duway",
      "The health directorate",
    ]);
    expect(row?.reports[0]?.text).toBe("Maysan's governor, Ali Duway, said calm was back.");
  });
});

describe("the sources table", () => {
  it("joins who cites a source, through whom, and marks what independent articles share", () => {
    const { sources } = compare(
      {
        id: "a",
        paragraphs: [
          "Local radio reported it, according to the Gulf Wire. “It was loud,” a baker said.",
        ],
        sources: [
          { text: "Local radio", kind: "media", via: ["Gulf Wire"] },
          { text: "a baker", kind: "anonymous" },
        ],
        quotes: [{ words: "It was loud,", by: { text: "a baker", kind: "anonymous" } }],
      },
      {
        id: "b",
        paragraphs: ["The road was cut, said local radio."],
        sources: [{ text: "local radio", kind: "media" }],
      },
    );
    expect(
      sources.map(({ name, shared, citedBy }) => [
        name,
        shared,
        citedBy.map(({ articleId }) => articleId),
      ]),
    ).toEqual([
      ["Local radio", true, ["a", "b"]],
      ["a baker", false, ["a"]],
    ]);
    expect(sources[0]?.citedBy[0]).toMatchObject({ count: 1, quoted: 0, via: ["Gulf Wire"] });
    expect(sources[1]?.citedBy[0]).toMatchObject({ count: 1, quoted: 1 });
  });
});

describe("checks", () => {
  it("reports a weekday that is not the date's, with the readings", () => {
    const { checks } = compare({
      id: "a",
      paragraphs: ["He resigned on Monday, August 30."],
      dates: [
        {
          words: "Monday, August 30",
          value: "2022-08-30",
          weekday: 1,
          consistent: false,
          readings: ["2022-08-29", "2022-08-30"],
        },
      ],
    });
    expect(checks).toMatchObject([
      {
        kind: "weekday",
        reason:
          "30 August 2022 is a Tuesday, not a Monday; it may mean 29 August 2022 or 30 August 2022",
        evidence: [{ text: "Monday, August 30", paragraph: 1 }],
      },
    ]);
  });
});

describe("only here", () => {
  it("lists what one report alone states, with its words", () => {
    const wire: Sample = {
      id: "a",
      paragraphs: [
        "Four men died in Amara, the Scouts said.",
        "“Keep the road open,” Governor Ali Duway said.",
        "The date harvest will be late this year.",
      ],
      actors: { scouts: { as: ["the Scouts"] }, duway: { kind: "person", as: ["Ali Duway"] } },
      places: { amara: { as: ["Amara"] } },
      figures: [{ words: "Four men died", low: 4, place: "amara" }],
      quotes: [{ words: "Keep the road open,", speaker: "Ali Duway" }],
      sources: [{ text: "Ali Duway", kind: "person", actor: "duway" }],
    };
    const ledger: Sample = {
      id: "b",
      paragraphs: [
        "Shots were heard in Amara, the Scouts said. “Keep the road open,” a man cried.",
      ],
      actors: { scouts: { as: ["the Scouts"] } },
      places: { amara: { as: ["Amara"] } },
      quotes: [{ words: "Keep the road open,", speaker: "a man" }],
    };
    const { onlyHere, figures, passages } = compare(wire, ledger);
    const [own, other] = onlyHere;
    expect(own).toMatchObject({
      articleId: "a",
      actors: [{ id: "duway", text: "Ali Duway", count: 1 }],
      places: [],
      quotes: [],
      officials: [
        { attribution: "Ali Duway", text: "“Keep the road open,” Governor Ali Duway said." },
      ],
    });
    expect(own?.figures.map(({ row }) => figures[row]?.slot.metric)).toEqual(["killed"]);
    expect(own?.passages.flatMap((index) => passages[index]?.cells[0]?.paragraphs ?? [])).toContain(
      3,
    );
    expect(other).toMatchObject({ articleId: "b", actors: [], figures: [], officials: [] });
  });
});
