import { beforeAll, describe, expect, it } from "vitest";
import { EngineUnavailable } from "#lib/engine/engine-unavailable";
import { createReader } from "#lib/engine/reader";
import { parseSearch } from "#lib/query/parse-search";
import { listFacet } from "#lib/use-cases/list-facet";
import { readArticle } from "#lib/use-cases/read-article";
import { searchArticles } from "#lib/use-cases/search-articles";
import { type Indexed, indexFolder } from "#tests/engine/index-folder";

let indexed: Indexed;
beforeAll(async () => {
  indexed = await indexFolder("corpus");
});

const stateOf = (query: string) => parseSearch(new URLSearchParams(query)).state;
const search = (query: string) => searchArticles(indexed.reader, indexed.book, stateOf(query));

describe("searching the demonstration corpus", () => {
  it("shows the newest articles when nothing is asked", async () => {
    const page = await search("");
    expect(page.total).toBe(indexed.stored.length);
    const dates = indexed.stored.flatMap(({ article }) => article.published ?? []);
    expect(page.hits[0]?.published).toBe(dates.sort().at(-1));
  });

  it.each(["q=%3F%21+--", "q=%22%22"])(
    "shows all for punctuation alone (%s), and says so",
    async (query) => {
      const page = await search(query);
      expect(page.total).toBe(indexed.stored.length);
      expect(page.notices).toMatchObject([{ code: "no-words" }]);
    },
  );

  it("takes markup for words", async () => {
    const page = await search(`q=${encodeURIComponent("<script>alert(1)</script>")}`);
    expect(page.total).toBe(0);
  });

  it("searches ten words and names the rest", async () => {
    const page = await search("q=one two three four five six seven eight nine ten eleven -twelve");
    expect(page.notices).toMatchObject([{ code: "too-many-words" }]);
    expect(page.notices[0]?.message).toContain("eleven");
  });

  it("says that no article has a facet value it does not know", async () => {
    const page = await search("actor=nobody-of-that-name");
    expect(page.total).toBe(0);
    expect(page.notices).toMatchObject([{ code: "unknown-value", field: "actor" }]);
    expect(page.withoutFilter).toMatchObject([{ total: indexed.stored.length }]);
  });

  it("offers other words that find something where the ones asked for do not", async () => {
    const page = await search("q=Basra Muqtadda wheelbarrow");
    expect(page.total).toBe(0);
    const offered = page.withOtherWords.map(({ label }) => label);
    expect(offered).not.toContain("Basra Muqtadda wheelbarrow");
    for (const { state, total } of page.withOtherWords) {
      expect((await search(`q=${encodeURIComponent(state.q)}`)).total).toBe(total);
      expect(total).toBeGreaterThan(0);
    }
    expect((await search("q=Basra wheelbarrow")).withOtherWords.map(({ label }) => label)).toEqual([
      "Basra",
    ]);
    const misspelt = await search("q=Nasserriyya");
    expect(misspelt.total).toBe(0);
    expect(misspelt.withOtherWords).not.toEqual([]);
  });

  it("offers the events that bear the words where no article holds them all", async () => {
    const page = await search("q=basra clashes");
    expect(page.total).toBe(0);
    expect(page.events.map(({ label }) => label)).toEqual(["Clashes in Basra, 1 September 2022"]);
    expect((await search("q=wheelbarrow clashes")).events).toEqual([]);
  });

  it("says that a page lies past the end, and keeps the total", async () => {
    const page = await search("page=9999");
    expect(page.hits).toEqual([]);
    expect(page.total).toBe(indexed.stored.length);
    expect(page.notices).toMatchObject([{ code: "page-out-of-range" }]);
  });

  it("cannot be made to leave its filter by quotation marks in a value", async () => {
    const page = await search(`outlet=${encodeURIComponent('x" OR lang = "en')}`);
    expect(page.total).toBe(0);
  });

  it("finds undated articles and those without an outlet", async () => {
    const undated = indexed.stored.filter(({ article }) => article.published === null).length;
    const unsigned = indexed.stored.filter(({ article }) => article.outlet === null).length;
    expect((await search("from=unknown")).total).toBe(undated);
    expect((await search("outlet=unknown")).total).toBe(unsigned);
    expect(undated).toBeGreaterThan(0);
    expect(unsigned).toBeGreaterThan(0);
  });

  it("leaves out articles with an unwanted word or phrase", async () => {
    const all = await search("q=Basra");
    const some = await search('q=Basra -"Green Zone"');
    expect(some.total).toBeLessThan(all.total);
    expect(some.total).toBeGreaterThan(0);
  });

  it("finds an Arabic word whatever the form of its letters", async () => {
    const forms = ["البصرة", "البصره", "بصرة", "البَصْرة"];
    const totals = await Promise.all(forms.map(async (form) => (await search(`q=${form}`)).total));
    expect(totals[0]).toBeGreaterThan(0);
    expect(new Set(totals).size).toBe(1);
  });

  it("asks that words, actors and cities meet in one paragraph when that is the scope", async () => {
    const query = "actor=saraya-al-salam&city=baghdad";
    const article = await search(query);
    const paragraph = await search(`${query}&scope=paragraph`);
    const byHand = indexed.stored.filter(({ perParagraph }) =>
      perParagraph.some(
        ({ actors, cities }) => actors.includes("saraya-al-salam") && cities.includes("baghdad"),
      ),
    );
    expect(paragraph.total).toBe(byHand.length);
    expect(paragraph.total).toBeLessThanOrEqual(article.total);
    const city = paragraph.facets.city.find(({ id }) => id === "basra");
    const withBasra = indexed.stored.filter(({ perParagraph }) =>
      perParagraph.some(
        ({ actors, cities }) => actors.includes("saraya-al-salam") && cities.includes("basra"),
      ),
    );
    expect(city?.count ?? 0).toBe(withBasra.length);
  });

  it("counts a faction's members for it", async () => {
    const page = await search("actor=asaib-ahl-al-haq");
    const byHand = indexed.stored.filter(({ actors }) => actors.includes("asaib-ahl-al-haq"));
    const named = byHand.filter(({ analysis }) =>
      analysis.actors.some(({ id }) => id === "asaib-ahl-al-haq"),
    );
    expect(page.total).toBe(byHand.length);
    expect(byHand.length).toBeGreaterThanOrEqual(named.length);
  });

  it("finds a facet value by any of its spellings", async () => {
    for (const find of ["ehlilhak", "haq", "عصائب"]) {
      const values = await listFacet(indexed.reader, indexed.book, "actor", stateOf(""), find);
      expect(values.map(({ id }) => id)).toContain("asaib-ahl-al-haq");
    }
  });

  it("does not take part of another name for the word", async () => {
    const page = await search("q=Basra");
    for (const hit of page.hits) {
      const { article } = indexed.stored.find((each) => each.article.id === hit.id) ?? {};
      const text = [article?.title, ...(article?.paragraphs.map((p) => p.text) ?? [])].join("\n");
      expect(text, hit.file).toMatch(/Basra|بصر/);
    }
  });

  it("finds a name of several words also in credit lines and in lower case", async () => {
    const { hits } = await search("q=meridian wire");
    expect(hits.length).toBeGreaterThan(0);
  });

  it("gives snippets whose joined parts stand in the article", async () => {
    const page = await search("q=killed");
    for (const hit of page.hits) {
      const article = indexed.stored.find(({ article: { id } }) => id === hit.id)?.article;
      for (const { paragraph, parts } of hit.snippets) {
        const joined = parts
          .map((part) => part.text)
          .join("")
          .replace(/^… | …$/g, "");
        expect(article?.paragraphs[paragraph - 1]?.text).toContain(joined);
      }
    }
  });
});

