import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { findCopies } from "#lib/events/find-copies";
import { type Group, groupArticles } from "#lib/events/group-articles";
import { labelEvent } from "#lib/events/label-event";
import { regroupArticles } from "#lib/events/regroup-articles";
import type { Signature } from "#lib/events/signature";
import { shareShingles } from "#lib/events/sketch-shingles";
import { OTHER_EVENTS, type Pair, SAME_EVENT } from "#tests/unit/events-sample-pairs";
import { sign, signFolder } from "#tests/unit/events-sample-signatures";

const SEEDS = "../shared/corpora/seeds";
const METADATA = "../shared/corpora/seeds-metadata.csv";

const AMARA =
  "Gunmen of Saraya al-Salam and Asaib Ahl al-Haq fought in the centre of Amara on Monday night, " +
  "leaving three people dead and eleven wounded, a police officer said.\n\n" +
  "The shooting began after a member of Asaib Ahl al-Haq was killed outside his house, the officer said.";
const AMARA_AGAIN =
  "Three people were killed and eleven wounded in Amara on Monday when fighters of Asaib Ahl al-Haq " +
  "and of Saraya al-Salam shot at each other in the city centre, police said.\n\n" +
  "A curfew was declared. Qais al-Khazali asked his followers to leave the streets.";
const AMARA_ARABIC =
  "قتل ثلاثة أشخاص وأصيب 11 آخرون في اشتباكات مسلحة اندلعت مساء الاثنين وسط مدينة العمارة بين عناصر من " +
  "سرايا السلام وعناصر من عصائب أهل الحق، بحسب مصدر في الشرطة.\n\n" +
  "وقال المصدر إن القوات الأمنية فرضت حظر التجول في العمارة، فيما دعا قيس الخزعلي أنصاره إلى الهدوء.";

const CLASH =
  "Fighters of Saraya al-Salam and Asaib Ahl al-Haq clashed in Basra overnight on Wednesday, killing two men, police said.";

const eventsOf = (groups: readonly Group[]) => groups.map(({ articles }) => articles.length).sort();
const together = (...signatures: Signature[]) => groupArticles(signatures).length === 1;
const countEvents = ({ day, a, b }: Pair) =>
  groupArticles([
    sign("a.txt", { text: a, published: day }),
    sign("b.txt", { text: b, published: day }),
  ]).length;

// One file for all that is read out of texts: to read the authority takes longer than the tests.
let signatures: ReadonlyMap<string, Signature>;
let all: Signature[];
beforeAll(async () => {
  signatures = await signFolder("corpus");
  all = [...signatures.values()];
});

describe("groupArticles", () => {
  it("puts two accounts of one clash together", () => {
    const a = sign("a.txt", { text: AMARA, published: "2022-02-08" });
    const b = sign("b.txt", { text: AMARA_AGAIN, published: "2022-02-08" });
    expect(together(a, b)).toBe(true);
  });

  it("keeps reports of days more than three apart from each other, however alike they are", () => {
    const a = sign("a.txt", { text: AMARA, published: "2022-02-08" });
    const b = sign("b.txt", { text: AMARA_AGAIN, published: "2022-02-15" });
    expect(together(a, b)).toBe(false);
    expect(together(a, sign("c.txt", { text: AMARA, published: "2022-02-15" }))).toBe(false);
  });

  it("does not bring reports of distant days together through an undated one", () => {
    const first = sign("a.txt", { text: AMARA, published: "2022-02-08" });
    const later = sign("b.txt", { text: AMARA_AGAIN, published: "2022-03-08" });
    const undated = sign("c.txt", { text: AMARA });
    const groups = groupArticles([first, later, undated]);
    expect(
      groups.some(({ articles }) => [first.id, later.id].every((id) => articles.includes(id))),
    ).toBe(false);
    expect(eventsOf(groups)).toEqual([1, 2]);
  });

  it("keeps the same actors in another city apart when days are unknown", () => {
    const amara = sign("a.txt", { text: AMARA });
    const kut = sign("b.txt", { text: AMARA.replaceAll("Amara", "Kut") });
    expect(together(amara, kut)).toBe(false);
    expect(together(amara, sign("c.txt", { text: AMARA_AGAIN }))).toBe(true);
  });

  it("puts an Arabic report beside the English ones of its day, place, actors and figures", () => {
    const english = sign("a.txt", { text: AMARA, published: "2022-02-08" });
    const arabic = sign("b.txt", { text: AMARA_ARABIC, published: "2022-02-08", lang: "ar" });
    const monthLater = sign("c.txt", { text: AMARA_ARABIC, published: "2022-03-08", lang: "ar" });
    expect(together(english, arabic)).toBe(true);
    expect(together(english, monthLater)).toBe(false);
  });

  it("gives every article one group, alone if need be, with an id of its smallest article", () => {
    const a = sign("a.txt", { text: AMARA, published: "2022-02-08" });
    const [group] = groupArticles([a]);
    expect(group?.articles).toEqual([a.id]);
    expect(group?.id).toMatch(/^e[0-9a-f]{15}$/);
    expect(groupArticles([])).toEqual([]);
  });

  it("refuses an id that occurs twice, naming it", () => {
    const a = sign("a.txt", { text: AMARA });
    expect(() => groupArticles([a, a])).toThrow(`id "${a.id}" occurs twice`);
  });
});

