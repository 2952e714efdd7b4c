import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findTitle } from "#lib/article/find-title";
import { splitParagraphs } from "#lib/article/split-paragraphs";

const BODY = [
  "Gunmen and soldiers exchanged fire for three hours near the old bridge on Tuesday.",
  "The governor said that the road had been opened again by the evening.",
];
const split = (lines: readonly string[], title: string | null = null) =>
  splitParagraphs(lines.join("\n\n"), { title });
const kindsOf = (lines: readonly string[], title: string | null = null) =>
  split(lines, title).map(({ kind }) => kind);
const datelineOf = (text: string) => {
  const found = split([text, ...BODY])[0];
  return found?.dateline === undefined ? null : text.slice(0, found.dateline.end);
};

describe("splitParagraphs", () => {
  it("makes each line with something on it a paragraph, verbatim, numbered from 1", () => {
    const text = "\r\n  First line.\u00a0\r\n\t\r\n\r\nSecond  line.\u2028Third line.";
    expect(splitParagraphs(text, { title: null })).toEqual([
      { n: 1, text: "First line.", kind: "body" },
      { n: 2, text: "Second  line.", kind: "body" },
      { n: 3, text: "Third line.", kind: "body" },
    ]);
  });

  it("loses nothing and makes nothing up, whatever the text", () => {
    const line = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(
        ...BODY,
        "By Jane Doe",
        "A - B - C",
        "BASRA, Iraq — Calm.",
        "© Wire",
        "",
        " ",
      ),
    );
    const titles = fc.option(fc.string());
    fc.assert(
      fc.property(fc.array(line), titles, (lines, title) => {
        const source = lines
          .flatMap((text) => text.split(/[\n\r\u2028\u2029]/u))
          .map((text) => text.trim())
          .filter((text) => text !== "");
        const paragraphs = splitParagraphs(lines.join("\n"), { title });
        expect(paragraphs.map(({ text }) => text)).toEqual(source);
        expect(paragraphs.map(({ n }) => n)).toEqual(source.map((_, index) => index + 1));
        for (const { text, dateline } of paragraphs) {
          if (dateline === undefined) continue;
          expect(dateline.start).toBe(0);
          expect(dateline.end).toBeLessThan(text.length);
          expect(text[dateline.end]).not.toMatch(/\s/);
        }
        if (source.length > 0) expect(paragraphs.some(({ kind }) => kind === "body")).toBe(true);
      }),
    );
  });

  it("reads very long lines to the end", () => {
    for (const piece of ["(", "a ", "BASRA, ", "- ", ". ", "x|", "By A "]) {
      const text = piece.repeat(500_000);
      expect(splitParagraphs(text, { title: "A" })[0]?.text).toBe(text.trim());
    }
  });
});

describe("the headline", () => {
  it("is a short first line without a full stop that running text follows", () => {
    const headline = "Three hours of fire at the old bridge";
    expect(kindsOf([headline, ...BODY])).toEqual(["headline", "body", "body"]);
    expect(findTitle(null, split([headline, ...BODY]))).toBe(headline);
  });

  it("is not looked for in an article that begins with its text", () => {
    expect(kindsOf(BODY)).toEqual(["body", "body"]);
    expect(findTitle(null, split(BODY))).toBeNull();
    expect(findTitle("Stated elsewhere", split(BODY))).toBe("Stated elsewhere");
  });

  it("may have a second line below it", () => {
    const lines = ["Fire at the old bridge", "Governor says the road is open again", ...BODY];
    expect(kindsOf(lines)).toEqual(["headline", "subheading", "body", "body"]);
  });

  it("is the line that says what the stated title says, however it ends", () => {
    const title = "“We held the bridge”: three hours in Kut.";
    const lines = ["Iraq", '"We held the bridge": Three hours in Kut', ...BODY];
    expect(kindsOf(lines, title)).toEqual(["site", "headline", "body", "body"]);
    expect(kindsOf([title, ...BODY], title)).toEqual(["headline", "body", "body"]);
    expect(kindsOf(["We held the bridge", ...BODY], "We held the bridge | Wire")[0]).toBe(
      "headline",
    );
  });

  it("is not any short line when another title is stated", () => {
    expect(kindsOf(["Smoke over the river", ...BODY], "Forty days of truce end")[0]).toBe(
      "subheading",
    );
  });

  it("is not the beginning of a text that is wrapped to a width", () => {
    const wrapped = [
      "Gunmen and soldiers exchanged fire near the",
      "old bridge on Tuesday, and the governor said",
      "that the road had been opened again.",
    ];
    expect(kindsOf(wrapped)).toEqual(["body", "body", "body"]);
  });

  it.each([
    ["one line", ["Fire at the old bridge"]],
    ["nothing but short lines", ["Kut", "Basra", "Amara", "Nasiriya"]],
    ["short sentences", ["He waited.", "Nobody came.", "“No,” she said."]],
  ])("is not found in %s", (_, lines) => {
    expect(kindsOf(lines)).toEqual(lines.map(() => "body"));
  });

  it("is found in Arabic", () => {
    const lines = [
      "اشتباكات قرب الجسر القديم في الكوت",
      "تبادل مسلحون وجنود إطلاق النار ثلاث ساعات قرب الجسر القديم يوم الثلاثاء.",
    ];
    expect(kindsOf(lines)).toEqual(["headline", "body"]);
  });
});

