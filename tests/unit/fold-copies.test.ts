import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldCopies } from "#lib/query/fold-copies";

const found = (id: string, copyOf: string | null = null) => ({ id, copyOf });
const ids = (list: ReturnType<typeof foldCopies>) =>
  list.map(({ lead, copies }) => [lead.item.id, ...copies.map(({ item }) => item.id)]);

describe("near-identical articles of a page", () => {
  it("stand under their original, where the first of them was found", () => {
    expect(ids(foldCopies([found("copy", "own"), found("x"), found("own")]))).toEqual([
      ["own", "copy"],
      ["x"],
    ]);
  });

  it("stand under the first when the original is on another page", () => {
    expect(ids(foldCopies([found("b", "own"), found("c", "own")]))).toEqual([["b", "c"]]);
  });

  it("are all kept, each with its own rank", () => {
    const names = fc.uniqueArray(fc.constantFrom(..."abcdefgh"));
    const list = names.chain((all) =>
      fc.tuple(...all.map((id) => fc.constantFrom(null, "a", "b").map((of) => found(id, of)))),
    );
    fc.assert(
      fc.property(list, (given) => {
        const ranked = foldCopies(given).flatMap(({ lead, copies }) => [lead, ...copies]);
        expect(ranked.map(({ rank }) => rank).sort((a, b) => a - b)).toEqual(
          given.map((_, rank) => rank),
        );
        for (const { item, rank } of ranked) expect(given[rank]).toBe(item);
      }),
    );
  });
});
