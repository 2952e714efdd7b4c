import { describe, expect, it } from "vitest";
import { namesByParagraph } from "#lib/compare/canonical-text";
import { chooseFacts, foldFacts } from "#lib/compare/choose-facts";
import { compareReports } from "#lib/compare/compare-reports";
import type { Report } from "#lib/compare/comparison";
import { type Fact, listFacts } from "#lib/compare/list-facts";
import { listPassages } from "#lib/compare/list-passages";
import { createPassageMarks } from "#lib/compare/mark-passage";
import { wordDifferences } from "#lib/compare/word-differences";
import { PLAIN_COMPARISON, parseComparison } from "#lib/query/compare-state";
import { compareHref, factAnchor } from "#lib/query/hrefs";
import { makeReport } from "#tests/unit/compare-sample-reports";

const WIRE = makeReport({
  id: "a1",
  outlet: "Wire",
  published: "2022-09-01",
  mainPlace: "basra",
  paragraphs: [
    "Four militants were killed in Basra, officials said, as Saraya Salam men fought.",
    "The court met in Baghdad.",
  ],
  actors: {
    "saraya-al-salam": { as: ["Saraya Salam"], label: "Saraya al-Salam", kind: "faction" },
  },
  places: { basra: { as: ["Basra"], label: "Basra", kind: "city", city: "basra" } },
  figures: [
    { words: "Four militants were killed", metric: "killed", low: 4, high: 4, place: "basra" },
  ],
});
const LEDGER = makeReport({
  id: "b1",
  outlet: "Ledger",
  published: "2022-09-02",
  mainPlace: "basra",
  paragraphs: [
    "Seven militants were killed in Basra, officials said, as Seraya Selam men fought.",
    "Two men were wounded in Basra on Monday, August 30.",
  ],
  actors: {
    "saraya-al-salam": { as: ["Seraya Selam"], label: "Saraya al-Salam", kind: "faction" },
  },
  places: { basra: { as: ["Basra"], label: "Basra", kind: "city", city: "basra" } },
  figures: [
    { words: "Seven militants were killed", metric: "killed", low: 7, high: 7, place: "basra" },
    { words: "Two men were wounded", metric: "wounded", low: 2, high: 2, place: "basra" },
  ],
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

const compare = (...reports: readonly Report[]) => compareReports(reports);
const factsOf = (...reports: readonly Report[]) => listFacts(compare(...reports), factAnchor);

describe("the table of facts", () => {
  it("puts what conflicts before doubtful dates, spellings and what one report says", () => {
    const told = factsOf(WIRE, LEDGER).map(({ status, label }) => [status, label]);
    expect(told).toEqual([
      ["conflict", "Killed in Basra"],
      ["check", "Date and weekday"],
      ["spelling", "Saraya al-Salam"],
      ["single", "Wounded in Basra"],
    ]);
  });

  it("gives readable anchors, each once", () => {
    const anchors = factsOf(WIRE, LEDGER).map(({ anchor }) => anchor);
    expect(anchors).toEqual([
      "fact-killed-in-basra",
      "fact-date-monday-august-30",
      "fact-name-saraya-al-salam",
      "fact-wounded-in-basra",
    ]);
    const same = listFacts(compare(WIRE, LEDGER), () => "fact").map(({ anchor }) => anchor);
    expect(same).toEqual(["fact", "fact-2", "fact-3", "fact-4"]);
  });

  it("doubts a number for its own report's sum, not for one at the same place of another", () => {
    const comparison = compare(WIRE, LEDGER);
    const claim = comparison.figures
      .filter(({ slot }) => slot.metric === "wounded")
      .flatMap(({ reports }) => reports)[0]!;
    const statusWhen = (articleId: string) => {
      const check = {
        ...{ kind: "parts" as const, articleId, outlet: "", reason: "parts differ", readings: [] },
        evidence: [claim],
      };
      const facts = listFacts({ ...comparison, checks: [check] }, factAnchor);
      return facts.find(({ label }) => label.startsWith("Wounded"))?.status;
    };
    expect(claim.articleId).toBe("b1");
    expect(statusWhen("b1")).toBe("check");
    expect(statusWhen("a1")).toBe("single");
  });

  it("shows by mode what differs, what agrees and what one report says", () => {
    const facts = factsOf(WIRE, LEDGER);
    const count = (mode: Parameters<typeof chooseFacts>[1]) => chooseFacts(facts, mode).length;
    expect([count("all"), count("conflicts"), count("single"), count("agree")]).toEqual([
      4, 3, 1, 0,
    ]);
  });

  it("folds what one report says past five rows, and never what differs", () => {
    const [conflict] = factsOf(WIRE, LEDGER);
    const repeat = (status: Fact["status"], times: number) =>
      Array.from({ length: times }, () => ({ ...conflict!, status }));
    const { open, folded } = foldFacts([...repeat("conflict", 9), ...repeat("single", 7)]);
    expect(open.map(({ status }) => status)).toEqual([
      ...Array.from({ length: 9 }, () => "conflict"),
      ...Array.from({ length: 5 }, () => "single"),
    ]);
    expect(folded).toHaveLength(2);
  });
});

describe("the texts side by side", () => {
  it("are headed by the disputed number, else by who and where, else by the first words", () => {
    const comparison = compare(WIRE, LEDGER);
    const entries = listPassages(comparison, [WIRE.article, LEDGER.article]);
    expect(entries.map(({ anchor, status, topic }) => [anchor, status, topic])).toEqual([
      ["t1", "conflict", "Killed in Basra"],
      ["t2", "only", "Wounded in Basra"],
      ["t3", "only", "The court met in Baghdad."],
    ]);
  });

  it("mark the disputed number and the names that both tell, not those of one", () => {
    const comparison = compare(WIRE, LEDGER);
    const names = new Map(
      [WIRE, LEDGER].map(({ article, analysis }) => [article.id, namesByParagraph(analysis)]),
    );
    const marksOf = createPassageMarks(
      listFacts(comparison, factAnchor),
      (id) => names.get(id) ?? new Map(),
    );
    const [shared] = comparison.passages;
    const text = WIRE.article.paragraphs[0]!.text;
    const { marks } = marksOf(shared!, "a1", 1);
    expect(marks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ["conflict", "Four militants were killed"],
      ["name", "Basra"],
      ["name", "Saraya Salam"],
    ]);
    const own = comparison.passages.find(({ status }) => status === "only");
    const { articleId, paragraphs } = own!.cells[0]!;
    expect(marksOf(own!, articleId, paragraphs[0]!).marks).toEqual([]);
  });

  it("mark the words that a copy adds and where it drops some", () => {
    const before = "Five men died near the gate of the old port on Friday, police said.";
    const after = "Five men died near the gate of the port on Friday evening, police said.";
    const from = { articleId: "a1", paragraph: 1 };
    const to = { articleId: "b1", paragraph: 3 };
    const [passage] = compare(WIRE, LEDGER).passages;
    const changes = [{ from, to, changes: wordDifferences(before, after) }];
    const marksOf = createPassageMarks([], () => new Map());
    const { marks, removed, copyOf } = marksOf({ ...passage!, changes }, "b1", 3);
    const added = marks.filter(({ kind }) => kind === "added");
    expect(added.map(({ start, end }) => after.slice(start, end))).toEqual([" Friday evening,"]);
    expect(removed).toEqual([
      { at: after.indexOf(" port"), text: " old" },
      { at: after.indexOf(" Friday"), text: " Friday," },
    ]);
    expect(copyOf).toEqual(from);
  });
});

describe("the address of a comparison", () => {
  it("keeps the articles asked for beside the ones that are columns", () => {
    const { state, canonical } = parseComparison(
      new URLSearchParams("column=b&article=c&article=a&article=b&column=a&facts=all"),
    );
    expect(state).toEqual({ ...PLAIN_COMPARISON, articles: ["a", "b", "c"], columns: ["a", "b"] });
    expect(compareHref(state, "text")).toBe(`/compare?${canonical}#text`);
    expect(canonical).toBe("article=a&article=b&article=c&column=a&column=b");
  });
});
