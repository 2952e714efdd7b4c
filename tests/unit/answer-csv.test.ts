import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { answerCsv, answerLongCsv } from "#app/api/answer-csv";
import { answerJsonl } from "#app/api/answer-jsonl";

const FORMULAS = ['=HYPERLINK("http://evil.example")', "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"];

test("no cell is taken for a formula, whatever an outlet is called", async () => {
  const rows = FORMULAS.map((outlet) => ({ outlet, articles: 1 }));
  const answer = await answerCsv("outlets", ["outlet", "articles"], rows);
  expect(answer.headers.get("content-disposition")).toBe('attachment; filename="outlets.csv"');
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const [head, ...cells]: string[][] = parse(bytes, { bom: true });
  expect(head).toEqual(["outlet", "articles"]);
  expect(cells).toEqual(FORMULAS.map((formula) => [`'${formula}`, "1"]));
});

test("what comes in portions is one table with one head, and a line for each object", async () => {
  async function* portions() {
    yield [{ id: "a" }, { id: "b" }];
    yield [{ id: "c\nd" }];
  }
  const csv = await (await answerLongCsv("names", ["id"], portions())).text();
  expect(parse(csv, { bom: true })).toEqual([["id"], ["a"], ["b"], ["c\nd"]]);
  const lines = await (await answerJsonl("names", portions())).text();
  expect(lines).toBe('{"id":"a"}\n{"id":"b"}\n{"id":"c\\nd"}\n');
});
