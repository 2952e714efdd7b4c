import fc from "fast-check";
import { expect, it } from "vitest";
import { readPieces } from "#lib/article/read-pieces";

/** Ways to cut a text that take a plain word whole, as the readers of words do. */
const PATTERNS = [
  /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*/gu,
  /\p{Nd}+|([ap]\.m\.?(?!\p{L}))|\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}+)*|[^\s\p{Cf}]/giu,
];
const piece = fc.oneof(
  fc.constantFrom(
    "Kut",
    "killed",
    "a",
    "U.S.",
    "p.m.",
    "Asa'ib",
    "al-Haq",
    "6am",
    "naïve",
    "سرايا",
  ),
  fc.constantFrom(" ", ",", ". ", ".", "-", "’s", "\u0301", "\u00a0", "\n", "_", "/", "’"),
  fc.string({ unit: "grapheme", maxLength: 4 }),
);
const texts = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(""));

it.each(PATTERNS)("the pieces of a text are those that %s matches", (pattern) => {
  fc.assert(
    fc.property(texts, (text) => {
      const found: [string, number][] = [];
      readPieces(text, pattern, {
        word: (word, start) => found.push([word, start]),
        match: ({ 0: match, index }) => found.push([match, index]),
      });
      expect(found).toEqual(
        [...text.matchAll(pattern)].map(({ 0: match, index }) => [match, index]),
      );
    }),
    { numRuns: 2000 },
  );
});
