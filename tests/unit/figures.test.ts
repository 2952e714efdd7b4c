import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Figure, PlaceMentions } from "#lib/extract/analysis";
import { splitWords } from "#lib/extract/figures/split-words";
import { findAttributions } from "#lib/extract/find-attributions";
import { findDates } from "#lib/extract/find-dates";
import { type FigureSources, findFigures } from "#lib/extract/find-figures";
import { readNumber } from "#lib/extract/read-number";
import { splitSentences } from "#lib/extract/split-sentences";

type Labelled = {
  readonly text: string;
  readonly figures: readonly {
    readonly text?: string;
    readonly metric: string;
    readonly low: number | null;
    readonly high: number | null;
    readonly bound: string;
    readonly unknown?: boolean;
    readonly origin?: string;
  }[];
};

const LABELLED = parse(
  readFileSync("tests/fixtures/evaluation/figures.yaml", "utf8"),
) as readonly Labelled[];

const nothing = { actors: [], places: [], dates: [], eventDate: null, mainPlace: null };

function figuresOf(lines: readonly string[], more: Partial<FigureSources> = {}): Figure[] {
  const paragraphs = lines.map((text, i) => ({ n: i + 1, text, kind: "body" as const }));
  const sentences = paragraphs.map(({ text }) => splitSentences(text));
  const words = paragraphs.map(({ text }) => splitWords(text));
  const attributions = findAttributions({
    paragraphs,
    sentences,
    words,
    actors: more.actors ?? [],
  });
  const clausesOf: FigureSources["clausesOf"] = (_, sentence) => [
    { ...sentence, background: false },
  ];
  return findFigures({
    paragraphs,
    sentences,
    words,
    clausesOf,
    attributions,
    ...nothing,
    ...more,
  });
}

const keyOf = ({ metric, low, high, bound, unknown }: Labelled["figures"][number]) =>
  `${metric} ${low}..${high} ${bound} ${unknown === true}`;

function place(lines: readonly string[], name: string, kind: PlaceMentions["kind"]): PlaceMentions {
  const mentions = lines.flatMap((text, i) =>
    [...text.matchAll(new RegExp(name, "g"))].map(({ index }) => ({
      paragraph: i + 1,
      start: index,
      end: index + name.length,
    })),
  );
  const id = name.toLowerCase();
  return { id, label: name, kind, city: kind === "city" ? id : null, mentions };
}

describe("figures of labelled sentences", () => {
  it("are found with an F of at least 0.9", () => {
    let [hits, wrong, missed] = [0, 0, 0];
    for (const { text, figures } of LABELLED) {
      const left = figuresOf([text]).map(keyOf);
      for (const wanted of figures.map(keyOf)) {
        const at = left.indexOf(wanted);
        if (at < 0) missed += 1;
        else {
          hits += 1;
          left.splice(at, 1);
        }
      }
      wrong += left.length;
    }
    expect(LABELLED.length).toBeGreaterThanOrEqual(100);
    expect((2 * hits) / (2 * hits + wrong + missed)).toBeGreaterThanOrEqual(0.9);
  });

  it("name the source where the text does", () => {
    for (const { text, figures } of LABELLED) {
      const origins = figures.flatMap(({ origin }) => origin ?? []);
      const found = figuresOf([text]).flatMap(({ attribution }) => attribution?.origin ?? []);
      if (origins.length > 0) expect(found, text).toEqual(origins);
    }
  });

  it("stand where their text says", () => {
    for (const { text, figures } of LABELLED) {
      const wanted = figures[0]?.text;
      if (wanted === undefined) continue;
      const [found] = figuresOf([text]);
      expect(text.slice(found?.start, found?.end)).toBe(wanted);
    }
  });
});

