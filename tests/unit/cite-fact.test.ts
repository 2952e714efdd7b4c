import { expect, test } from "vitest";
import { isolate } from "#lib/article/isolate";
import { paragraphAnchors } from "#lib/article/paragraph-anchors";
import { textsOf } from "#lib/article/version";
import { type CitedReport, citeFact } from "#lib/compare/cite-fact";
import { compareReports } from "#lib/compare/compare-reports";
import type { Report } from "#lib/compare/comparison";
import { listFacts, SILENCE } from "#lib/compare/list-facts";
import { listSayings } from "#lib/compare/list-sayings";
import { factAnchor } from "#lib/query/hrefs";
import { readReports } from "#scripts/evaluate/read-reports";
import { makeReport } from "#tests/unit/compare-sample-reports";

const WIRE = makeReport({
  id: "a1",
  outlet: "Wire",
  published: "2022-09-01",
  mainPlace: "basra",
  paragraphs: ["The court met.", "Four militants were killed in Basra, two officials told AP."],
  places: { basra: { as: ["Basra"], label: "Basra" } },
  figures: [
    {
      words: "Four militants were killed",
      low: 4,
      high: 4,
      place: "basra",
      by: { text: "two officials", kind: "anonymous", via: ["AP"] },
    },
  ],
});
const LEDGER = makeReport({
  id: "b1",
  published: "2022-09",
  mainPlace: "basra",
  paragraphs: ["About seven militants were killed in Basra."],
  places: { basra: { as: ["Basra"], label: "Basra" } },
  figures: [
    {
      words: "About seven militants were killed",
      bound: "about",
      low: 7,
      high: 7,
      place: "basra",
    },
  ],
});
const SILENT = makeReport({ id: "c1", outlet: "النخيل", paragraphs: ["It rained."] });

const asCited = (reports: readonly Report[]): CitedReport[] =>
  reports.map(({ article }, index) => ({
    letter: "ABC".charAt(index),
    article,
    linkOf: (paragraph) =>
      `https://news.example/article/${article.id}#${paragraphAnchors(textsOf(article))[paragraph - 1]}`,
  }));

const PLACE = {
  heading: "How 3 reports tell it: Clashes in Basra",
  address: "https://news.example/event/e1/compare?article=a1&article=b1#fact-killed-in-basra",
  snapshot: "2026-11-20T08:30:12.345Z",
  accessed: "2026-11-21",
};

test("a row is cited with who says what, in which words, and where", () => {
  const reports = [WIRE, LEDGER, SILENT];
  const comparison = compareReports(reports);
  const fact = listFacts(comparison, factAnchor).find(({ kind }) => kind === "figure");
  if (fact === undefined) throw new Error("Cannot cite: the sample has no figure");
  const sayings = listSayings(fact, comparison.labels.actors);
  const cite = (snapshot: string | null) =>
    citeFact(fact, sayings, asCited(reports), SILENCE.figure, { ...PLACE, snapshot }).split("\n");
  expect(cite(PLACE.snapshot)).toEqual([
    `“Killed in Basra” in “How 3 reports tell it: Clashes in Basra”. About 7 (b1) and 4 (Wire) cannot all be true.`,
    `A. Wire, (no headline), 1 September 2022, paragraph 2: “Four militants were killed” (4; two officials, via AP). https://news.example/article/a1#${paragraphAnchors(textsOf(WIRE.article))[1]}`,
    `B. (no headline), September 2022, paragraph 1: “About seven militants were killed” (about 7; own words). https://news.example/article/b1#${paragraphAnchors(textsOf(LEDGER.article))[0]}`,
    "C. \u2068النخيل\u2069, (no headline), n.d.: not stated.",
    `${PLACE.address} (snapshot of 20 November 2026, 08:30 UTC, accessed 21 November 2026).`,
  ]);
  expect(cite(null).at(-1)).toBe(`${PLACE.address} (accessed 21 November 2026).`);
});

test("what a row of any kind is cited with stands word for word in the paragraph that is named", async () => {
  const all = [...(await readReports("corpus", { outlet: null, published: null })).values()];
  const kinds = new Set<string>();
  for (let from = 0; from < all.length; from += 4) {
    const reports = all.slice(from, from + 4);
    const comparison = compareReports(reports);
    const texts = new Map(reports.map(({ article }) => [article.id, textsOf(article)]));
    for (const fact of listFacts(comparison, factAnchor)) {
      const sayings = listSayings(fact, comparison.labels.actors);
      expect(sayings).not.toEqual([]);
      kinds.add(fact.kind);
      for (const { articleId, paragraph, words } of sayings)
        expect(texts.get(articleId)?.[paragraph - 1]).toContain(words);
    }
  }
  expect([...kinds].sort()).toEqual(["date", "figure", "name", "told"]);
});

test("words from right to left are kept apart from what follows, and others left as they are", () => {
  expect(isolate("قُتل 4 أشخاص")).toBe("\u2068قُتل 4 أشخاص\u2069");
  expect(isolate("Four killed, 4")).toBe("Four killed, 4");
});