describe("short reports of one day that name the same actors", () => {
  it.each(OTHER_EVENTS)("are of two events: $what", (pair) => {
    expect(countEvents(pair)).toBe(2);
  });

  it.each(SAME_EVENT)("are of one event: $what", (pair) => {
    expect(countEvents(pair)).toBe(1);
  });
});

describe("the groups of the demo corpus", () => {
  it("are those that a careful reader makes", () => {
    const labelled = parse(readFileSync("tests/fixtures/demo/events.yaml", "utf8")) as {
      articles: string[];
    }[];
    const files = new Map([...signatures].map(([file, { id }]) => [id, file]));
    const found = groupArticles(all).map(({ articles }) =>
      articles.map((id) => files.get(id)).sort(),
    );
    const sorted = (groups: (string | undefined)[][]) =>
      groups.map((group) => group.join(" ")).sort();
    expect(sorted(found)).toEqual(sorted(labelled.map(({ articles }) => [...articles].sort())));
  });

  it("do not depend on the order of the articles", () => {
    const expected = groupArticles(all);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(groupArticles(shuffled)).toEqual(expected);
      }),
      { numRuns: 8 },
    );
  });

  it("are the same when articles come and go one by one as when all are grouped at once", () => {
    fc.assert(
      fc.property(fc.subarray(all), fc.subarray(all), (before, after) => {
        expect(regroupArticles(groupArticles(before), after, differing(before, after))).toEqual(
          groupArticles(after),
        );
      }),
      { numRuns: 15 },
    );
  });

  it("are the same when articles come one at a time, in any order, as when all come at once", () => {
    const expected = groupArticles(all);
    for (const order of [all, [...all].reverse()]) expect(addOneByOne(order)).toEqual(expected);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { maxLength: 24 }), (shuffled) => {
        expect(addOneByOne(shuffled)).toEqual(groupArticles(shuffled));
      }),
      { numRuns: 5 },
    );
  });

  it("are the same after any edits made one after another as when all is grouped at once", () => {
    fc.assert(
      fc.property(fc.array(fc.subarray(all), { maxLength: 4 }), (steps) => {
        let before: readonly Signature[] = [];
        let groups: Group[] = [];
        for (const after of steps) {
          groups = regroupArticles(groups, after, differing(before, after));
          expect(groups).toEqual(groupArticles(after));
          before = after;
        }
      }),
      { numRuns: 8 },
    );
  });

  it("are the same after edits among reports that crowd on three days or have none", () => {
    const crowd = all.map((signature, index) => {
      const day = index % 4 === 0 ? null : `2020-05-0${1 + (index % 3)}`;
      return { ...signature, day, dayFrom: day === null ? null : signature.dayFrom };
    });
    fc.assert(
      fc.property(fc.subarray(crowd, { minLength: 30 }), fc.subarray(crowd), (before, after) => {
        expect(regroupArticles(groupArticles(before), after, differing(before, after))).toEqual(
          groupArticles(after),
        );
      }),
      { numRuns: 8 },
    );
  });

  it("are the same when an article is replaced by another version of itself", () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.constantFrom(...all), (one, other) => {
        const replaced = all.map((kept) => (kept === one ? { ...other, id: one.id } : kept));
        expect(regroupArticles(groupArticles(all), replaced, new Set([one.id]))).toEqual(
          groupArticles(replaced),
        );
      }),
      { numRuns: 8 },
    );
  });

  it("come back with their ids when a report is taken out and put in again", () => {
    const before = groupArticles(all);
    for (const gone of all.slice(0, 10)) {
      const changed = new Set([gone.id]);
      const without = regroupArticles(
        before,
        all.filter((kept) => kept !== gone),
        changed,
      );
      expect(regroupArticles(without, all, changed)).toEqual(before);
    }
  });
});

describe.runIf(existsSync(SEEDS))("the groups of the seeds", () => {
  const days = existsSync(METADATA)
    ? readFileSync(METADATA, "utf8")
        .trim()
        .split("\n")
        .slice(1)
        .map((line) => line.split(","))
        .map((fields): [string, string] => [fields[0] ?? "", fields[4] ?? ""])
    : [];

  it.each([
    ["without", new Map<string, string>()],
    ["with", new Map(days)],
  ])("are {000, 001, 002}, {003} and {004} %s days of publication", async (_, published) => {
    const signatures = await signFolder(SEEDS, published);
    const numbers = new Map([...signatures].map(([file, { id }]) => [id, file.slice(0, 3)]));
    const found = groupArticles([...signatures.values()]).map(({ articles }) =>
      articles
        .map((id) => numbers.get(id))
        .sort()
        .join(" "),
    );
    expect(found.sort()).toEqual(["000 001 002", "003", "004"]);
  });
});

