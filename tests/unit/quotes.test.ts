import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { findQuoteSpans } from "#lib/extract/attributions/quote-spans";
import { splitWords } from "#lib/extract/figures/split-words";
import { findAttributions } from "#lib/extract/find-attributions";
import { findQuotes } from "#lib/extract/find-quotes";
import { splitSentences } from "#lib/extract/split-sentences";

type Labelled = {
  readonly text: string;
  readonly quotes?: readonly { readonly text: string; readonly speaker: string | null }[];
};

const LABELLED = parse(
  readFileSync("tests/fixtures/evaluation/quotes.yaml", "utf8"),
) as readonly Labelled[];

function quotesOf(...lines: readonly string[]) {
  const paragraphs = lines.map((text, i) => ({ n: i + 1, text, kind: "body" as const }));
  const sentences = lines.map(splitSentences);
  const attributions = findAttributions({
    paragraphs,
    sentences,
    words: lines.map(splitWords),
    actors: [],
  });
  const found = findQuotes({ paragraphs, sentences, actors: [], places: [], attributions });
  return found.map(({ paragraph, start, end, speaker }) => ({
    text: lines[paragraph - 1]?.slice(start, end) ?? "",
    speaker,
  }));
}

const keyOf = ({ text, speaker }: { text: string; speaker: string | null }) =>
  `${text} — ${speaker?.toLowerCase() ?? "nobody"}`;

describe("quotations of labelled sentences", () => {
  const labelled = LABELLED.filter(({ quotes }) => quotes !== undefined);

  it("are found with their speakers with an F of at least 0.85", () => {
    let [hits, wrong, missed] = [0, 0, 0];
    for (const { text, quotes = [] } of labelled) {
      const left = quotesOf(text).map(keyOf);
      for (const wanted of quotes.map(keyOf)) {
        const at = left.indexOf(wanted);
        if (at < 0) missed += 1;
        else {
          hits += 1;
          left.splice(at, 1);
        }
      }
      wrong += left.length;
    }
    expect(LABELLED.length).toBeGreaterThanOrEqual(60);
    expect((2 * hits) / (2 * hits + wrong + missed)).toBeGreaterThanOrEqual(0.85);
  });
});

describe("quotation marks", () => {
  const between = (text: string) =>
    findQuoteSpans(text).map(({ start, end }) => text.slice(start, end));

  it("close whatever kind opened", () => {
    expect(between('She read "the last page” and “the first".')).toEqual([
      "the last page",
      "the first",
    ]);
  });

  it("that never close open nothing when another quotation begins", () => {
    expect(between('It was "over by noon. They sang "all the way home" again.')).toEqual([
      "all the way home",
    ]);
  });

  it("around one word count when double, not when single", () => {
    expect(between("A “deal” and a 'deal' and ‘a deal’.")).toEqual(["deal", "a deal"]);
  });

  it("are told from apostrophes, possessives and inches", () => {
    expect(
      between("The boys' club isn't 6'2\" high, rock 'n' roll in the '90s and the girls' too."),
    ).toEqual([]);
  });

  it("may hold apostrophes", () => {
    expect(between("‘We don’t know whose it is,’ she said.")).toEqual([
      "We don’t know whose it is,",
    ]);
  });
});

describe("a quotation", () => {
  it("that runs over paragraphs keeps its speaker", () => {
    const found = quotesOf("Khalid Naji said: “We came by night.", "“We left by day.”");
    expect(found.map(({ speaker }) => speaker)).toEqual(["Khalid Naji", "Khalid Naji"]);
  });

  it("of several sentences takes the speaker named after the last", () => {
    const [found] = quotesOf("“The road is gone. We walked for a day,” Khalid Naji said.");
    expect(found).toEqual({
      text: "The road is gone. We walked for a day,",
      speaker: "Khalid Naji",
    });
  });

  it("has no speaker where the text names none", () => {
    expect(quotesOf("The door was “open to all”.")).toEqual([
      { text: "open to all", speaker: null },
    ]);
  });
});

describe("any text", () => {
  it("is read without a fault, and its quotations are in order and apart", () => {
    const marks = fc.constantFrom(..."“”\"'‘’«»„ ab.,\n", "said", "Ali Hasan", "he", "ق");
    const text = fc.array(marks, { maxLength: 80 }).map((list) => list.join(""));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: "binary" })), (line) => {
        let last = 0;
        for (const { from, start, end, to } of findQuoteSpans(line)) {
          expect([from >= last, start > from, end > start, to >= end]).toEqual([
            true,
            true,
            true,
            true,
          ]);
          last = to;
        }
        quotesOf(line);
      }),
    );
  });

  it("of a million marks in one line is read to its end", () => {
    for (const piece of ['"', "‘a b ", ", he said, “no” "]) {
      expect(() => quotesOf(piece.repeat(1_000_000 / piece.length))).not.toThrow();
    }
  });
});
