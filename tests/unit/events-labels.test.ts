import { beforeAll, describe, expect, it } from "vitest";
import { findCopies } from "#lib/events/find-copies";
import { findRedirects } from "#lib/events/find-redirects";
import { labelEvent } from "#lib/events/label-event";
import { relateEvents } from "#lib/events/relate-events";
import type { Signature } from "#lib/events/signature";
import { shareShingles } from "#lib/events/sketch-shingles";
import { sign, signFolder } from "#tests/unit/events-sample-signatures";

const CLASH =
  "Fighters of Saraya al-Salam and Asaib Ahl al-Haq clashed in Basra overnight on Wednesday, killing two men, police said.";

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
  let corpus: Map<string, Signature>;
  beforeAll(async () => {
    corpus = await signFolder("corpus");
  });
  const pick = (...files: string[]) => files.map((file) => corpus.get(file)!);

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
    expect(shareShingles(whole, half)).toBeCloseTo(0.49, 0);
    expect(shareShingles(cut, whole)).toBe(shareShingles(whole, cut));
  });
});

describe("signArticle", () => {
  it("gives plain JSON of little more than 2 KB", async () => {
    for (const signature of (await signFolder("corpus")).values()) {
      const written = JSON.stringify(signature);
      expect(JSON.parse(written)).toEqual(signature);
      expect(written.length).toBeLessThan(2600);
    }
  });
});

describe("findRedirects", () => {
  it("leads from an event that is gone to the one with most of its articles", () => {
    const previous = [
      { id: "e1", articles: ["a", "b"] },
      { id: "e2", articles: ["c", "d", "f"] },
      { id: "e3", articles: ["g"] },
    ];
    const next = [
      { id: "e1", articles: ["a", "b", "c", "d"] },
      { id: "e4", articles: ["f"] },
    ];
    expect(findRedirects(previous, next)).toEqual([{ from: "e2", to: "e1" }]);
  });
});

describe("relateEvents", () => {
  const event = (id: string, date: string | null, place: string, ...actors: string[]) => ({
    id,
    date,
    place,
    actors,
  });

  it("links events of one place and an actor in common, the nearest in time first", () => {
    const related = relateEvents([
      event("a", "2022-09-01", "basra", "sadr", "aah"),
      event("b", "2022-08-01", "basra", "aah"),
      event("c", "2022-09-20", "basra", "sadr"),
      event("d", "2021-09-01", "basra", "sadr", "aah"),
      event("e", "2022-09-02", "kut", "sadr"),
    ]);
    expect(related.get("a")).toEqual(["c", "b"]);
    expect(related.get("e")).toEqual([]);
  });

  it("links events elsewhere that share two main actors", () => {
    const related = relateEvents([
      event("a", "2022-09-01", "basra", "sadr", "aah"),
      event("b", "2022-09-29", "kut", "aah", "sadr"),
      event("c", null, "kut", "aah", "sadr"),
    ]);
    expect(related.get("a")).toEqual(["b"]);
    expect(related.get("c")).toEqual(["b"]);
  });
});
