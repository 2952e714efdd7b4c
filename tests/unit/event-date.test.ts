import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Paragraph, ParagraphKind } from "#lib/article/article";
import { splitParagraphs } from "#lib/article/split-paragraphs";
import type { PlaceMentions } from "#lib/extract/analysis";
import type { PlaceKind } from "#lib/extract/authority-entry";
import { findDates } from "#lib/extract/find-dates";
import { findEventDate } from "#lib/extract/find-event-date";
import { findMainPlace } from "#lib/extract/find-main-place";

type Line = string | readonly [ParagraphKind, string];

const article = (...lines: readonly Line[]): Paragraph[] =>
  lines.map((line, i) => {
    const [kind, text] = typeof line === "string" ? (["body", line] as const) : line;
    return { n: i + 1, text, kind };
  });

function eventDate(paragraphs: readonly Paragraph[], published: string | null) {
  const dates = findDates(paragraphs, published);
  const found = findEventDate(paragraphs, dates, published);
  const { paragraph, start, end } = found?.evidence ?? { paragraph: 0, start: 0, end: 0 };
  const words = paragraphs.find(({ n }) => n === paragraph)?.text.slice(start, end) ?? null;
  return found === null ? null : [found.value, found.basis, words];
}

describe("findEventDate", () => {
  it("takes the first day of a sentence in which something happens", () => {
    const text = article("Clashes broke out in Amara on Tuesday.", "They had met on Monday.");
    expect(eventDate(text, "2022-09-01")).toEqual(["2022-08-30", "resolved", "Tuesday"]);
  });

  it("takes no day on which it was said or counted, in English or in Arabic", () => {
    const burned = "The hall burned down on Monday evening.";
    const toll = article("The number of people killed in the fire reached 92 on Tuesday.", burned);
    expect(eventDate(toll, "2021-07-13")?.[0]).toBe("2021-07-12");
    const said = article(
      "قالت وزارة الصحة يوم الثلاثاء إن 60 شخصا لقوا حتفهم في حريق.",
      "اندلع الحريق مساء الاثنين.",
    );
    expect(eventDate(said, "2021-07-13")?.[0]).toBe("2021-07-12");
    const known = article(
      "The toll of Monday's blast has risen to 32.",
      "Some were treated on Tuesday.",
    );
    expect(eventDate(known, "2021-07-13")?.[0]).toBe("2021-07-12");
  });

  it("lets no background clause decide", () => {
    const text = article(
      "Two men were shot in Amara, days after fighting on Monday left ten dead.",
      "The shots were fired early on Wednesday.",
    );
    expect(eventDate(text, "2022-09-01")).toEqual(["2022-08-31", "resolved", "early on Wednesday"]);
  });

  it("reads the cause of an outcome as the event", () => {
    const text = article("Twelve people were killed after a bomb exploded on Monday.");
    expect(eventDate(text, "2022-09-01")?.[0]).toBe("2022-08-29");
  });

  it("prefers when it happened to when it was said or over", () => {
    const said = article(
      "Four were killed in a raid, police said on Thursday.",
      "It began on Tuesday.",
    );
    expect(eventDate(said, "2022-09-01")?.[0]).toBe("2022-08-30");
    const over = article("Fighting in the port ended on Wednesday.", "It erupted on Monday.");
    expect(eventDate(over, "2022-09-01")?.[0]).toBe("2022-08-29");
  });

  it("falls back to when it was said", () => {
    const text = article("Four were killed in a raid, police said on Tuesday.");
    expect(eventDate(text, "2022-09-01")?.[0]).toBe("2022-08-30");
  });

  it("finds the day of a meeting of this week where the same verb stands again", () => {
    const text = article(
      "Faction leaders met in Tabriz this week.",
      "The March 3 killing of their patron had split them.",
      "They quarrel over money. They quarrel over rank. They quarrel over names.",
      "The leaders met behind closed doors on Sunday.",
    );
    expect(eventDate(text, "2020-03-12")).toEqual(["2020-03-08", "resolved", "Sunday"]);
  });

  it("takes a night told without its day for the day it ends in", () => {
    expect(eventDate(article("Three guards were killed overnight."), "2022-09-01")?.[0]).toBe(
      "2022-09-01",
    );
  });

  it("takes no day to come", () => {
    const text = article(
      "Unions called for a strike on Sunday.",
      "Two of their leaders were arrested on Tuesday.",
    );
    expect(eventDate(text, "2022-09-01")?.[0]).toBe("2022-08-30");
  });

  it("takes the day of publication when the lead tells none, and nothing without one", () => {
    const text = article("A tanker exploded near the port.");
    expect(eventDate(text, "2022-09-01")).toEqual(["2022-09-01", "publication", null]);
    expect(eventDate(text, "2022-09")).toEqual(["2022-09", "publication", null]);
    expect(eventDate(text, null)).toBeNull();
  });

  it("keeps the year open when nothing tells it", () => {
    const text = article("A tanker exploded near the port on August 30.");
    expect(eventDate(text, null)).toEqual(["XXXX-08-30", "stated", "August 30"]);
  });

  it("reads Arabic", () => {
    const text = article("اندلعت اشتباكات في العمارة فجر الخميس، عقب مواجهات يوم الاثنين.");
    expect(eventDate(text, "2022-09-02")).toEqual(["2022-09-01", "resolved", "فجر الخميس"]);
  });

  it("does not let a dateline decide", () => {
    const text = "BAGHDAD, Aug. 28 (Agency) - Clashes broke out in Amara on August 30.";
    const start = text.indexOf("Clashes");
    const paragraphs: Paragraph[] = [
      { n: 1, text, kind: "body", dateline: { start: 0, end: start } },
    ];
    expect(eventDate(paragraphs, "2022-09-01")?.[0]).toBe("2022-08-30");
  });
});

