import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Meilisearch } from "meilisearch";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { openNextIndexes } from "#lib/engine/next-indexes";
import { createWriter } from "#lib/engine/writer";
import { readArticles } from "#lib/files/read-articles";
import { EMPTY_STATE } from "#lib/query/search-state";
import { rebuildIndex } from "#lib/use-cases/rebuild-index";
import { searchArticles } from "#lib/use-cases/search-articles";
import type { ArticleFinder } from "#lib/use-cases/take-articles";
import { bindAuthority, type Indexed, indexFolder } from "#tests/engine/index-folder";

const OLD = ["An old fire in Basra.", "Shots in Mosul.", "A calm day in Erbil."];
const NEW = ["A new fire in Basra.", "Rain in Najaf."];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "parallax-rebuild-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function fill(texts: readonly string[]): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [index, text] of texts.entries()) writeFileSync(join(folder, `${index}.txt`), text);
}

function rebuild(paths: readonly string[]) {
  const { url, masterKey } = inject("engine");
  const warnings: string[] = [];
  const find: ArticleFinder = (isUnchanged) =>
    readArticles(paths, { defaults: { outlet: null, published: null }, isUnchanged });
  const ports = {
    current: createWriter(url, masterKey),
    next: createWriter(url, masterKey, "next"),
    indexes: openNextIndexes(url, masterKey),
    deriver: bindAuthority(),
  };
  const options = {
    prune: false,
    roots: [],
    demonstrationRoot: "",
    now: "2026-02-01T00:00:00.000Z",
    onArticle: () => {},
    onWarning: (warning: string) => warnings.push(warning),
  };
  return rebuildIndex(find, ports, options).then((report) => ({ report, warnings }));
}

async function listIndexes(): Promise<string[]> {
  const { url, masterKey } = inject("engine");
  const { results } = await new Meilisearch({ host: url, apiKey: masterKey }).getRawIndexes();
  return results.map(({ uid }) => uid).sort();
}

const titlesIn = async ({ reader, book }: Indexed) =>
  (await searchArticles(reader, book, EMPTY_STATE)).hits.map(({ opening }) => opening).sort();

it("a rebuild is never seen half done, keeps what was said before, and leaves nothing beside", async () => {
  fill(OLD);
  const indexed = await indexFolder(folder);
  const before = await titlesIn(indexed);
  expect(before).toHaveLength(3);
  fill(NEW);
  // A rebuild that was broken off has left something behind.
  const { url, masterKey } = inject("engine");
  await createWriter(url, masterKey, "next").prepare();

  const answers = new Set<string>();
  let over = false;
  const polling = (async () => {
    while (!over) answers.add(JSON.stringify(await titlesIn(indexed)));
  })();
  const { report } = await rebuild([folder]);
  over = true;
  await polling;
  const after = await titlesIn(indexed);
  expect(report.articles).toEqual({ added: 2, updated: 0, unchanged: 0, removed: 0 });
  expect(after).toHaveLength(2);
  answers.add(JSON.stringify(after));
  expect([...answers].sort()).toEqual(
    [before, after].map((titles) => JSON.stringify(titles)).sort(),
  );
  expect((await indexed.reader.size()).paragraphs).toBe(2);
  expect(await listIndexes()).toEqual(["articles", "events", "names", "paragraphs"]);

  const { hits } = await searchArticles(indexed.reader, indexed.book, { ...EMPTY_STATE, q: "new" });
  const document = await indexed.reader.readArticle(hits[0]?.id ?? "");
  expect(document?.versions.map(({ paragraphs }) => paragraphs)).toEqual([[OLD[0]]]);
});

it("a rebuild that finds no article leaves the index as it was", async () => {
  fill(OLD);
  const indexed = await indexFolder(folder);
  const { report, warnings } = await rebuild([join(folder, "nowhere")]);
  expect(report.articles.added).toBe(0);
  expect(warnings).toContain("the index was not replaced, it is as it was");
  expect(await titlesIn(indexed)).toHaveLength(3);
  expect(await listIndexes()).toEqual(["articles", "events", "names", "paragraphs"]);
});
