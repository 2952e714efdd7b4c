import { existsSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { parseSearch } from "#lib/query/parse-search";
import { searchArticles } from "#lib/use-cases/search-articles";
import { type Indexed, indexFolder } from "#tests/engine/index-folder";

const SEEDS = "../shared/corpora/seeds";

// The owner's five articles lie beside the project, not in it.
describe.runIf(existsSync(SEEDS))("searching the five seeds", () => {
  let indexed: Indexed;
  beforeAll(async () => {
    indexed = await indexFolder(SEEDS);
  });

  const search = async (query: string) => {
    const { state } = parseSearch(new URLSearchParams(query));
    return searchArticles(indexed.reader, indexed.book, state);
  };
  const found = async (query: string) =>
    (await search(query)).hits
      .map((hit) => hit.file.slice(0, 3))
      .sort()
      .join(" ");

  it.each([
    "Saraya al-Salam",
    "Seraya Selam",
    "Seraya el Selam",
    "سرايا السلام",
    "Asa'ib Ahl al-Haq",
    "Asayib Ehlilhak",
    "AAH",
  ])("finds every spelling by %s", async (name) => {
    expect(await found(`q=${encodeURIComponent(name)}`)).toBe("000 001 002 003");
  });

  it("says which names were also searched", async () => {
    const { expansions } = await search("q=Seraya Selam");
    expect(expansions).toHaveLength(1);
    expect(expansions[0]?.label).toBe("Saraya al-Salam");
    expect(expansions[0]?.names).toContain("سرايا السلام");
  });

  it("finds only the words as typed when that is asked for", async () => {
    expect(await found("q=Seraya Selam&exact=1")).toBe("002");
    expect((await search("q=Seraya Selam&exact=1")).expansions).toEqual([]);
  });

  it("marks a phrase as a whole", async () => {
    const page = await search('q="mad dogs"');
    expect(page.hits.map((hit) => hit.file.slice(0, 3)).sort()).toEqual(["000", "001"]);
    for (const hit of page.hits) {
      const marks = hit.snippets.flatMap((snippet) => snippet.parts.filter((part) => part.mark));
      expect(marks.map((part) => part.text)).toEqual(["mad dogs"]);
    }
  });

  it("joins filters of different groups", async () => {
    expect(await found("actor=asaib-ahl-al-haq&city=kut")).toBe("003");
  });

  it("marks the spelling that stands in the text, not the one that was typed", async () => {
    const page = await search("q=Saraya al-Salam");
    const hit = page.hits.find(({ file }) => file.startsWith("002"));
    const marks = hit?.snippets.flatMap((s) => s.parts.filter((part) => part.mark)) ?? [];
    expect(marks.map((part) => part.text)).toContain("Seraya Selam");
  });

  it("keeps what a plain text does not state unknown", async () => {
    const { article } = indexed.stored.find(({ article: a }) => a.file.startsWith("000")) ?? {};
    expect(article).toMatchObject({ title: null, outlet: null, published: null });
  });
});