/** Mentions of the names where the paragraphs write them: name, kind, city it counts for. */
function locate(
  paragraphs: readonly Paragraph[],
  names: readonly (readonly [name: string, kind: PlaceKind, city?: string])[],
): PlaceMentions[] {
  return names.map(([label, kind, city]) => {
    const id = label.toLowerCase();
    const mentions = paragraphs.flatMap(({ n, text }) =>
      [...text.matchAll(new RegExp(label, "g"))].map(({ index }) => ({
        paragraph: n,
        start: index,
        end: index + label.length,
      })),
    );
    return { id, label, kind, city: city ?? (kind === "city" ? id : null), mentions };
  });
}

const CITIES = [
  ["Baghdad", "city"],
  ["Amara", "city"],
  ["Kut", "city"],
  ["Tehran", "city"],
] as const;

describe("findMainPlace", () => {
  const mainPlace = (
    paragraphs: readonly Paragraph[],
    names: Parameters<typeof locate>[1] = CITIES,
  ) => findMainPlace(paragraphs, locate(paragraphs, names))?.id ?? null;

  it("takes the city of the lead's own event, though an earlier one's is named more often", () => {
    const text = article(
      "Four men were killed in the south on Thursday, after clashes in Baghdad shook the country.",
      "The violence in Amara began at dawn.",
      "The Baghdad fighting had ended on Tuesday. In Baghdad the streets were calm, and Baghdad waited.",
    );
    expect(mainPlace(text)).toBe("amara");
  });

  it("counts the headline", () => {
    const text = article(
      ["headline", "Gunmen storm a bank in Kut"],
      "Police said the robbers escaped.",
    );
    expect(mainPlace(text)).toBe("kut");
  });

  it("never counts a dateline", () => {
    const line = "KUT, Iraq - Rockets hit a base in Amara.";
    const text: Paragraph[] = [
      { n: 1, text: line, kind: "body", dateline: { start: 0, end: line.indexOf("Rockets") } },
    ];
    expect(
      mainPlace(text, [
        ["KUT", "city"],
        ["Amara", "city"],
      ]),
    ).toBe("amara");
  });

  it("counts a facility for its city, and a base far from any for itself", () => {
    const zone = article("Mortars fell on the Green Zone.");
    expect(mainPlace(zone, [["Green Zone", "facility", "baghdad"]])).toBe("baghdad");
    const base = article("Rockets fell on Camp Sand.");
    expect(mainPlace(base, [["Camp Sand", "facility"]])).toBe("camp sand");
  });

  it("does not take a capital for a place when it stands for its government", () => {
    const text = article(
      "Rebels attacked a convoy, and Tehran denied a part in it.",
      "It was hit in Kut.",
    );
    expect(mainPlace(text)).toBe("kut");
  });

  it("looks on for the same happening when the lead names no city", () => {
    const text = article(
      "Militia chiefs met across the border this week.",
      "They sought a truce. They sought money. They sought time.",
      "Their allies in Baghdad are divided.",
      "They met in the city of Amara on Sunday.",
    );
    expect(mainPlace(text)).toBe("amara");
  });

  it("names a province only when there is no city, and no country", () => {
    const text = article("Gunmen attacked a village in Maysan.");
    expect(mainPlace(text, [["Maysan", "province"]])).toBe("maysan");
    expect(
      mainPlace(article("Gunmen attacked a village in Iraq."), [["Iraq", "country"]]),
    ).toBeNull();
  });

  it("shows the words that decided", () => {
    const text = article("A bomb went off in Kut.");
    expect(findMainPlace(text, locate(text, CITIES))?.evidence).toEqual({
      paragraph: 1,
      start: 19,
      end: 22,
    });
  });
});

const WORDS =
  "killed clashes on Thursday in Basra after since said , . the 2022 August 30 اندلعت أمس".split(
    " ",
  );

describe("findEventDate and findMainPlace on any text", () => {
  it("give evidence inside the paragraphs", () => {
    const line = fc.oneof(
      fc.string({ unit: "binary", maxLength: 120 }),
      fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), (lines) => {
        const text = article(...lines);
        const found = findEventDate(text, findDates(text, "2022-09-01"), "2022-09-01");
        const place = findMainPlace(text, locate(text, [["Basra", "city"]]));
        for (const evidence of [found?.evidence, place?.evidence]) {
          if (!evidence) continue;
          const length = text[evidence.paragraph - 1]?.text.length ?? 0;
          expect(evidence.start).toBeLessThan(evidence.end);
          expect(evidence.end).toBeLessThanOrEqual(length);
        }
      }),
    );
  });
});

