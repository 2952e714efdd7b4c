import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Group, groupArticles } from "#lib/events/group-articles";
import { regroupArticles } from "#lib/events/regroup-articles";
import type { Signature } from "#lib/events/signature";
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

const eventsOf = (groups: readonly Group[]) => groups.map(({ articles }) => articles.length).sort();
const together = (...signatures: Signature[]) => groupArticles(signatures).length === 1;

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

describe("the groups of the demo corpus", () => {
  let signatures: Map<string, Signature>;
  let all: Signature[];
  beforeAll(async () => {
    signatures = await signFolder("corpus");
    all = [...signatures.values()];
  });

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
      { numRuns: 20 },
    );
  });

  it("are the same when articles come and go one by one as when all are grouped at once", () => {
    fc.assert(
      fc.property(fc.subarray(all), fc.subarray(all), (before, after) => {
        expect(regroupArticles(groupArticles(before), after, differing(before, after))).toEqual(
          groupArticles(after),
        );
      }),
      { numRuns: 40 },
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
      { numRuns: 15 },
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
      { numRuns: 20 },
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