describe("reading an article", () => {
  it("knows its place among the results it was opened from", async () => {
    const state = stateOf("q=Basra&sort=oldest");
    const page = await searchArticles(indexed.reader, indexed.book, state);
    const second = page.hits[1];
    const view = await readArticle(indexed.reader, indexed.book, second?.id ?? "", { state, n: 2 });
    expect(view?.result).toEqual({
      n: 2,
      total: page.total,
      previous: page.hits[0]?.id,
      next: page.hits[2]?.id ?? null,
    });
    expect([...(view?.marks.values() ?? [])].flat().length).toBeGreaterThan(0);
  });

  it("is null for an id that nothing has, however odd", async () => {
    for (const id of ["none", "../../keys", "a b", "", "x".repeat(500), "é"]) {
      expect(await readArticle(indexed.reader, indexed.book, id, null)).toBeNull();
    }
  });
});

describe("indexing again", () => {
  it("leaves alone what did not change", async () => {
    const { report } = await indexFolder("corpus", { again: true });
    expect(report.articles).toEqual({
      added: 0,
      updated: 0,
      unchanged: indexed.report.articles.added + indexed.report.articles.unchanged,
      removed: 0,
    });
  });
});

describe("an engine that does not answer", () => {
  it("is named as such", async () => {
    const reader = createReader("http://127.0.0.1:9", "key");
    await expect(reader.readNames()).rejects.toBeInstanceOf(EngineUnavailable);
    const state = stateOf("q=basra");
    await expect(searchArticles(reader, indexed.book, state)).rejects.toBeInstanceOf(
      EngineUnavailable,
    );
  });
});
