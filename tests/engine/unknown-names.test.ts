import { beforeAll, describe, expect, it } from "vitest";
import { listUnknownNames } from "#lib/use-cases/list-unknown-names";
import { type Indexed, indexFolder } from "#tests/engine/index-folder";

describe("names on no list, over the demonstration corpus", () => {
  let indexed: Indexed;
  beforeAll(async () => {
    indexed = await indexFolder("corpus");
  });

  it("are counted by the articles that hold them, most first", async () => {
    const { reader, book, stored, outletId } = indexed;
    const expected = new Map<string, number>();
    for (const { analysis } of stored) {
      for (const { text } of analysis.unknownNames) {
        if (book.has("outlet", outletId(text))) continue;
        expected.set(text, (expected.get(text) ?? 0) + 1);
      }
    }
    const { total, names } = await listUnknownNames(reader, book, null);
    expect(total).toBe(expected.size);
    expect(names.length).toBeGreaterThan(0);
    for (const { text, articles } of names) expect(articles).toBe(expected.get(text));
    const counts = names.map(({ articles }) => articles);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it("are explained one by one, others not", async () => {
    const { reader, book } = indexed;
    const [first] = (await listUnknownNames(reader, book, null)).names;
    const explain = async (name: string) => (await listUnknownNames(reader, book, name)).chosen;
    const explained = await explain(first?.text ?? "");
    expect(explained?.articles).toBe(first?.articles);
    expect(explained?.snippet).toContain("actors:");
    expect(await explain("Nobody Of That Name")).toBeNull();
    expect(await explain("constructor")).toBeNull();
  });
});
