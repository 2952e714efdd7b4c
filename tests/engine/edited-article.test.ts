import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { EMPTY_STATE } from "#lib/query/search-state";
import type { DerivedArticle } from "#lib/use-cases/derive-article";
import { readArticle } from "#lib/use-cases/read-article";
import { searchArticles } from "#lib/use-cases/search-articles";
import { indexFolder } from "#tests/engine/index-folder";

const PARAGRAPHS = ["A fire broke out in Basra.", "Nobody was hurt.", "The harvest was saved."];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "parallax-edited-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const write = (paragraphs: readonly string[]) =>
  writeFileSync(join(folder, "fire.txt"), paragraphs.join("\n\n"));

it("an article that became shorter is no longer found by what was cut, and grows again", async () => {
  write(PARAGRAPHS);
  const first = await indexFolder(folder);
  expect((await first.reader.size()).paragraphs).toBe(3);

  write(PARAGRAPHS.slice(0, 1));
  const cut = await indexFolder(folder, { again: true });
  expect(cut.report.articles).toMatchObject({ added: 0, updated: 1 });
  expect((await cut.reader.size()).paragraphs).toBe(1);
  for (const scope of ["article", "paragraph"] as const) {
    const search = await searchArticles(cut.reader, cut.book, {
      ...EMPTY_STATE,
      q: "harvest",
      scope,
    });
    expect(search.total).toBe(0);
  }

  write(PARAGRAPHS);
  const again = await indexFolder(folder, { again: true });
  expect((await again.reader.size()).paragraphs).toBe(3);
});

it("an edited article keeps its id and says what it was before", async () => {
  write(PARAGRAPHS);
  const first = await indexFolder(folder, { now: "2026-01-01T00:00:00.000Z" });
  const [{ article }] = first.stored as [DerivedArticle];
  write(["A great fire broke out in Basra.", ...PARAGRAPHS.slice(1)]);
  const second = await indexFolder(folder, { again: true, now: "2026-01-02T00:00:00.000Z" });
  expect(second.report.articles).toMatchObject({ added: 0, updated: 1 });
  const view = await readArticle(second.reader, second.book, article.id, null);
  expect(view?.article.paragraphs.slice(1)).toEqual(article.paragraphs.slice(1));
  const changes = view?.earlier[0]?.changes;
  expect(view?.earlier).toMatchObject([
    { seen: "2026-01-01T00:00:00.000Z", replaced: "2026-01-02T00:00:00.000Z" },
  ]);
  expect(changes?.map(({ n }) => n)).toEqual([1]);
  expect(changes?.[0]?.changes.find(({ kind }) => kind === "added")?.text).toBe(" great");
  const third = await indexFolder(folder, { again: true, now: "2026-01-03T00:00:00.000Z" });
  expect(third.report.articles).toMatchObject({ updated: 0, unchanged: 1 });
  expect(await readArticle(third.reader, third.book, article.id, null)).toEqual(view);
});

it("a link to a paragraph still leads to its words when others are put before it, or it is edited or cut", async () => {
  const article = (paragraphs: readonly string[], again: boolean, day: number) => {
    write(paragraphs);
    return indexFolder(folder, { again, now: `2026-01-0${day}T00:00:00.000Z` });
  };
  const { stored, reader, book } = await article(PARAGRAPHS, false, 1);
  const [{ article: first }] = stored as [DerivedArticle];
  const read = () => readArticle(reader, book, first.id, null);
  const links = (await read())?.anchors.flat() ?? [];
  expect(links).toHaveLength(3);

  await article(["Update: the fire is out.", ...PARAGRAPHS], true, 2);
  expect((await read())?.anchors.slice(1)).toEqual(links.map((link) => [link]));

  await article(["Nobody at all was hurt.", "The harvest was saved."], true, 3);
  const view = await read();
  const [fire, hurt, harvest] = links;
  expect(view?.anchors).toEqual([[expect.any(String), hurt], [harvest]]);
  const gone = view?.earlier.flatMap(({ changes }) => changes).filter(({ n }) => n === null);
  expect(gone?.find(({ anchors }) => anchors.includes(fire ?? ""))?.changes).toEqual([
    { kind: "removed", text: PARAGRAPHS[0] },
  ]);
});

it("the time of the last indexing is known, and moves with the next", async () => {
  write(PARAGRAPHS);
  const { reader } = await indexFolder(folder);
  const first = Date.parse((await reader.lastIndexed()) ?? "");
  await indexFolder(folder, { again: true });
  const second = Date.parse((await reader.lastIndexed()) ?? "");
  expect(first).toBeGreaterThan(Date.UTC(2020));
  expect(second).toBeGreaterThan(first);
});
