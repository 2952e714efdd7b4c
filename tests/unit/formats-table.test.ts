import { describe, expect, it } from "vitest";
import { encodeArabic } from "#tests/unit/encode-arabic";
import { readFormat } from "#tests/unit/read-format";

const UNKNOWN = { title: null, outlet: null, url: null, published: null, lang: null };

describe("a table of articles", () => {
  it.each([
    [
      "our own columns, in any order",
      `lang,Text,URL,outlet,title,published\nen,It held.,https://wire.example/1,The Wire,Truce,2022-09-01\n`,
    ],
    [
      "the columns of Media Cloud",
      `stories_id,publish_date,title,url,language,media_name,media_url,story_text\n1,2022-09-01,Truce,https://wire.example/1,en,The Wire,https://wire.example/,It held.\n`,
    ],
    [
      "the columns of GDELT",
      `DATE\tSourceCommonName\tDocumentIdentifier\tTitle\tLanguage\tText\n2022-09-01\tThe Wire\thttps://wire.example/1\tTruce\teng\tIt held.\n`,
    ],
    [
      "the columns of LexisNexis",
      `Headline;Publication Name;Publication Date;Language;URL;Body\nTruce;The Wire;1 September 2022;English;https://wire.example/1;It held.\n`,
    ],
  ])("may have %s", async (_, text) => {
    const { articles, rejected } = await readFormat(".csv", text);
    expect(rejected).toEqual([]);
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({
      title: "Truce",
      outlet: "The Wire",
      url: "https://wire.example/1",
      published: expect.stringMatching(/2022/),
      lang: "en",
      text: "It held.",
    });
  });

  it("of Factiva has the lead paragraph before the text, and a number of its own", async () => {
    const text = `AN,HD,SN,PD,LA,LP,TD\nWIRE0001,Truce,The Wire,1 September 2022,English,It held.,"For a day.\nFor two."\n`;
    expect((await readFormat(".csv", text)).articles).toEqual([
      {
        key: "WIRE0001",
        title: "Truce",
        outlet: "The Wire",
        url: null,
        published: "1 September 2022",
        lang: "en",
        text: "It held.\nFor a day.\nFor two.",
      },
    ]);
  });

  it("keeps quotation marks, line breaks and formulas as they are written", async () => {
    const text = `title,text\r\n"He said ""no""","One; two,\n=SUM(A1)"\r\nPlain 5" pipe,Second\r\n`;
    expect((await readFormat(".csv", text)).articles).toEqual([
      { ...UNKNOWN, key: "1", title: 'He said "no"', text: "One; two,\n=SUM(A1)" },
      { ...UNKNOWN, key: "2", title: 'Plain 5" pipe', text: "Second" },
    ]);
  });

  it("rejects a bad row by its number and line and takes the others", async () => {
    const bytes = Buffer.concat([
      Buffer.from(`id,text,published\nx,"It\nheld.",\n,No date.,soon\nshort\n,,2022\nz,Bad `),
      Uint8Array.of(0xff),
      Buffer.from(`,\n,قتل أربعة أشخاص في البصرة.,2022-09-01\n`),
    ]);
    const { articles, rejected } = await readFormat(".csv", bytes);
    expect(articles.map(({ key }) => key)).toEqual(["x", "6"]);
    expect(rejected.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^row 2, line 4: field "published": expected a date .*, got "soon"$/),
      "row 3, line 5: expected 3 cells as in the first line, got 1",
      expect.stringMatching(/^row 4, line 6: no text/),
      "row 5, line 7: not UTF-8 text",
    ]);
  });

  it("goes on after a quotation mark that is never closed", async () => {
    const rows = Array.from({ length: 50 }, (_, index) => `T${index},"Text ${index}."\n`).join("");
    const { articles, rejected } = await readFormat(
      ".csv",
      `title,text\nA,"broken\n${rows.replaceAll('"', "")}`,
    );
    expect(articles.map(({ title }) => title)).toContain("T0");
    expect(articles).toHaveLength(50);
    expect(rejected).toEqual([
      { key: null, reason: "line 2: a quotation mark is opened and never closed" },
    ]);
  });

  it("may be in windows-1256 or UTF-16", async () => {
    const text = "title,text\nA,قتل أربعة أشخاص في البصرة يوم الخميس.\n";
    for (const bytes of [
      encodeArabic(text),
      Buffer.from(`\ufeff${text}`, "utf16le"),
      Buffer.from(text, "utf16le"),
    ]) {
      expect((await readFormat(".csv", bytes)).articles[0]?.text).toMatch(/^قتل أربعة/);
    }
  });

  it.each([
    ["file,outlet\na.txt,Wire\n", 'no column with the text of articles: got "file,outlet"'],
    ["text\n", "no rows below the names of the columns"],
    ["\n\n", "the first line must name the columns"],
  ])("is not what %j is", async (text, reason) => {
    await expect(readFormat(".csv", text)).rejects.toThrow(reason);
  });
});
