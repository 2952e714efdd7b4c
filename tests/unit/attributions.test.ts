import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { ActorMentions } from "#lib/extract/analysis";
import { splitWords } from "#lib/extract/figures/split-words";
import { findAttributions } from "#lib/extract/find-attributions";
import { plainAttributions } from "#lib/extract/governed-attribution";
import { splitSentences } from "#lib/extract/split-sentences";

type Labelled = {
  readonly text: string;
  readonly attributions?: readonly {
    readonly origin: string;
    readonly kind: string;
    readonly count?: number;
    readonly via?: readonly string[];
  }[];
};

const LABELLED = parse(
  readFileSync("tests/fixtures/evaluation/quotes.yaml", "utf8"),
) as readonly Labelled[];

function attributionsOf(lines: readonly string[], actors: readonly ActorMentions[] = []) {
  const paragraphs = lines.map((text, i) => ({ n: i + 1, text, kind: "body" as const }));
  return plainAttributions(
    findAttributions({
      paragraphs,
      sentences: lines.map(splitSentences),
      words: lines.map(splitWords),
      actors,
    }),
  );
}

describe("sources of labelled sentences", () => {
  for (const { text, attributions } of LABELLED) {
    if (attributions === undefined) continue;
    it(`are who the sentence names: ${text}`, () => {
      const found = attributionsOf([text]).map(({ origin, kind, count, via }) => ({
        origin,
        kind,
        count,
        via,
      }));
      expect(found).toEqual(attributions.map((wanted) => ({ count: null, via: [], ...wanted })));
    });
  }
});

describe("a pronoun", () => {
  const originsOf = (...lines: readonly string[]) =>
    attributionsOf(lines).map(({ origin }) => origin);

  it("it means the body that the sentence before was about, not the source before that", () => {
    expect(
      originsOf(
        "The depot was empty, a leader of the Harbour Movement said.",
        "The Border Guard Command gave another picture. Two men were held, it said.",
      ),
    ).toEqual(["leader of the Harbour Movement", "Border Guard Command"]);
  });

  it("it never means people", () => {
    expect(originsOf("Two witnesses said the road was cut.", "It said nothing more.")).toEqual([
      "Two witnesses",
    ]);
  });

  it("agrees in gender with whom it means", () => {
    expect(
      originsOf(
        "A lieutenant named Faris Jabir said the bridge was closed.",
        '"We slept in the cellar," a grandmother said.',
        '"Nobody came," he said. "Nobody," she said.',
      ),
    ).toEqual(["Faris Jabir", "grandmother", "Faris Jabir", "grandmother"]);
  });

  it("means the man without a name that the sentence before was about", () => {
    expect(
      originsOf(
        '"The water rose in an hour," said a teacher.',
        'A police captain believes that the dam was opened. "It was an order," he said.',
      ),
    ).toEqual(["teacher", "police captain"]);
  });
});

describe("an attribution", () => {
  it("of a pronoun or a statement goes back to the source before it, its text as written", () => {
    const lines = [
      "The Northern Command said the road was open.",
      "Nobody was held, the statement added.",
    ];
    const [, second] = attributionsOf(lines);
    expect(second).toMatchObject({
      text: "the statement",
      origin: "Northern Command",
      kind: "institution",
    });
  });

  it("is resolved to the actor that is its head, not to one it only mentions", () => {
    const text = "Hasan’s rival, Omar Said, said the talks with Hasan were over.";
    const actor = (id: string, name: string): ActorMentions => ({
      id,
      label: name,
      kind: "person",
      mentions: [...text.matchAll(new RegExp(name, "g"))].map(({ index }) => ({
        paragraph: 1,
        start: index,
        end: index + name.length,
      })),
    });
    const found = attributionsOf(
      [text],
      [actor("hasan", "Hasan"), actor("omar-said", "Omar Said")],
    );
    expect(found.map(({ actor }) => actor)).toEqual(["omar-said"]);
  });

  it("looks past a clause about the source", () => {
    const [found] = attributionsOf([
      "A guard, who was on the roof at the time, told Reuters that the gate was shut.",
    ]);
    expect(found).toMatchObject({ origin: "guard", kind: "anonymous", count: 1, via: ["Reuters"] });
  });

  it("stands in the text where it says", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (line) => {
        for (const { start, end, text } of attributionsOf([line]))
          expect(line.slice(start, end)).toBe(text);
      }),
    );
    for (const { text } of LABELLED) {
      for (const found of attributionsOf([text]))
        expect(text.slice(found.start, found.end)).toBe(found.text);
    }
  });

  it("is looked for to the end of a line of a million characters", () => {
    for (const piece of [", he said, ", "who was ", "citing "]) {
      expect(() => attributionsOf([piece.repeat(1_000_000 / piece.length)])).not.toThrow();
    }
  });
});
