import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareReports } from "#lib/compare/compare-reports";
import type { Comparison, Report, Words } from "#lib/compare/comparison";
import type { Bound, Relation, SourceKind } from "#lib/extract/analysis";
import { makeReport, type Sample } from "#tests/unit/compare-sample-reports";

const RUNS = { numRuns: 40 };
const NUMBERS = ["one", "two", "4 or more", "about 30", "no"];
const bounds: readonly Bound[] = ["exactly", "at least", "at most", "about"];
const relations: readonly Relation[] = ["main", "earlier", "other"];
const kinds: readonly SourceKind[] = ["person", "institution", "anonymous", "media", "article"];

const sentence = fc.record({
  actor: fc.constantFrom("the Scouts", "al-Scouts", "the Rangers", "Rangerz"),
  place: fc.constantFrom("Amara", "Amarah", "Kumait"),
  number: fc.constantFrom(...NUMBERS),
  ending: fc.constantFrom("died", "were hurt", "were shot and died after a fight broke out"),
  source: fc.constantFrom("police", "a doctor", "two officials"),
});

const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 });

const figure = fc.record({
  paragraph: fc.nat(5),
  low: fc.option(fc.integer({ min: 0, max: 40 }), { nil: null }),
  bound: fc.constantFrom(...bounds),
  relation: fc.constantFrom(...relations),
  metric: fc.constantFrom("killed", "wounded", "casualties", "rockets"),
  place: fc.constantFrom("amara", "kumait", null),
  kind: fc.constantFrom(...kinds),
  named: fc.constantFrom(null, null, null, "Karim"),
});

const sample = fc.record({
  published: fc.constantFrom("2021-05-04", "2021-05-05", "2022-01-01", undefined),
  paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 6 }),
  figures: fc.array(figure, { maxLength: 6 }),
});

const reports = fc
  .array(sample, { minLength: 1, maxLength: 5 })
  .map((samples) => samples.map((one, index) => build(`r${index}`, one)));

type Generated = typeof sample extends fc.Arbitrary<infer T> ? T : never;

function build(id: string, { published, paragraphs, figures }: Generated): Report {
  const texts = paragraphs.map((sentences, index) =>
    [
      `Line ${index}.`,
      ...sentences.map(
        (s) => `In ${s.place} ${s.number} of ${s.actor} ${s.ending}, ${s.source} said.`,
      ),
    ].join(" "),
  );
  const described: Sample = {
    id,
    ...(published === undefined ? {} : { published, eventDate: published }),
    mainPlace: "amara",
    paragraphs: texts,
    actors: {
      scouts: { as: ["the Scouts", "al-Scouts"] },
      rangers: { as: ["the Rangers", "Rangerz"] },
    },
    places: { amara: { as: ["Amara", "Amarah"] }, kumait: { as: ["Kumait"] } },
    figures: figures.map(({ paragraph: at, kind, low, ...rest }) => ({
      words: `Line ${at % texts.length}.`,
      low,
      unknown: low === null,
      ...rest,
      by: { text: `Line ${at % texts.length}.`, origin: kind, kind },
    })),
  };
  return makeReport(described);
}

const wordsOf = (comparison: Comparison): (Words & { articleId: string })[] => [
  ...comparison.figures.flatMap(({ reports: claims }) =>
    claims.flatMap((claim) =>
      [claim, ...claim.parts, ...claim.again].map((words) => ({
        ...words,
        articleId: claim.articleId,
      })),
    ),
  ),
  ...comparison.facts.flatMap(({ reports: claims }) =>
    claims.flatMap((claim) => [claim, { ...claim.key, articleId: claim.articleId }]),
  ),
  ...comparison.onlyHere.flatMap(
    ({ articleId, actors, places, figures, times, quotes, officials }) =>
      [...actors, ...places, ...figures, ...times, ...quotes, ...officials].map((words) => ({
        ...words,
        articleId,
      })),
  ),
  ...comparison.sources.flatMap(({ citedBy }) =>
    citedBy.flatMap(({ articleId, evidence }) =>
      evidence.map((words) => ({ ...words, articleId })),
    ),
  ),
  ...comparison.checks.flatMap(({ articleId, evidence }) =>
    evidence.map((words) => ({ ...words, articleId })),
  ),
];

