import { describe, expect, it } from "vitest";
import { compareReports } from "#lib/compare/compare-reports";
import type { FigureRow } from "#lib/compare/comparison";
import { makeReport, type Sample } from "#tests/unit/compare-sample-reports";

const IN_AMARA = {
  eventDate: "2021-05-04",
  mainPlace: "amara",
  places: { amara: { as: ["Amara"] } },
};

function figuresOf(...samples: Sample[]): readonly FigureRow[] {
  return compareReports(samples.map((sample) => makeReport({ ...IN_AMARA, ...sample }))).figures;
}

function rowOf(rows: readonly FigureRow[], metric: string, relation = "main"): FigureRow {
  const row = rows.find(({ slot }) => slot.metric === metric && slot.relation === relation);
  if (row === undefined) throw new Error(`no row for ${metric}, ${relation}`);
  return row;
}

const report = (id: string, words: string, figure: object, more: Partial<Sample> = {}): Sample => ({
  id,
  outlet: id.toUpperCase(),
  paragraphs: [`In Amara ${words} on Tuesday, residents said.`],
  figures: [{ words, ...figure }],
  ...more,
});

describe("whether figures fit", () => {
  it("calls numbers that exclude each other a conflict and says who gives which", () => {
    const row = rowOf(
      figuresOf(report("a", "four men died", { low: 4 }), report("b", "one man died", { low: 1 })),
      "killed",
    );
    expect(row).toMatchObject({ status: "conflict", low: 1, high: 4, openAbove: false });
    expect(row.reason).toBe("4 (A) and 1 (B) cannot all be true");
  });

  it("lets a lower bound and a larger number both hold", () => {
    const over = report("a", "over 400 were hurt", {
      metric: "wounded",
      low: 400,
      bound: "at least",
    });
    const row = rowOf(
      figuresOf(over, report("b", "500 were hurt", { metric: "wounded", low: 500 })),
      "wounded",
    );
    expect(row).toMatchObject({ status: "compatible", low: 400, high: 500, openAbove: false });
    expect(row.reason).toContain("could all hold");
  });

  it("reads the number as the words say it, whatever the bounds leave possible", () => {
    const over = report("a", "over 400 were hurt", {
      metric: "wounded",
      low: 401,
      bound: "at least",
    });
    const nearly = report("b", "nearly 400 were hurt", {
      metric: "wounded",
      low: 360,
      high: 400,
      bound: "about",
    });
    const row = rowOf(figuresOf(over, nearly), "wounded");
    expect(row.reports.map(({ said }) => said)).toEqual([400, 400]);
    expect(row).toMatchObject({ status: "agree", low: 400, high: 400 });
    const dozens = report("a", "dozens were hurt", {
      metric: "wounded",
      low: 24,
      high: 99,
      bound: "about",
    });
    expect(rowOf(figuresOf(dozens), "wounded")).toMatchObject({
      low: 24,
      high: 99,
      reports: [{ said: null }],
    });
  });

  it("takes what 'also' adds for a part", () => {
    const also = report("a", "two guards were also killed", { low: 2 });
    expect(rowOf(figuresOf(also, report("b", "six men died", { low: 6 })), "killed").status).toBe(
      "compatible",
    );
  });

  it("agrees where the same number is said, whatever the bound", () => {
    const atLeast = report("a", "at least 30 died", { low: 30, bound: "at least" });
    const exactly = report("b", "30 died", { low: 30 });
    const about = report("c", "about 30 died", { low: 30, bound: "about" });
    expect(rowOf(figuresOf(atLeast, exactly, about), "killed")).toMatchObject({
      status: "agree",
      openAbove: true,
    });
  });

  it("gives 'about' a tenth either way", () => {
    const about = report("a", "about 100 died", { low: 100, bound: "about" });
    expect(rowOf(figuresOf(about, report("b", "92 died", { low: 92 })), "killed").status).toBe(
      "compatible",
    );
    expect(rowOf(figuresOf(about, report("b", "80 died", { low: 80 })), "killed").status).toBe(
      "conflict",
    );
  });

  it("reads 'at most' as an upper bound", () => {
    const most = report("a", "no more than 20 died", { low: null, high: 20, bound: "at most" });
    expect(rowOf(figuresOf(most, report("b", "12 died", { low: 12 })), "killed").status).toBe(
      "compatible",
    );
    expect(rowOf(figuresOf(most, report("b", "25 died", { low: 25 })), "killed").status).toBe(
      "conflict",
    );
  });

  it("takes 'no one' as zero, which excludes two", () => {
    const none = report("a", "no one was hurt", { metric: "wounded", low: 0 });
    const two = report("b", "two men were hurt", { metric: "wounded", low: 2 });
    expect(rowOf(figuresOf(none, two), "wounded").status).toBe("conflict");
  });

  it("is single, with the silent articles listed, where one report alone counts", () => {
    const silent: Sample = { id: "b", paragraphs: ["Shots were heard in Amara."] };
    expect(
      rowOf(figuresOf(report("a", "four men died", { low: 4 }), silent), "killed"),
    ).toMatchObject({
      status: "single",
      notReported: ["b"],
      reason: "only A says so",
    });
  });

  it("leaves a part of one's own total out of the values that cannot all be true", () => {
    const ministry = { by: { text: "The ministry" } };
    const rows = figuresOf(
      {
        id: "a",
        outlet: "A",
        paragraphs: ["The ministry in Amara counted 60 dead.", "The ministry named 21 dead."],
        figures: [
          { words: "60 dead", low: 60, ...ministry },
          { words: "21 dead", low: 21, ...ministry },
        ],
      },
      {
        id: "b",
        outlet: "B",
        paragraphs: ["Doctors in Amara counted 92 dead."],
        figures: [{ words: "92 dead", low: 92, by: { text: "Doctors", kind: "anonymous" } }],
      },
    );
    const row = rowOf(rows, "killed");
    expect(row.rivals.map((index) => row.reports[index]?.low).sort()).toEqual([60, 92]);
  });

  it("finds a conflict inside one article when it cites two sources", () => {
    const rows = figuresOf({
      id: "a",
      outlet: "A",
      paragraphs: ["The ministry in Amara counted 82 dead. A doctor spoke of 130 dead."],
      figures: [
        { words: "82 dead", low: 82, by: { text: "The ministry" } },
        { words: "130 dead", low: 130, by: { text: "A doctor", kind: "anonymous" } },
      ],
    });
    expect(rowOf(rows, "killed")).toMatchObject({
      status: "conflict",
      disagreeWithin: ["a"],
      rivals: [0, 1],
      origins: 2,
    });
    expect(rowOf(rows, "killed").reason).toBe(
      "A gives 82 and 130, on the word of different sources",
    );
    expect(rowOf(rows, "killed").reports).toHaveLength(2);
  });

  it("keeps a count and an explicit unknown of one article as two lines", () => {
    const mixed: Sample = {
      id: "a",
      outlet: "A",
      paragraphs: [
        "A resident of Amara said the number of casualties was not known.",
        "The police confirmed the death of one.",
      ],
      figures: [
        { words: "the number of casualties was not known", metric: "casualties", unknown: true },
        { words: "death of one", low: 1, by: { text: "The police" } },
      ],
    };
    const row = rowOf(figuresOf(mixed, report("b", "four men died", { low: 4 })), "killed");
    expect(row.reports.map(({ articleId, low, unknown }) => [articleId, low, unknown])).toEqual([
      ["a", null, true],
      ["a", 1, false],
      ["b", 4, false],
    ]);
    expect(row).toMatchObject({ status: "conflict", low: 1, high: 4, origins: 2 });
  });

  it("leaves the count of one side's people open towards the total", () => {
    const side = report("a", "two guards of the Scouts died", { low: 2, actor: "scouts" });
    expect(rowOf(figuresOf(side, report("b", "six died", { low: 6 })), "killed").status).toBe(
      "compatible",
    );
    expect(rowOf(figuresOf(side, report("b", "one man died", { low: 1 })), "killed").status).toBe(
      "conflict",
    );
  });
});

