import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compareReports } from "#lib/compare/compare-reports";
import type { FigureRow } from "#lib/compare/comparison";
import { readReports } from "#scripts/evaluate/read-reports";

const SEEDS = "../shared/corpora/seeds";

async function compareSeeds(published: string | null) {
  const reports = [...(await readReports(SEEDS, { outlet: null, published })).values()];
  const three = reports.filter(({ article }) => /^00[012]_/.test(article.file));
  const names = new Map(three.map(({ article }) => [article.id, article.file.slice(0, 3)]));
  return { comparison: compareReports(three), nameOf: (id: string) => names.get(id) ?? id, three };
}

const find = (rows: readonly FigureRow[], metric: string, place: string, relation: string) =>
  rows.find(
    ({ slot }) => slot.metric === metric && slot.place === place && slot.relation === relation,
  );

// The articles beside the project are read where they are there.
describe.runIf(existsSync(SEEDS))("three reports of one night", () => {
  describe.each([
    ["dated", "2022-09-01"],
    ["undated", null],
  ])("%s", async (_, published) => {
    const { comparison, nameOf, three } = await compareSeeds(published);
    const { figures } = comparison;

    it("count 4 (2 + 2), 1 and an unknown, about 5 (3 + 2) killed in Basra: a conflict of three origins", () => {
      const row = find(figures, "killed", "basra", "main");
      expect(row).toMatchObject({
        status: "conflict",
        low: 1,
        high: 5,
        origins: 3,
        notReported: [],
      });
      const cells = row?.reports.map(({ articleId, said, unknown, parts }) => [
        nameOf(articleId),
        unknown ? "unknown" : said,
        parts.map((part) => part.low),
      ]);
      expect(cells?.sort()).toEqual([
        ["000", 4, [2, 2]],
        ["001", 1, []],
        ["001", "unknown", []],
        ["002", 5, [3, 2]],
      ]);
    });

    it("agree on 30 killed in Baghdad before, and can both be right on the wounded", () => {
      expect(find(figures, "killed", "baghdad", "earlier")).toMatchObject({
        status: "agree",
        low: 30,
        high: 30,
      });
      const wounded = find(figures, "wounded", "baghdad", "earlier");
      expect(wounded).toMatchObject({ status: "compatible", low: 400, high: 500 });
      expect(wounded?.reason).toContain("could all hold");
    });

    it("keep the figures of Baghdad out of every row of Basra", () => {
      const basra = figures.filter(({ slot }) => slot.place === "basra");
      expect(basra.flatMap(({ reports }) => reports.map(({ said }) => said))).not.toContain(30);
      expect(basra.every(({ high }) => high === null || high < 30)).toBe(true);
    });

    it("give three times of beginning, two of which exclude each other", () => {
      const start = comparison.facts.find(({ fact }) => fact === "start");
      expect(start?.status).toBe("conflict");
      expect(
        start?.reports.map(({ articleId, value }) => [nameOf(articleId), value]).sort(),
      ).toEqual([
        ["000", "night"],
        ["001", "02:00/06:30"],
        ["002", "00:00"],
      ]);
    });

    it("say alone: the governor; the Security Media Cell and 2am to 6:30am; midnight", () => {
      const alone = new Map(comparison.onlyHere.map((only) => [nameOf(only.articleId), only]));
      expect(alone.get("000")?.actors.map(({ id }) => id)).toContain("asad-al-eidani");
      expect(alone.get("000")?.officials[0]?.text).toContain("calm had been restored");
      expect(alone.get("001")?.actors.map(({ id }) => id)).toContain("security-media-cell");
      expect(alone.get("001")?.times.map(({ value }) => value)).toEqual(["02:00/06:30"]);
      expect(alone.get("002")?.times.map(({ value }) => value)).toEqual(["00:00"]);
    });

    it("write the names differently", () => {
      const differing = comparison.names
        .filter(({ differs }) => differs)
        .map(({ actorId }) => actorId);
      expect(differing).toEqual(
        expect.arrayContaining(["asaib-ahl-al-haq", "saraya-al-salam", "salih-mohammed-al-iraqi"]),
      );
      expect(differing).not.toContain("qais-al-khazali");
    });

    it("show every paragraph exactly once", () => {
      const shown = comparison.passages.flatMap(({ cells }) =>
        cells.flatMap(({ articleId, paragraphs }) => paragraphs.map((n) => `${articleId} ${n}`)),
      );
      const all = three.flatMap(({ article }) =>
        article.paragraphs.map(({ n }) => `${article.id} ${n}`),
      );
      expect(shown.sort()).toEqual(all.sort());
    });
  });
});
