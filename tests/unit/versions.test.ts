import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paragraphAnchors } from "#lib/article/paragraph-anchors";
import { recordVersion } from "#lib/article/version";
import { listTextChanges } from "#lib/compare/list-text-changes";
import { placeAnchors } from "#lib/compare/place-anchors";
import { describeProgress } from "#scripts/index/create-progress";

const day = (n: number) => `2026-01-0${n}T00:00:00.000Z`;

describe("the history of an article", () => {
  it("begins when it is first seen, and grows by what it said before", () => {
    const first = { title: "A", paragraphs: ["One.", "Two."] };
    const history = recordVersion(null, first, day(1));
    expect(history).toEqual({ seen: day(1), versions: [] });
    const second = { title: "A", paragraphs: ["One.", "Three."] };
    expect(recordVersion({ ...history, ...first }, second, day(2))).toEqual({
      seen: day(2),
      versions: [{ ...first, seen: day(1) }],
    });
  });

  it("does not grow when white space alone changes", () => {
    const held = { title: "A b", paragraphs: ["One  two.", "Three."], seen: day(1), versions: [] };
    const text = { title: "A  b", paragraphs: ["One two. ", "Three."] };
    expect(recordVersion(held, text, day(2))).toEqual({ seen: day(1), versions: [] });
  });

  it("keeps five versions, the newest first", () => {
    let held = {
      title: null,
      paragraphs: ["0"],
      ...recordVersion(null, { title: null, paragraphs: ["0"] }, day(1)),
    };
    for (let n = 1; n <= 7; n++) {
      const text = { title: null, paragraphs: [String(n)] };
      held = { ...text, ...recordVersion(held, text, day(n)) };
    }
    expect(held.versions.map(({ paragraphs }) => paragraphs[0])).toEqual(["6", "5", "4", "3", "2"]);
  });
});

describe("the changes of a text", () => {
  const words = (before: string[], after: string[]) =>
    listTextChanges(before, after).map(({ n, changes }) => [
      n,
      changes.map(({ kind, text }) => `${kind[0]}:${text}`).join("|"),
    ]);

  it("are the edited paragraphs, by their words", () => {
    const before = ["Stays.", "The army said 30 men died.", "Also stays."];
    const after = ["Stays.", "The army said 31 men died.", "Also stays."];
    expect(words(before, after)).toEqual([[2, "s:The army said|r: 30|a: 31|s: men died."]]);
  });

  it("are paragraphs put in and taken out, with the number that leads there", () => {
    expect(words(["A a.", "B b.", "C c."], ["New one.", "A a.", "C c."])).toEqual([
      [1, "a:New one."],
      [null, "r:B b."],
    ]);
  });

  it("are none for the same words with other white space", () => {
    expect(words(["One  two.", "x"], [" One two.", "x"])).toEqual([]);
  });

  it("lead from any text to any other", () => {
    const text = fc.array(fc.constantFrom("a b c", "a b d", "e f", "g", "e g"), { maxLength: 8 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = listTextChanges(before, after);
        const side = (other: string) =>
          changes.flatMap(({ changes: parts }) => {
            const kept = parts.filter(({ kind }) => kind !== other).map((part) => part.text);
            return kept.length === 0 ? [] : [kept.join("").trim()];
          });
        const removed = side("added");
        const added = side("removed");
        expect(before.length - removed.length).toBe(after.length - added.length);
        for (const paragraph of removed) expect(before).toContain(paragraph);
        for (const paragraph of added) expect(after).toContain(paragraph);
      }),
    );
  });
});

describe("the line of progress", () => {
  const all = { files: 40, bytes: 8_000_000 };
  const read = { files: 10, bytes: 2_000_000, all };
  const state = { ...read, phase: "reading", articles: 500, behind: 0, ms: 10_000 };
  it.each([
    [state, "… 10 of 40 files, 500 articles, 50 a second, 30 s left"],
    [
      { ...state, files: 1, all: { ...all, files: 1 } },
      "… 1 of 1 files, 500 articles, 50 a second, 30 s left",
    ],
    [{ ...state, bytes: 0 }, "… 10 of 40 files, 500 articles, 50 a second"],
    [{ ...state, ms: 100 }, "… 10 of 40 files, 500 articles"],
    [
      { ...state, phase: "events", behind: 20 },
      "… writing the events: 10 of 40 files, 500 articles, engine 20 behind",
    ],
  ] as const)("%j", (given, line) => {
    expect(describeProgress(given as Parameters<typeof describeProgress>[0])).toBe(line);
  });
});

describe("the anchors of paragraphs", () => {
  const EDITED = ["The army said 30 men died.", "The army said 31 men died."] as const;
  const anchorOf = (text: string) => paragraphAnchors([text])[0] ?? "";

  it("are made of the words, whatever the white space, and different for each paragraph", () => {
    const anchors = paragraphAnchors(["One two.", "Three.", " One  two. "]);
    expect(anchors[0]).toMatch(/^p-[0-9a-f]{8}$/);
    expect(anchors[2]).toBe(`${anchors[0]}-2`);
    expect(new Set(anchors).size).toBe(3);
  });

  it("stay with their words when paragraphs come and go", () => {
    const [now, then] = placeAnchors([
      ["New.", "A a.", "B b."],
      ["A a.", "Gone.", "B b."],
    ]);
    expect(now).toEqual([[anchorOf("New.")], [anchorOf("A a.")], [anchorOf("B b.")]]);
    expect(then).toEqual([[], [anchorOf("Gone.")], []]);
  });

  it("lead to what their paragraph was made, over several edits", () => {
    const [before, after] = EDITED;
    const last = "The army said 31 men had died.";
    const [now] = placeAnchors([[last], [after], [before, "Gone later."]]);
    expect(now).toEqual([[last, after, before].map(anchorOf)]);
  });

  it("lead to the last text that had their paragraph, when it was edited and then taken out", () => {
    const [before, after] = EDITED;
    const [, second, third] = placeAnchors([["Other."], ["Other.", after], ["Other.", before]]);
    expect(second).toEqual([[], [after, before].map(anchorOf)]);
    expect(third).toEqual([[], []]);
  });

  it("each stand in one place, and none is lost", () => {
    const text = fc.array(fc.constantFrom("a b c.", "a b d.", "e f g.", "e f.", "h."), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
        const placed = placeAnchors(texts).flat(2);
        expect(new Set(placed).size).toBe(placed.length);
        expect(new Set(placed)).toEqual(new Set(texts.flatMap(paragraphAnchors)));
        const own = placeAnchors(texts)[0]?.map(([first]) => first);
        expect(own).toEqual(paragraphAnchors(texts[0] ?? []));
      }),
    );
  });
});