describe("comparing any reports", () => {
  it("shows every paragraph of every report exactly once", () => {
    fc.assert(
      fc.property(reports, (given) => {
        const shown = compareReports(given).passages.flatMap(({ cells }) =>
          cells.flatMap(({ articleId, paragraphs }) => paragraphs.map((n) => `${articleId} ${n}`)),
        );
        const all = given.flatMap(({ article }) =>
          article.paragraphs.map(({ n }) => `${article.id} ${n}`),
        );
        expect([...shown].sort()).toEqual(all.sort());
      }),
      RUNS,
    );
  });

  it("gives exact slices of the articles only", () => {
    fc.assert(
      fc.property(reports, (given) => {
        const texts = new Map(
          given.flatMap(({ article }) =>
            article.paragraphs.map(({ n, text }) => [`${article.id} ${n}`, text]),
          ),
        );
        for (const { articleId, paragraph: n, start, end, text } of wordsOf(
          compareReports(given),
        )) {
          expect(texts.get(`${articleId} ${n}`)?.slice(start, end)).toBe(text);
          expect(text).not.toBe("");
        }
      }),
      RUNS,
    );
  });

  it("does not depend on the order in which the reports are given", () => {
    fc.assert(
      fc.property(reports, fc.infiniteStream(fc.nat()), (given, numbers) => {
        const shuffled = [...given]
          .map((report) => ({ report, key: numbers.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ report }) => report);
        expect(compareReports(shuffled)).toEqual(compareReports(given));
      }),
      RUNS,
    );
  });

  it("changes with the base the order of passages alone", () => {
    fc.assert(
      fc.property(reports, (given) => {
        const kept = ({ passages }: Comparison) =>
          passages
            .map(({ cells }) =>
              JSON.stringify(cells.map(({ articleId, paragraphs }) => [articleId, paragraphs])),
            )
            .sort();
        const first = compareReports(given);
        for (const { article } of given) {
          const other = compareReports(given, { base: article.id });
          expect(other.base).toBe(article.id);
          expect(kept(other)).toEqual(kept(first));
          expect(other.figures).toEqual(first.figures);
        }
      }),
      RUNS,
    );
  });

  it("counts each report once as telling or silent in every row", () => {
    fc.assert(
      fc.property(reports, (given) => {
        const ids = given.map(({ article }) => article.id).sort();
        for (const row of compareReports(given).figures) {
          const told = new Set(row.reports.map(({ articleId }) => articleId));
          expect([...told, ...row.notReported].sort()).toEqual(ids);
          expect(row.origins).toBe(row.originNames.length);
          if (row.status === "agree") expect(told.size).toBeGreaterThan(1);
          if (row.status === "single") expect(told.size).toBe(1);
          if (row.low !== null && row.high !== null) expect(row.low).toBeLessThanOrEqual(row.high);
        }
      }),
      RUNS,
    );
  });

  it("never calls it a conflict when a death is told by name", () => {
    fc.assert(
      fc.property(reports, (given) => {
        for (const { slot, status } of compareReports(given).figures) {
          if (slot.person !== null) expect(status).not.toBe("conflict");
        }
      }),
      RUNS,
    );
  });
});

it("compares a single report with itself, and none at all", () => {
  const alone = makeReport({
    id: "a",
    paragraphs: ["Four men died."],
    figures: [{ words: "Four men died", low: 4 }],
  });
  expect(compareReports([alone])).toMatchObject({ base: "a", figures: [{ status: "single" }] });
  expect(compareReports([])).toMatchObject({ articles: [], base: null, passages: [], figures: [] });
  expect(compareReports([alone, alone])).toEqual(compareReports([alone]));
});