describe("site lines", () => {
  it.each([
    "News - Local - The Outlet",
    "Home > Iraq > Security",
    "Home | Iraq | Security",
    "Iraq » Security » Basra",
  ])("include navigation above the headline: %s", (crumbs) => {
    expect(kindsOf([crumbs, "Fire at the old bridge", ...BODY])).toEqual([
      "site",
      "headline",
      "body",
      "body",
    ]);
  });

  it("include navigation below the text", () => {
    expect(kindsOf([...BODY, "Home | About | Contact"])).toEqual(["body", "body", "site"]);
  });

  it.each([
    "Advertisement",
    "Read more: The bridge in pictures",
    "اقرأ أيضا: الجسر في صور",
    "Follow us on Twitter",
    "[The bridge in pictures]",
    "* * *",
    "https://example.org/bridge",
  ])("include what a site puts between paragraphs: %s", (line) => {
    expect(kindsOf([BODY[0] ?? "", line, BODY[1] ?? ""])).toEqual(["body", "site", "body"]);
  });

  it("do not include headlines with dashes", () => {
    expect(kindsOf(["Fire at the bridge - what we know", ...BODY])[0]).toBe("headline");
    expect(kindsOf(["Basra - Amara - Kut: a week of fire in three cities", ...BODY])[0]).toBe(
      "headline",
    );
  });
});

describe("credits", () => {
  it.each([
    "© Copyright Example Wire",
    "Copyright 2022 Example Wire. All rights reserved.",
    "By Jane Doe",
    "By JANE DOE and Omar al-Sample, Example Wire",
    "(AP)",
    "Reuters/AFP",
    "Reporting by Jane Doe; editing by John Roe",
    "(Reporting by Jane Doe in Kut; Writing by John Roe)",
    "Jane Doe in Kut contributed to this report.",
    "Source: Example Wire",
    "Photo: Smoke over the river, 1 September (Jane Doe)",
    "Smoke rises over the river in Kut. (Jane Doe/Getty Images)",
    "المصدر: وكالة المثال",
    "جميع الحقوق محفوظة لوكالة المثال",
    "حقوق النشر محفوظة",
    "كتب: عمر المثال",
    "إعداد: عمر المثال",
    "رويترز",
  ])("are told from the text: %s", (line) => {
    expect(kindsOf([...BODY, line])).toEqual(["body", "body", "credit"]);
  });

  it.each([
    "By Thursday morning, the governor said that calm had been restored.",
    "By September the truce was over",
    "Copyright law is not what the two factions fought over.",
    "Reporting from the city has been difficult since the bridge was closed.",
    "Sources in the city said that three people had been hurt.",
    "المصدر الأمني قال إن الطريق فتح مساء.",
    "Photographs show a burned car on the bridge.",
  ])("are not sentences that begin like one: %s", (line) => {
    expect(kindsOf([BODY[0] ?? "", line, BODY[1] ?? ""])[1]).not.toBe("credit");
  });
});

describe("update notes", () => {
  it.each([
    "Updated at 11:34am with a statement from the governor",
    "Last updated: 1 September 2022",
    "UPDATED: Friday, September 2, 2022, 9:56 AM",
    "Published on 1 September 2022",
    "This story has been updated with a statement from the governor.",
    "Correction: An earlier version named the wrong bridge.",
    "تم التحديث الساعة 11:34",
    "آخر تحديث: 1 أيلول 2022",
  ])("are told from the text: %s", (line) => {
    expect(kindsOf([...BODY, line])).toEqual(["body", "body", "update"]);
  });

  it.each([
    "Updated figures from the hospital put the number at 30.",
    "Published accounts of the battle differ on all 3 points.",
  ])("are not sentences that begin like one: %s", (line) => {
    expect(kindsOf([...BODY, line])).toEqual(["body", "body", "body"]);
  });
});

describe("subheadings", () => {
  it("are short lines without a full stop between finished paragraphs", () => {
    const lines = [BODY[0] ?? "", "A city divided", BODY[1] ?? ""];
    expect(kindsOf(lines)).toEqual(["body", "subheading", "body"]);
    const arabic = ["وقع القتال قرب الجسر القديم.", "مدينة منقسمة", "وفتح الطريق في المساء."];
    expect(kindsOf(arabic)).toEqual(["body", "subheading", "body"]);
  });

  it.each([
    ["an item of a list", ["He named three cities:", "- Kut", "- Amara", "All were calm."]],
    ["a line of a list", ["Calm returned.", "He named:", "Kut", "Amara", "All were calm."]],
    ["a fragment", ["Calm returned.", "The governor said that", "all cities were calm."]],
    ["a quotation", ["Calm returned.", "“We held the bridge”", "All cities were calm."]],
    ["the last line", ["Calm returned.", "All cities were calm.", "A city divided"]],
  ])("are not %s", (_, lines) => {
    expect(kindsOf(lines)).not.toContain("subheading");
  });
});

