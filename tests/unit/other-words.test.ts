import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "#lib/article/fold";
import { otherWords } from "#lib/query/other-words";

const NAMES = new Map(
  ["Asaib", "Ahl", "Haq", "Nasiriyah", "Kadhimi", "ناصرية"].map((name) => [fold(name), name]),
);

describe("other words for a query that found nothing", () => {
  it("spell a word as the name it nearly is", () => {
    expect(otherWords("Kazimi", NAMES)).toEqual(["Kadhimi"]);
    expect(otherWords("Nassiriyya", NAMES)).toEqual(["Nasiriyah"]);
    expect(otherWords("الناصرية ناصريه", NAMES)).not.toContain("ناصرية");
  });

  it("leave out one word or phrase, and keep the others as they were typed", () => {
    expect(otherWords('"mad dogs" bridge -fire', NAMES)).toEqual([
      "bridge -fire",
      '"mad dogs" -fire',
      '"mad dogs" bridge',
    ]);
  });

  it("never only leave out", () => {
    expect(otherWords("bridge -fire", NAMES)).toEqual(["bridge"]);
  });

  it("are none for one word that is near no name, for a name as it is and for no word", () => {
    for (const q of ["wheelbarrow", "Kadhimi", "Haq", "", "!?"]) {
      expect(otherWords(q, NAMES)).toEqual([]);
    }
  });

  it("are different queries, never the one that was asked", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (q) => {
        const others = otherWords(q, NAMES);
        expect(new Set(others).size).toBe(others.length);
        expect(others).not.toContain(q);
      }),
    );
  });
});
