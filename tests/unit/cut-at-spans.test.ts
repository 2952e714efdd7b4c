import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutAtSpans } from "#lib/article/cut-at-spans";

const text = "The governor of Basra met Saraya al-Salam.";
const spanOf = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  words,
});
const anySpan = fc
  .tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 }))
  .map(([start, end]) => ({ start, end }));

describe("cutAtSpans", () => {
  it("leaves a text without spans in one piece, and an empty text in none", () => {
    expect(cutAtSpans(text, []).map((piece) => piece.text)).toEqual([text]);
    expect(cutAtSpans("", [])).toEqual([]);
  });

  it("gives a name its own piece", () => {
    const pieces = cutAtSpans(text, [spanOf("Saraya al-Salam")]);
    expect(pieces.map((piece) => piece.text)).toEqual([
      "The governor of Basra met ",
      "Saraya al-Salam",
      ".",
    ]);
  });

  it("names both spans where they overlap", () => {
    const pieces = cutAtSpans(text, [spanOf("governor of Basra"), spanOf("Basra met")]);
    expect(pieces.map((piece) => [piece.text, piece.spans.map((span) => span.words)])).toEqual([
      ["The ", []],
      ["governor of ", ["governor of Basra"]],
      ["Basra", ["governor of Basra", "Basra met"]],
      [" met", ["Basra met"]],
      [" Saraya al-Salam.", []],
    ]);
  });

  it("gives back the text when the pieces are joined, whatever the spans", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.array(anySpan), (any, spans) => {
        expect(
          cutAtSpans(any, spans)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(any);
      }),
    );
  });

  it("agrees with asking of every character which spans cover it", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(anySpan), (any, spans) => {
        for (const piece of cutAtSpans(any, spans)) {
          expect(piece.text).toBe(any.slice(piece.start, piece.end));
          for (let at = piece.start; at < piece.end; at++) {
            expect(piece.spans).toEqual(spans.filter((s) => s.start <= at && s.end > at));
          }
        }
      }),
    );
  });
});