describe("what shares a row", () => {
  it("never puts an earlier event's dead beside those of the event", () => {
    const earlier = report("a", "30 died", { low: 30, relation: "earlier" });
    const rows = figuresOf(earlier, report("b", "four men died", { low: 4 }));
    expect(rows.map(({ slot, status }) => [slot.relation, status])).toEqual([
      ["main", "single"],
      ["earlier", "single"],
    ]);
  });

  it("keeps events of the past apart when their dates do not meet", () => {
    const past = (id: string, words: string, low: number, date: string): Sample => ({
      id,
      paragraphs: [`In ${date} a bomb in Amara ${words}.`],
      figures: [{ words, low, relation: "earlier", place: "amara" }],
      dates: [{ words: date, value: date, precision: "year" }],
    });
    const rows = figuresOf(past("a", "killed 35", 35, "2016"), past("b", "killed 80", 80, "2018"));
    expect(rows.map(({ slot, status }) => [slot.when, status])).toEqual([
      ["2016", "single"],
      ["2018", "single"],
    ]);
  });

  it("takes two numbers that one article gives of the past, not ascribing both, for two events", () => {
    const past = { relation: "earlier" as const, place: "amara" };
    const chain: Sample = {
      id: "a",
      paragraphs: [
        "Rockets killed one guard in Amara. The raids that followed killed 25, the Scouts said.",
      ],
      figures: [
        { words: "killed one guard", low: 1, ...past },
        { words: "killed 25", low: 25, ...past, by: { text: "the Scouts" } },
      ],
    };
    const rows = figuresOf(chain, report("b", "a rocket had killed one", { low: 1, ...past }));
    expect(rows.map(({ status, low }) => [status, low])).toEqual([
      ["single", 25],
      ["agree", 1],
    ]);
  });

  it("keeps the main figures of two events apart", () => {
    const other = report("b", "nine men died", { low: 9 }, { eventDate: "2021-08-20" });
    expect(
      figuresOf(report("a", "four men died", { low: 4 }), other).map(({ status }) => status),
    ).toEqual(["single", "single"]);
  });

  it("gives a count without a place the place of the event in the other reports", () => {
    const rows = compareReports([
      makeReport({ ...report("a", "four men died", { low: 4 }), eventDate: "2021-05-04" }),
      makeReport({ ...IN_AMARA, ...report("b", "one man died", { low: 1 }) }),
    ]).figures;
    expect(rows.map(({ slot, status }) => [slot.place, status])).toEqual([["amara", "conflict"]]);
  });

  it("counts a facility for its city", () => {
    const inside: Sample = {
      ...report("a", "four men died", { low: 4, place: "old-market" }),
      places: { "old-market": { kind: "facility", as: ["Amara"], city: "amara" } },
    };
    const rows = figuresOf(inside, report("b", "four men died", { low: 4, place: "amara" }));
    expect(rows.map(({ slot, status }) => [slot.place, status])).toEqual([["amara", "agree"]]);
  });

  it("gives a person killed a row of his own, never in conflict with a count", () => {
    const named = report("a", "Karim Saadi was killed", { low: 1, named: "Karim Saadi" });
    const again = report("c", "the killing of Saadi", {
      low: 1,
      named: "Saadi",
      relation: "earlier",
    });
    const rows = figuresOf(named, report("b", "ten people died", { low: 10 }), again);
    expect(
      rows.map(({ slot, status, reports }) => [slot.person?.name ?? null, status, reports.length]),
    ).toEqual([
      [null, "single", 1],
      ["Karim Saadi", "agree", 2],
    ]);
  });

  it("takes a death that set the event off for earlier than its toll", () => {
    const cause: Sample = {
      id: "a",
      paragraphs: [
        "The fight in Amara broke out in response to the killing of a guard, witnesses said.",
      ],
      figures: [{ words: "the killing of a guard", low: 1 }],
    };
    const rows = figuresOf(cause, report("b", "four men died", { low: 4 }));
    expect(rows.map(({ slot, status }) => [slot.relation, status])).toEqual([
      ["main", "single"],
      ["earlier", "single"],
    ]);
  });

  it("compares rockets with rockets and drones with drones", () => {
    const rockets = report("a", "12 rockets fell", { metric: "rockets", low: 12 });
    const rows = figuresOf(
      rockets,
      report("b", "three drones came", { metric: "rockets", low: 3 }),
    );
    expect(rows.map(({ slot, status }) => [slot.thing, status])).toEqual([
      ["drones", "single"],
      ["rockets", "single"],
    ]);
  });

  it("never calls two sums of money a conflict", () => {
    const rows = figuresOf(
      report("a", "five million dinars", { metric: "money", low: 5_000_000 }),
      report("b", "60 million dinars", { metric: "money", low: 60_000_000 }),
    );
    expect(rows[0]?.status).toBe("compatible");
  });
});