describe("datelines", () => {
  it.each([
    ["ERBIL, Kurdistan Region - ", "Shots were heard at noon."],
    ["BAGHDAD (Reuters) - ", "Shots were heard at noon."],
    ["BASRA, Iraq, Sept 1 — ", "Shots were heard at noon."],
    ["BAGHDAD, Sept. 1 (Xinhua) -- ", "Shots were heard at noon."],
    ["SAN JOSE, Costa Rica — ", "Shots were heard at noon."],
    ["WASHINGTON—", "Shots were heard at noon."],
    ["DUBAI: ", "Shots were heard at noon."],
    ["Baghdad (IraqiNews.com) – ", "Shots were heard at noon."],
    ["Basra, 1 September 2022 – ", "Shots were heard at noon."],
    ["Baghdad – ", "Shots were heard at noon."],
    ["Shafaq News/ ", "Shots were heard at noon."],
    ["(CNN) ", "Shots were heard at noon."],
    ["بغداد – ", "سمع إطلاق نار ظهرا."],
    ["بغداد (رويترز) - ", "سمع إطلاق نار ظهرا."],
    ["بغداد/ وكالة المثال - ", "سمع إطلاق نار ظهرا."],
    ["شفق نيوز/ ", "سمع إطلاق نار ظهرا."],
    ["بغداد/ ", "قال مصدر أمني: سمع إطلاق نار ظهرا."],
    ["بغداد - واع - ", "سمع إطلاق نار ظهرا."],
  ])("end where the running text starts: %s", (dateline, text) => {
    expect(datelineOf(dateline + text)).toBe(dateline);
  });

  it.each([
    "Basra - the oil hub - was quiet on Tuesday.",
    "Basra – The Oil Hub – was quiet on Tuesday.",
    "AAH – which lost two men – closed its offices.",
    "Breaking - Shots were heard at noon.",
    "Monday - Shots were heard at noon.",
    "The two sides - Saraya and Asa'ib - have fought for years.",
    "He said - and nobody denied it - that shots were heard.",
    "“Baghdad – We are ready,” he said.",
    "A well-known cleric (Sadr) - Shiite, like his rivals - spoke.",
    "SHOTS WERE HEARD - CITY STAYS CALM.",
    "عاجل - سمع إطلاق نار ظهرا.",
    "مقتدى الصدر - زعيم التيار - دعا إلى الهدوء.",
    "Shots were heard in BAGHDAD - Iraq.",
  ])("are not sentences with dashes: %s", (text) => {
    expect(datelineOf(text)).toBeNull();
  });

  it.each([
    "BAGHDAD, Iraq",
    "BAGHDAD (Reuters)",
    "ERBIL, Kurdistan Region —",
    "Baghdad, 1 September 2022",
    "Thursday, September 1, 2022 11:34 AM",
    "الخميس 1 أيلول 2022",
  ])("may be paragraphs of their own: %s", (line) => {
    expect(kindsOf(["Fire at the old bridge", line, ...BODY])).toEqual([
      "headline",
      "dateline",
      "body",
      "body",
    ]);
  });

  it.each(["US, Iran Sign Deal", "Old Bridge Opened Again (Video)", "ISIS 10 Years On"])(
    "are not headlines: %s",
    (line) => {
      expect(kindsOf([line, ...BODY])[0]).toBe("headline");
    },
  );

  it("belong to the beginning of an article, once", () => {
    const filed = "BASRA, Iraq — Shots were heard at noon.";
    const found = split([filed, filed]).filter(({ dateline }) => dateline !== undefined);
    expect(found.map(({ n }) => n)).toEqual([1]);
    expect(split([...BODY, ...BODY, filed]).some(({ dateline }) => dateline)).toBe(false);
  });
});

const SEEDS = "../shared/corpora/seeds";

describe.runIf(existsSync(SEEDS))("the seed articles", () => {
  const oddKinds = (file: string) =>
    splitParagraphs(readFileSync(`${SEEDS}/${file}`, "utf8"), { title: null })
      .filter(({ kind }) => kind !== "body")
      .map(({ n, kind }) => `${n} ${kind}`);

  it("are split as a reader would split them", () => {
    expect(readdirSync(SEEDS).sort().map(oddKinds)).toEqual([
      ["13 credit"],
      ["1 headline", "16 update"],
      ["6 subheading"],
      [],
      ["1 site", "2 headline"],
    ]);
  });
});