describe("a figure", () => {
  it("of a coordination is part of the total that another sentence states", () => {
    const found = figuresOf([
      "Five men were killed.",
      "Three men from the north and another two from the south were killed.",
    ]);
    expect(found.map(({ low, parts, partOf }) => [low, parts, partOf])).toEqual([
      [5, [1, 2], null],
      [3, [], 0],
      [2, [], 0],
    ]);
  });

  it("of a coordination is part of no total with which its sum disagrees", () => {
    const found = figuresOf([
      "Nine men were killed.",
      "Three men from the north and another two from the south were killed.",
    ]);
    expect(found.every(({ partOf }) => partOf === null)).toBe(true);
  });

  it("of people in apposition names again whom the count before it means", () => {
    const found = figuresOf([
      "Four members of the crew, three Danes and a Pole, were killed at sea.",
    ]);
    expect(found.filter(({ partOf }) => partOf === null).map(({ low }) => low)).toEqual([4]);
  });

  it("that a colon opens is part of the group before it", () => {
    const found = figuresOf(["The blast left six people dead: four miners and two drivers."]);
    expect(found.map(({ low, partOf }) => [low, partOf])).toEqual([
      [6, null],
      [4, 0],
      [2, 0],
    ]);
  });

  it("of the dead is part of their number, and nothing where nobody counted them", () => {
    const found = figuresOf(["Nine people were killed.", "Two of the dead were nurses."]);
    expect(found.map(({ low, partOf }) => [low, partOf])).toEqual([
      [9, null],
      [2, 0],
    ]);
    expect(figuresOf(["Two of the dead were nurses."])).toEqual([]);
  });

  it("of bodies without a name is part of the dead told of before", () => {
    const [all, some] = figuresOf(["Sixty people died. Twelve bodies have not been identified."]);
    expect(all).toMatchObject({ metric: "killed", low: 60, parts: [1] });
    expect(some).toMatchObject({ metric: "killed", low: 12, partOf: 0 });
    expect(figuresOf(["Divers found twelve bodies."])).toMatchObject([
      { metric: "killed", low: 12 },
    ]);
  });

  it("told to be among the dead is part of their number", () => {
    const [all, some] = figuresOf([
      "Ninety people died in the fire. Among the dead were 12 nurses.",
    ]);
    expect(all).toMatchObject({ metric: "killed", low: 90, parts: [1] });
    expect(some).toMatchObject({ metric: "killed", low: 12, partOf: 0 });
  });

  it("named after including is part of the group", () => {
    const found = figuresOf(["The strike killed seven people, including two children."]);
    expect(found.map(({ low, partOf }) => [low, partOf])).toEqual([
      [7, null],
      [2, 0],
    ]);
  });

  it("named after including is part of the nearest group", () => {
    const line =
      "Rocket fire left one porter dead and nine people wounded, among them a serviceman.";
    const [dead, wounded, serviceman] = figuresOf([line]);
    expect([dead?.metric, wounded?.metric]).toEqual(["killed", "wounded"]);
    expect(serviceman).toMatchObject({ metric: "wounded", low: 1 });
  });

  it("of martyrs is of the dead", () => {
    expect(figuresOf(["A car bomb left 2 martyrs and 13 wounded."])).toMatchObject([
      { metric: "killed", low: 2 },
      { metric: "wounded", low: 13 },
    ]);
  });

  it("of a person named counts once however often the report returns to it", () => {
    const found = figuresOf([
      "Gunmen killed Kamil Rashad on Monday.",
      "The killing of Kamil Rashad shocked the town.",
    ]);
    expect(found.map(({ named }) => named)).toEqual(["Kamil Rashad"]);
  });

  it("of an unnamed man is the one whose killing the next paragraph names", () => {
    const found = figuresOf([
      "The militias met after the army killed a senior commander.",
      "The killing of Kamil Rashad had split them.",
    ]);
    expect(found.map(({ named }) => named)).toEqual(["Kamil Rashad"]);
  });

  it("of a parent's children is not of those who died", () => {
    const counted = (line: string) => figuresOf([line]).map(({ metric, low }) => [metric, low]);
    expect(counted("A mother of two died when a truck struck her.")).toEqual([["killed", 1]]);
    expect(counted("The father of 3 was wounded in the market.")).not.toContainEqual([
      "wounded",
      3,
    ]);
    expect(counted("The mother of two and four neighbours were killed.")).toEqual([["killed", 4]]);
  });

  it("of those who do it is not of those it is done to", () => {
    const told = (line: string) =>
      figuresOf([line])
        .filter(({ metric }) => metric !== "fighters")
        .map(({ metric, low }) => [metric, low]);
    expect(told("Two officers shot and killed a 16-year-old Kirkuk resident.")).toEqual([
      ["killed", 1],
    ]);
    expect(told("Two soldiers killed a 16-year-old.")).toEqual([["killed", 1]]);
    expect(told("Two officers wounded the attacker.")).toEqual([]);
    expect(told("Two porters killed the day before were buried.")).toEqual([["killed", 2]]);
    expect(told("Six guards who killed a shepherd were arrested.")).toEqual([
      ["detained", 6],
      ["killed", 1],
    ]);
  });

  it("that is denied is none", () => {
    expect(figuresOf(["Neither the driver nor his two passengers were hurt."])).toEqual([]);
  });

  it("of the fatally injured is of the dead", () => {
    const [hurt] = figuresOf(["The shell fatally wounded three men."]);
    expect(hurt).toMatchObject({ metric: "killed", low: 3 });
  });

  it("takes the city of its clause, else the main place", () => {
    const lines = ["Four men were killed in Kirkuk.", "Two women were wounded."];
    const found = figuresOf(lines, {
      places: [place(lines, "Kirkuk", "city")],
      mainPlace: { id: "mosul", evidence: { paragraph: 1, start: 0, end: 1 } },
    });
    expect(found.map(({ place, relation }) => [place, relation])).toEqual([
      ["kirkuk", "other"],
      ["mosul", "main"],
    ]);
  });

  it("elsewhere is of an earlier event after a day of an undated report, save a day of saying", () => {
    const relationOf = (text: string) =>
      figuresOf([text], {
        places: [place([text], "Kirkuk", "city")],
        mainPlace: { id: "mosul", evidence: { paragraph: 1, start: 0, end: 1 } },
        dates: findDates([{ n: 1, text, kind: "body" }], null),
      }).map(({ relation }) => relation);
    const told = "The attack wounded two officers near Kirkuk.";
    expect(relationOf(`On Saturday the army left its post. ${told}`)).toEqual(["earlier"]);
    expect(relationOf(`The general warned on Saturday of a long road. ${told}`)).toEqual(["other"]);
  });

  describe("without a place of its own", () => {
    const scenesOf = (text: string) =>
      figuresOf([text], {
        places: ["Mosul", "Kirkuk", "Baghdad"].map((name) => place([text], name, "city")),
        mainPlace: { id: "mosul", evidence: { paragraph: 1, start: 0, end: 1 } },
      }).map(({ place, relation }) => [place, relation]);

    it("takes the place that there points to, and its time", () => {
      expect(
        scenesOf(
          "Two days earlier jets struck near Kirkuk. The army said nine men were killed there.",
        ),
      ).toEqual([["kirkuk", "earlier"]]);
    });

    it("goes on where the sentence before was, unless something else happens first", () => {
      expect(scenesOf("A bomb went off in Kirkuk. Nobody was hurt.")).toEqual([
        ["kirkuk", "other"],
      ]);
      expect(
        scenesOf(
          "Last year rockets hit a base near Kirkuk. Jets bombed the militia, killing 25 men.",
        ),
      ).toEqual([["mosul", "main"]]);
    });

    it("takes the capital or the same city for what they are", () => {
      expect(scenesOf("Baghdad was calm. Last week nine men were killed in the capital.")).toEqual([
        ["baghdad", "earlier"],
      ]);
      expect(scenesOf("Last year nine men were killed in the same city.")).toEqual([
        ["mosul", "earlier"],
      ]);
    });

    it("of more places than one has none", () => {
      expect(
        scenesOf(
          "Last week jets struck in Kirkuk and in Baghdad. Six men were killed in those raids.",
        ),
      ).toEqual([[null, "earlier"]]);
    });
  });

  it("in a background clause with its own place belongs to an earlier event", () => {
    const lines = ["Shots were fired in Mosul, days after clashes in Kirkuk left 30 people dead."];
    const cut = lines[0]?.indexOf("days after") ?? 0;
    const found = figuresOf(lines, {
      places: [place(lines, "Mosul", "city"), place(lines, "Kirkuk", "city")],
      mainPlace: { id: "mosul", evidence: { paragraph: 1, start: 0, end: 1 } },
      clausesOf: (_, { start, end }) => [
        { start, end: cut, background: false },
        { start: cut, end, background: true },
      ],
    });
    expect(found.map(({ place, relation }) => [place, relation])).toEqual([["kirkuk", "earlier"]]);
  });

  it("takes the source that the next sentence names for both", () => {
    const [found] = figuresOf([
      "Nearly five people were killed in the city. The clashes broke out at midnight, according to a Euronews report, citing Iraqi media.",
    ]);
    expect(found?.attribution).toMatchObject({ origin: "Iraqi media", via: ["Euronews"] });
  });

  it("has the source before it behind the officials", () => {
    const found = figuresOf([
      "Four men were killed, two security officials said on Thursday.",
      "Two houses burned and a guard was wounded, the officials said.",
    ]);
    expect(found[1]?.attribution).toMatchObject({ origin: "two security officials", count: 2 });
  });
});