describe("labelEvent", () => {
  it("says what happened, where and when", () => {
    const report = sign("a.txt", { text: CLASH, published: "2022-09-01" });
    expect(labelEvent([report])).toEqual({
      label: "Clashes in Basra, 31 August 2022",
      date: "2022-08-31",
      place: "basra",
    });
  });

  it("leaves out a day that nobody knows", () => {
    expect(labelEvent([sign("a.txt", { text: CLASH })]).label).toBe("Clashes in Basra");
  });

  it("names the person killed", () => {
    const text =
      "Gunmen on a motorcycle killed Hisham al-Hashimi outside his house in Baghdad on Monday, the interior ministry said.";
    const report = sign("a.txt", { text, published: "2020-07-07" });
    expect(labelEvent([report]).label).toMatch(/of Hisham al-Hashimi in Baghdad, 6 July 2020$/);
  });

  it("does not take a person who speaks of a killing for its victim", () => {
    const text =
      "Gunmen opened fire on a crowd in Nasiriyah on Friday, killing four, and Mustafa al-Kadhimi promised an inquiry into the killings.";
    const report = sign("a.txt", { text, published: "2021-05-22" });
    expect(labelEvent([report]).label).toBe("Shooting in Nasiriyah, 21 May 2021");
  });

  it("reads Arabic reports", () => {
    const text =
      "اندلعت اشتباكات مسلحة في البصرة بين سرايا السلام وعصائب أهل الحق فجر الخميس، وقتل فيها اثنان.";
    const report = sign("a.txt", { text, published: "2022-09-01", lang: "ar" });
    expect(labelEvent([report]).label).toBe("Clashes in Basra, 1 September 2022");
  });

  it("takes a headline when the kind of event is not known", () => {
    const text =
      "A small choir from Leeds has sung at every home game of its club for forty years.";
    const report = sign("a.txt", { title: "The choir that never missed a match", text });
    expect(labelEvent([report])).toEqual({
      label: "The choir that never missed a match",
      date: null,
      place: "leeds",
    });
  });
});

describe("findCopies", () => {
  const pick = (...files: string[]) => files.map((file) => signatures.get(file)!);

  it("finds the reprints of an agency text and names the outlet that they credit", () => {
    const copies = pick(
      "levant-courier/soleimani-airport-strike.md",
      "meridian-wire/soleimani-killed-at-baghdad-airport.md",
      "two-rivers-daily/soleimani-killed-airport-strike.txt",
    );
    const own = pick("tigris-ledger/airport-road-strike-muhandis.md");
    expect(findCopies([...copies, ...own])).toEqual([
      { articles: copies.map(({ id }) => id).sort(), original: copies[1]?.id },
    ]);
  });

  it("takes the earliest of two same texts for the original", () => {
    const late = sign("a.txt", { text: CLASH, published: "2022-09-02", outlet: "Reuters" });
    const early = sign("b.txt", { text: CLASH, published: "2022-09-01" });
    expect(findCopies([late, early])[0]?.original).toBe(early.id);
  });

  it("finds no copies among reports in their own words", () => {
    expect(
      findCopies(
        pick("tigris-ledger/taji-hit-again-by-day.md", "unsigned/rockets-second-time-taji.txt"),
      ),
    ).toEqual([]);
  });

  it("measures the share of word sequences as counting them does", () => {
    const words = Array.from({ length: 300 }, (_, index) => `word${index * 7919}`);
    const whole = sign("a.txt", { text: words.join(" ") });
    const cut = sign("b.txt", { text: words.slice(0, 200).join(" ") });
    const half = sign("c.txt", {
      text: [...words.slice(0, 150), ...words.slice(0, 150).reverse()].join(" "),
    });
    expect(shareShingles(whole, cut)).toBeGreaterThan(0.9);
    // Of the 293 sequences of the text 143 are in both; a sketch tells it within some hundredths.
    expect(Math.abs(shareShingles(whole, half) - 143 / 293)).toBeLessThan(0.08);
    expect(shareShingles(cut, whole)).toBe(shareShingles(whole, cut));
  });
});

it("hundreds of reports of one event, more pairs than a call can be given at once, are one group", () => {
  const one = sign("a.txt", { text: AMARA, published: "2022-02-08" });
  const many = Array.from({ length: 600 }, (_, n) => ({ ...one, id: `article${n}` }));
  const ids = new Set(many.map(({ id }) => id));
  expect(regroupArticles([], many, ids).map(({ articles }) => articles.length)).toEqual([600]);
});

describe("signArticle", () => {
  it("gives plain JSON of little more than 2 KB", () => {
    for (const signature of all) {
      const written = JSON.stringify(signature);
      expect(JSON.parse(written)).toEqual(signature);
      expect(written.length).toBeLessThan(2600);
    }
  });
});

function addOneByOne(signatures: readonly Signature[]): Group[] {
  return signatures.reduce<Group[]>((groups, { id }, index) => {
    return regroupArticles(groups, signatures.slice(0, index + 1), new Set([id]));
  }, []);
}

function differing(before: readonly Signature[], after: readonly Signature[]): Set<string> {
  const left = new Set(before.map(({ id }) => id));
  const right = new Set(after.map(({ id }) => id));
  return new Set([...left, ...right].filter((id) => !left.has(id) || !right.has(id)));
}
