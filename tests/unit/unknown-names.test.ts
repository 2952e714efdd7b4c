import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findUnknownNames } from "#lib/extract/find-unknown-names";
import { addActor } from "#lib/extract/merge-authority";
import { nameSimilarity } from "#lib/extract/name-similarity";
import { suggestSpellings } from "#lib/extract/suggest-spellings";

const paragraphsOf = (lines: readonly string[]) =>
  lines.map((text, i) => ({ n: i + 1, text, kind: "body" as const }));
const namesIn = (...lines: readonly string[]) =>
  findUnknownNames(paragraphsOf(lines), []).map(({ text }) => text);

describe("unknown names", () => {
  it("are capitalised runs, with particles and without titles", () => {
    expect(namesIn("On Sunday General Faris al-Jabiri met Dr Lena van Dorn in the hall.")).toEqual([
      "Faris al-Jabiri",
      "Lena van Dorn",
    ]);
  });

  it("are not beliefs, platforms or compounds that qualify", () => {
    expect(
      namesIn("They thanked God on Twitter, and a US-trained unit met the Qatar-funded club."),
    ).toEqual([]);
    expect(namesIn("They met Faris al-jabiri and Anne-Marie Dorn there.")).toEqual([
      "Faris",
      "Anne-Marie Dorn",
    ]);
  });

  it("leave out what is known", () => {
    const text = "Yesterday Karim Said spoke to Faris Jabir.";
    const covered = [{ paragraph: 1, start: 10, end: 20 }];
    expect(findUnknownNames(paragraphsOf([text]), covered).map(({ text }) => text)).toEqual([
      "Faris Jabir",
    ]);
  });

  it("are not the first words of sentences, weekdays, months or nationalities", () => {
    expect(
      namesIn("Clashes went on. Many Iraqi soldiers left on Monday in August. Residents fled."),
    ).toEqual([]);
  });

  it("are not the words of a line in title case", () => {
    expect(namesIn("Clashes Erupt Again Between Rival Groups In The South")).toEqual([]);
  });

  it("count a surname alone for the full name before it", () => {
    const [name, ...others] = findUnknownNames(
      paragraphsOf(["They saw Faris Jabir.", "Later Jabir left, and nobody followed Jabir."]),
      [],
    );
    expect([name?.text, name?.mentions.length, others.length]).toEqual(["Faris Jabir", 3, 0]);
  });

  it("stand where they say in any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        for (const { mentions } of findUnknownNames(paragraphsOf([text]), [])) {
          for (const { start, end } of mentions) expect(text.slice(start, end)).not.toBe("");
        }
      }),
    );
    expect(() => namesIn("Ali ".repeat(250_000))).not.toThrow();
  });
});

describe("the similarity of names", () => {
  it("is high for spellings of one name", () => {
    const pairs = [
      ["Moqtada Al Sadr", "Muqtada al-Sadr"],
      ["Asayib Ehlilhak", "Asaib Ahl al-Haq"],
      ["Qassem Suleimani", "Qasem Soleimani"],
      ["Seraya Selam", "Saraya al-Salam"],
    ] as const;
    for (const [a, b] of pairs) expect(nameSimilarity(a, b)).toBeGreaterThan(0.85);
  });

  it("is lower for namesakes and low for strangers", () => {
    expect(nameSimilarity("Mohammed al-Sadr", "Muqtada al-Sadr")).toBeLessThan(0.84);
    expect(nameSimilarity("Sadr", "Muqtada al-Sadr")).toBeLessThan(0.84);
    expect(nameSimilarity("John Smith", "Qais al-Khazali")).toBeLessThan(0.4);
  });

  it("is symmetric and between 0 and 1", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 30 }),
        fc.string({ maxLength: 30 }),
        (a, b) => {
          const score = nameSimilarity(a, b);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(nameSimilarity(b, a)).toBeCloseTo(score, 10);
        },
      ),
    );
  });
});

describe("suggested spellings", () => {
  const actor = (id: string, label: string) => addActor({ id, kind: "person", label });
  const actors = [actor("a", "Qais al-Khazali"), actor("b", "Muqtada al-Sadr")];

  it("name the known actor that an unknown name may mean", () => {
    expect(suggestSpellings("Kais Khazaly", actors).map(({ id }) => id)).toEqual(["a"]);
  });

  it("are none for a stranger", () => {
    expect(suggestSpellings("Layla Karim", actors)).toEqual([]);
  });
});