const UNITS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

function spell(n: number): string {
  if (n < 20) return UNITS[n - 1] ?? "";
  if (n < 100) return [TENS[Math.floor(n / 10) - 2], UNITS[(n % 10) - 1]].filter(Boolean).join("-");
  const [size, word] = n < 1000 ? [100, "hundred"] : [1000, "thousand"];
  const rest = n % size;
  return `${spell(Math.floor(n / size))} ${word}${rest === 0 ? "" : ` ${rest < 100 ? "and " : ""}${spell(rest)}`}`;
}

describe("a number", () => {
  it("is read in words as in digits, with separators or without", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), (n) => {
        const forms = [spell(n), String(n), n.toLocaleString("en"), n.toLocaleString("ar-EG")];
        for (const form of forms) {
          const read = readNumber(splitWords(`${form} people`), 0);
          expect(read, form).toMatchObject({ low: n, high: n, bound: "exactly" });
        }
      }),
    );
  });
});

describe("any text", () => {
  const check = (text: string) => {
    for (const { start, end } of figuresOf([text])) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  };

  it("is read without a fault", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), check));
    const words =
      "two 12 killed wounded , and . no one said men police “ ” - $ 5% 1,000 قتل ثلاثة قتلى Ali Hasan of the a in were at least number toll to including".split(
        " ",
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (list) =>
        check(list.join(" ")),
      ),
    );
  });

  it("of 200,000 characters in one line is read to its end", () => {
    for (const piece of ["two soldiers and ", "1,", "قتل ثلاثة "]) {
      expect(() => check(piece.repeat(200_000 / piece.length))).not.toThrow();
    }
  });
});