const SEEDS = "../shared/corpora/seeds";

type Golden = {
  readonly file: string;
  readonly published: string;
  readonly event: string;
  readonly place: string;
  readonly cities: readonly string[];
  /** Value with the day of publication, value without it, words. */
  readonly dates: readonly (readonly [string | null, string | null, string])[];
};

const GOLDEN: readonly Golden[] = [
  {
    file: "000_5015d97a881a0764.txt",
    published: "2022-09-01",
    event: "2022-09-01",
    place: "basra",
    cities: ["Basra", "Baghdad"],
    dates: [
      ["2022-09-01", null, "Thursday"],
      ["2022-08-31", null, "overnight"],
      ["2022-08-30", null, "Tuesday"],
      ["2021", "2021", "2021"],
      ["2022-09-07", null, "next Wednesday"],
      ["2022-09-01", null, "Thursday morning"],
    ],
  },
  {
    file: "001_f73c82456a21d55a.txt",
    published: "2022-09-01",
    event: "2022-09-01",
    place: "basra",
    cities: ["Basra", "Baghdad"],
    dates: [
      ["2022-09-01", null, "Thursday morning"],
      ["2022-09-01", null, "2am to 6:30am on Thursday morning"],
      ["2022-09-01", null, "Thursday morning"],
      ["2022-08-30", null, "Tuesday"],
      ["2022-08-29", null, "Monday"],
      ["2014", "2014", "2014"],
      ["2014", "2014", "2014"],
      ["2003", "2003", "2003"],
    ],
  },
  {
    file: "002_7585bba9484e87d2.txt",
    published: "2022-09-01",
    event: "2022-09-01",
    place: "basra",
    cities: ["Basra", "Baghdad"],
    dates: [
      ["2022-09-01", null, "Thursday"],
      ["2022-09-01", null, "around midnight"],
      ["2022-08-30", "XXXX-08-30", "August 30"],
      ["2022-08-30", "XXXX-08-30", "Monday, August 30"],
      ["2021-10", "XXXX-10", "October"],
      ["2022-08-29", null, "Monday"],
    ],
  },
  {
    file: "003_805ed168f03814cb.txt",
    published: "2022-09-30",
    event: "2022-09-29",
    place: "kut",
    cities: ["Kut", "Basra", "Baghdad"],
    dates: [
      ["2022-09-29", null, "last night"],
      ["2022-09-29", null, "Thursday night"],
      ["2022-10-01", null, "Saturday"],
      ["2022-09-29", null, "late Thursday night"],
      ["2022-10-01", null, "Saturday"],
      ["2022-08", "XXXX-08", "the end of August"],
      [null, null, "a few days ago"],
    ],
  },
  {
    file: "004_32ddfc02c7ec8cbf.txt",
    published: "2020-01-13",
    event: "2020-01-12",
    place: "qom",
    cities: ["Qom", "Tehran", "Baghdad"],
    dates: [
      ["2020-01-12", null, "this week"],
      ["2020-01-03", "XXXX-01-03", "January 3"],
      ["2019-09", "XXXX-09", "September"],
      ["2020-01-12", null, "Sunday"],
      ["2020-01-03", "XXXX-01-03", "January 3"],
      ["2020-01-08", null, "Wednesday"],
      ["2020-01-11", null, "Saturday"],
    ],
  },
];

describe.runIf(existsSync(SEEDS))("the seed articles", () => {
  const load = (file: string) =>
    splitParagraphs(readFileSync(`${SEEDS}/${file}`, "utf8"), { title: null });

  it.each(GOLDEN)("tells the dates of $file", ({ file, published, dates }) => {
    const paragraphs = load(file);
    const read = (when: string | null) =>
      findDates(paragraphs, when).map(({ paragraph, start, end, value }) => {
        const text = paragraphs.find(({ n }) => n === paragraph)?.text.slice(start, end);
        return [value, text];
      });
    expect(read(published)).toEqual(dates.map(([value, , text]) => [value, text]));
    expect(read(null)).toEqual(dates.map(([, value, text]) => [value, text]));
  });

  it.each(GOLDEN)(
    "tells when and where $file happened",
    ({ file, published, event, place, cities }) => {
      const paragraphs = load(file);
      const places = locate(
        paragraphs,
        cities.map((city) => [city, "city"] as const),
      );
      expect(findEventDate(paragraphs, findDates(paragraphs, published), published)?.value).toBe(
        event,
      );
      expect(findEventDate(paragraphs, findDates(paragraphs, null), null)).toBeNull();
      expect(findMainPlace(paragraphs, places)?.id).toBe(place);
    },
  );

  it("keeps both readings of the one weekday that contradicts its date", () => {
    const dates = findDates(load("002_7585bba9484e87d2.txt"), "2022-09-01");
    const inconsistent = dates.filter(({ consistent }) => !consistent);
    expect(inconsistent.map(({ readings }) => readings)).toEqual([["2022-08-29", "2022-08-30"]]);
  });
});
