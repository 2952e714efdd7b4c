import { beforeAll, describe, expect, it } from "vitest";
import { EMPTY_STATE } from "#lib/query/search-state";
import { readActor } from "#lib/use-cases/read-actor";
import { readCity } from "#lib/use-cases/read-city";
import { readOutlet } from "#lib/use-cases/read-outlet";
import { searchArticles } from "#lib/use-cases/search-articles";
import { type Indexed, indexFolder } from "#tests/engine/index-folder";

describe("the pages of the demonstration's names", () => {
  let indexed: Indexed;
  beforeAll(async () => {
    indexed = await indexFolder("corpus");
  });

  it("count the articles of an actor, and its spellings over their own words", async () => {
    const { reader, book, stored } = indexed;
    const id = "asaib-ahl-al-haq";
    const actor = await readActor(reader, book, id);
    const include = { ...EMPTY_STATE.include, actor: [id] };
    const { total } = await searchArticles(reader, book, { ...EMPTY_STATE, include });
    expect(actor?.total).toBe(total);
    const written = new Map<string, number>();
    for (const { article, analysis } of stored) {
      const mentions = analysis.actors.find((one) => one.id === id)?.mentions ?? [];
      for (const { paragraph, start, end } of mentions) {
        const text = article.paragraphs[paragraph - 1]?.text.slice(start, end) ?? "";
        written.set(text, (written.get(text) ?? 0) + 1);
      }
    }
    expect(written.size).toBeGreaterThan(1);
    expect(new Map(actor?.spellings.map(({ text, times }) => [text, times]))).toEqual(written);
    for (const { times, outlets } of actor?.spellings ?? []) {
      expect(outlets.reduce((sum, { count }) => sum + count, 0)).toBe(times);
    }
  });

  it("leave the actor itself out of what it appears with, and split people from the rest", async () => {
    const { reader, book } = indexed;
    const actor = await readActor(reader, book, "asaib-ahl-al-haq");
    const together = [...(actor?.together ?? []), ...(actor?.people ?? [])];
    expect(together.length).toBeGreaterThan(2);
    expect(together.map(({ id }) => id)).not.toContain("asaib-ahl-al-haq");
    expect(actor?.people.every(({ id }) => book.actor(id)?.kind === "person")).toBe(true);
    expect(actor?.members.every(({ id }) => book.actor(id)?.parent === "asaib-ahl-al-haq")).toBe(
      true,
    );
    expect(actor?.members.length).toBeGreaterThan(0);
  });

  it("know the places that count for a city", async () => {
    const { reader, book } = indexed;
    const city = await readCity(reader, book, "baghdad");
    expect(city?.facilities.map(({ label }) => label)).toContain("Green Zone");
    expect(city?.facilities.map(({ id }) => id)).not.toContain("baghdad");
    expect(city?.others.map(({ id }) => id)).not.toContain("baghdad");
    expect(await readCity(reader, book, "green-zone")).toBeNull();
  });

  it("describe an outlet from its first article to its last", async () => {
    const { reader, book, stored } = indexed;
    const name = stored.find(({ article }) => article.outlet !== null)?.article.outlet ?? "";
    const own = stored.filter(({ article }) => article.outlet === name);
    const days = own.flatMap(({ article }) => article.published ?? []).sort();
    const outlet = await readOutlet(reader, book, indexed.outletId(name));
    expect(outlet?.total).toBe(own.length);
    expect([outlet?.first, outlet?.last]).toEqual([days[0], days.at(-1)]);
    expect(outlet?.undated).toBe(own.filter(({ article }) => article.published === null).length);
    expect(outlet?.spellings.length).toBeGreaterThan(0);
  });

  it("are not there for unknown names", async () => {
    const { reader, book } = indexed;
    expect(await readActor(reader, book, "nobody")).toBeNull();
    expect(await readCity(reader, book, "nowhere")).toBeNull();
    expect(await readOutlet(reader, book, "unknown")).toBeNull();
  });
});
