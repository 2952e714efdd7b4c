import { beforeAll, describe, expect, it } from "vitest";
import { countNames, type NameCounts, suggest } from "#lib/use-cases/suggest";
import { type Indexed, indexFolder } from "#tests/engine/index-folder";

describe("suggestions over the demonstration corpus", () => {
  let indexed: Indexed;
  let counts: NameCounts;
  beforeAll(async () => {
    indexed = await indexFolder("corpus");
    counts = await countNames(indexed.reader);
  });
  const ask = (text: string) => suggest(indexed.reader, indexed.book, counts, text);

  it.each(["asaib", "Asa'ib Ahl", "ehlilhak", "khaz", "عصائب"])(
    "find an actor or its member by any spelling begun: %s",
    async (text) => {
      const found = await ask(text);
      expect(found.length).toBeGreaterThan(0);
      expect(found.map(({ href }) => href)).toContainEqual(
        expect.stringMatching(/\/actor\/(asaib-ahl-al-haq|qais-al-khazali)$/),
      );
    },
  );

  it("name the spelling that was met where it is not the label", async () => {
    const actor = (await ask("ehlilhak")).find(({ kind }) => kind === "actor");
    expect(actor?.label).toBe("Asaib Ahl al-Haq");
    expect(actor?.detail).toMatch(/ehlilhak/i);
  });

  it("offer cities, events and headlines too, at most eight, each once", async () => {
    const found = await ask("ba");
    expect(found.length).toBeLessThanOrEqual(8);
    expect(new Set(found.map(({ href }) => href)).size).toBe(found.length);
    const kinds = new Set(found.map(({ kind }) => kind));
    expect([...kinds]).toEqual(expect.arrayContaining(["actor", "city", "article"]));
    expect((await ask("clashes")).map(({ kind }) => kind)).toContain("event");
  });

  it("leave out names that no article has", async () => {
    const { book } = indexed;
    const absent = book.actors().find(({ id }) => counts.actor[id] === undefined);
    expect(absent).toBeDefined();
    const found = await ask(absent?.label ?? "");
    expect(found.map(({ href }) => href)).not.toContain(`/actor/${absent?.id}`);
  });

  it.each(["", " ", "b", "\"'", "x".repeat(200), "\u0000<script>"])(
    "stand anything typed: %j",
    async (text) => {
      expect((await ask(text)).length).toBeLessThanOrEqual(8);
    },
  );
});