describe("what stands in a cell", () => {
  const split: Sample = {
    id: "a",
    outlet: "A",
    paragraphs: [
      "Five men died in Amara.",
      "Three guards of the Scouts and two of the Rangers were shot.",
    ],
    figures: [
      { words: "Five men died", low: 5 },
      { words: "Three guards", low: 3, actor: "scouts", partOfWords: "Five men died" },
      { words: "two of the Rangers", low: 2, actor: "rangers", partOfWords: "Five men died" },
    ],
  };

  it("shows parts inside their total and never beside it", () => {
    const [row] = figuresOf(split);
    expect(row?.reports.map(({ low, parts }) => [low, parts.map((part) => part.low)])).toEqual([
      [5, [3, 2]],
    ]);
    expect(row?.check).toBe(false);
  });

  it("adds up what one sentence gives side by side without a total", () => {
    const rows = figuresOf({
      id: "a",
      paragraphs: ["In Amara three guards and two drivers were shot dead."],
      figures: [
        { words: "three guards", low: 3 },
        { words: "two drivers were shot dead", low: 2 },
      ],
    });
    expect(rows[0]?.reports).toMatchObject([
      { low: 5, high: 5, summed: true, text: "three guards and two drivers were shot dead" },
    ]);
  });

  it("does not add counts of different sources", () => {
    const rows = figuresOf({
      id: "a",
      paragraphs: ["In Amara three men died and two men died, said the army and the police."],
      figures: [
        { words: "three men died", low: 3, by: { text: "the army" } },
        { words: "two men died", low: 2, by: { text: "the police" } },
      ],
    });
    expect(rows[0]?.reports.map(({ low }) => low)).toEqual([3, 2]);
  });

  it("folds what an article says twice, keeping the attributed words", () => {
    const rows = figuresOf({
      id: "a",
      paragraphs: ["Four men died in Amara.", "The four deaths were confirmed by the police."],
      figures: [
        { words: "Four men died", low: 4 },
        { words: "four deaths", low: 4, by: { text: "the police" } },
      ],
    });
    expect(rows[0]?.reports).toMatchObject([
      {
        text: "four deaths",
        attribution: "the police",
        again: [{ paragraph: 1, text: "Four men died" }],
      },
    ]);
  });

  it("reports parts that exceed their total as a check and moves the row up", () => {
    const wrong: Sample = {
      ...split,
      figures: split.figures!.map((figure, index) =>
        index === 0 ? { ...figure, low: 4, high: 4 } : figure,
      ),
    };
    const comparison = compareReports([makeReport({ ...IN_AMARA, ...wrong })]);
    expect(comparison.figures[0]?.check).toBe(true);
    expect(comparison.checks).toMatchObject([
      { kind: "parts", articleId: "a", reason: "the parts 3 + 2 add up to 5, the total is 4" },
    ]);
    expect(comparison.checks[0]?.evidence.map(({ text }) => text)).toEqual([
      "Five men died",
      "Three guards",
      "two of the Rangers",
    ]);
  });
});

