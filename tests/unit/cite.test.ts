import { describe, expect, it, test } from "vitest";
import { CITATION_FORMS, type Cited } from "#lib/article/cite";

const FULL: Cited = {
  id: "a1b2",
  title: "Four die in Basra",
  outlet: "Meridian Wire",
  published: "2022-09-01",
  lang: "en",
  url: "http://news.example/article/a1b2#p4",
  paragraph: 4,
  accessed: "2026-11-21",
};
const BARE: Cited = {
  ...FULL,
  title: null,
  outlet: null,
  published: null,
  lang: null,
  url: "http://news.example/article/a1b2",
  paragraph: null,
};

const write = (form: string, cited: Cited) =>
  CITATION_FORMS.find(({ id }) => id === form)?.write(cited) ?? "";

describe("an article that states everything", () => {
  it.each([
    [
      "plain",
      "Meridian Wire, “Four die in Basra”, 1 September 2022, paragraph 4. http://news.example/article/a1b2#p4 (accessed 21 November 2026).",
    ],
    [
      "chicago",
      "Meridian Wire. “Four die in Basra.” September 1, 2022, par. 4. Accessed November 21, 2026. http://news.example/article/a1b2#p4.",
    ],
    [
      "apa",
      "Meridian Wire. (2022, September 1). Four die in Basra (para. 4). Retrieved November 21, 2026, from http://news.example/article/a1b2#p4",
    ],
    [
      "ris",
      "TY  - NEWS\r\nTI  - Four die in Basra\r\nT2  - Meridian Wire\r\nPY  - 2022\r\nDA  - 2022/09/01/\r\nLA  - en\r\nUR  - http://news.example/article/a1b2#p4\r\nY2  - 2026/11/21/\r\nN1  - paragraph 4\r\nID  - a1b2\r\nER  - \r\n",
    ],
    [
      "bibtex",
      "@online{meridian-wire-2022-a1b2,\n  author = {{Meridian Wire}},\n  title = {{Four die in Basra}},\n  year = {2022},\n  month = {9},\n  day = {1},\n  langid = {en},\n  note = {paragraph 4},\n  url = {http://news.example/article/a1b2#p4},\n  urldate = {2026-11-21}\n}",
    ],
  ])("as %s", (form, expected) => {
    expect(write(form, FULL)).toBe(expected);
  });
});

describe("an article that states nothing", () => {
  it.each([
    ["plain", "(no headline), n.d. http://news.example/article/a1b2 (accessed 21 November 2026)."],
    [
      "chicago",
      "[No headline]. n.d. Accessed November 21, 2026. http://news.example/article/a1b2.",
    ],
    [
      "apa",
      "[No headline]. (n.d.). Retrieved November 21, 2026, from http://news.example/article/a1b2",
    ],
    [
      "ris",
      "TY  - NEWS\r\nTI  - [No headline]\r\nUR  - http://news.example/article/a1b2\r\nY2  - 2026/11/21/\r\nID  - a1b2\r\nER  - \r\n",
    ],
  ])("as %s", (form, expected) => {
    expect(write(form, BARE)).toBe(expected);
  });

  it("has a key of its own", () => {
    expect(write("bibtex", BARE)).toMatch(/^@online\{a1b2,\n {2}title = \{\{\[No headline\]\}\}/);
  });
});

test("a month or a year alone is written as far as it is known", () => {
  expect(write("apa", { ...FULL, published: "2022-09" })).toContain("(2022, September)");
  expect(write("chicago", { ...FULL, published: "2022" })).toContain(" 2022, par. 4.");
  expect(write("ris", { ...FULL, published: "2022-09" })).toContain("DA  - 2022/09//\r\n");
});

test("a question keeps its mark", () => {
  expect(write("chicago", { ...FULL, title: "Who fired?" })).toContain("“Who fired?”");
});

test("signs that TeX reads are taken as text, and no line of RIS can be slipped in", () => {
  const odd = { ...FULL, title: "50% of {all} A_B & C\\D #1 $2 ~^", outlet: "X\r\nER  - " };
  expect(write("bibtex", odd)).toContain(
    "50\\% of \\{all\\} A\\_B \\& C\\textbackslash{}D \\#1 \\$2 \\textasciitilde{}\\textasciicircum{}",
  );
  const lines = write("ris", odd).split("\r\n");
  expect(lines.filter((line) => line.startsWith("ER"))).toHaveLength(1);
});

test("an Arabic outlet gives a key of plain letters", () => {
  expect(write("bibtex", { ...FULL, outlet: "بريد النخيل" })).toMatch(/^@online\{2022-a1b2,/);
});