describe("how many origins there are", () => {
  const WORDS: Readonly<Record<string, string>> = { a: "four men died", b: "a blast killed four" };
  const citing = (id: string, origin: object): Sample => ({
    ...report(id, WORDS[id]!, {}),
    figures: [{ words: WORDS[id]!, low: 4, by: { text: "residents", ...origin } }],
  });

  it("counts one agency once, however many outlets cite it", () => {
    const agency = { origin: "Gulf Wire", kind: "media" as const };
    const row = rowOf(
      figuresOf(citing("a", agency), citing("b", { ...agency, origin: "the Gulf Wire" })),
      "killed",
    );
    expect(row).toMatchObject({ origins: 1, originNames: ["Gulf Wire"] });
  });

  it("counts unnamed sources of two outlets as two, behind one agency as one", () => {
    const officials = { origin: "two officials", kind: "anonymous" as const };
    expect(rowOf(figuresOf(citing("a", officials), citing("b", officials)), "killed").origins).toBe(
      2,
    );
    const viaWire = { ...officials, via: ["Gulf Wire"] };
    expect(rowOf(figuresOf(citing("a", viaWire), citing("b", viaWire)), "killed").origins).toBe(1);
  });

  it("knows 'the officials' again within an article", () => {
    const row = rowOf(
      figuresOf({
        id: "a",
        paragraphs: [
          "Four men died in Amara, two security officials said.",
          "Over 3 men died, the officials said.",
        ],
        figures: [
          {
            words: "Four men died",
            low: 4,
            by: { text: "two security officials", kind: "anonymous" },
          },
          {
            words: "Over 3 men died",
            low: 3,
            bound: "at least",
            by: { text: "the officials", kind: "anonymous" },
          },
        ],
      }),
      "killed",
    );
    expect(row.origins).toBe(1);
  });

  it("takes copies of one text for one origin", () => {
    const text = [
      "Four men died in Amara on Tuesday when a wall of the old market fell on a row of stalls.",
      "Neighbours dug with their hands until the first ambulance reached the narrow street at noon.",
    ];
    const copy = (id: string): Sample => ({
      id,
      paragraphs: text,
      figures: [{ words: "Four men died", low: 4 }],
    });
    expect(rowOf(figuresOf(copy("a"), copy("b")), "killed").origins).toBe(1);
  });
});

it("orders rows: conflicts, compatible, single, agreeing", () => {
  const first: Sample = {
    id: "a",
    paragraphs: ["In Amara 4 died, over 9 were hurt, 7 were missing and 2 were held."],
    figures: [
      { words: "2 were held", metric: "detained", low: 2 },
      { words: "4 died", low: 4 },
      { words: "over 9 were hurt", metric: "wounded", low: 9, bound: "at least" },
      { words: "7 were missing", metric: "missing", low: 7 },
    ],
  };
  const second: Sample = {
    id: "b",
    paragraphs: ["In Amara 5 died, 12 were hurt and 2 were held."],
    figures: [
      { words: "5 died", low: 5 },
      { words: "12 were hurt", metric: "wounded", low: 12 },
      { words: "2 were held", metric: "detained", low: 2 },
    ],
  };
  expect(figuresOf(first, second).map(({ slot }) => slot.metric)).toEqual([
    "killed",
    "wounded",
    "missing",
    "detained",
  ]);
});
