import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Meilisearch } from "meilisearch";
import { expect, inject, it } from "vitest";
import { identifySource } from "#lib/article/article-source";
import { makeArticle } from "#lib/article/make-article";
import { EngineUnavailable } from "#lib/engine/engine-unavailable";
import { startEngine } from "#lib/engine/process";
import { INDEXES } from "#lib/engine/settings";
import { createWriter } from "#lib/engine/writer";
import { readSettings } from "#lib/env";
import { indexArticles } from "#lib/use-cases/index-articles";
import type { ArticleFinder } from "#lib/use-cases/take-articles";
import { bindAuthority } from "#tests/engine/index-folder";

const OPTIONS = {
  prune: false,
  roots: [],
  demonstrationRoot: "",
  now: "2026-01-01T00:00:00.000Z",
  onArticle: () => {},
  onWarning: () => {},
};

function articleOf(file: string, id?: string, root = "/here") {
  const raw = { key: null, title: null, outlet: null, url: null, published: null, lang: "en" };
  const text = "Shots were heard in Basra.\nNobody was hurt.";
  const defaults = { outlet: null, published: null };
  const named = id === undefined ? {} : { id };
  const article = { ...makeArticle({ ...raw, text }, file, defaults), ...named };
  const source = { ...identifySource({ ...raw, text }, file, defaults), ...named };
  return { article, source, root };
}

function findAll(items: readonly ReturnType<typeof articleOf>[]): ArticleFinder {
  return async function* (isUnchanged) {
    for (const item of items) {
      const { source, root } = item;
      yield isUnchanged(source, root) ? { unchanged: source, root } : item;
    }
  };
}

it("articles that the engine refuses are named, leave nothing behind, and come in once they are right", async () => {
  const { url, masterKey } = inject("engine");
  const client = new Meilisearch({ host: url, apiKey: masterKey });
  for (const index of INDEXES) await client.deleteIndexIfExists(index);
  const ports = { writer: createWriter(url, masterKey), deriver: bindAuthority() };
  const good = articleOf("good.txt");
  expect((await indexArticles(findAll([good]), ports, OPTIONS)).failed).toBe(0);

  const bad = articleOf("bad.txt", "no id with spaces");
  const report = await indexArticles(findAll([good, bad]), ports, OPTIONS);
  expect(report.failed).toBe(1);
  expect(report.articles).toEqual({ added: 0, updated: 0, unchanged: 1, removed: 0 });
  expect(report.rejected.map(({ file }) => file)).toEqual(["bad.txt"]);
  expect(report.rejected[0]?.reason).toMatch(/engine/);
  expect(report.events).toBe(1);
  const size = async (index: string) => (await client.index(index).getStats()).numberOfDocuments;
  expect([await size("articles"), await size("paragraphs"), await size("events")]).toEqual([
    1, 2, 1,
  ]);

  const mended = await indexArticles(findAll([good, articleOf("bad.txt")]), ports, OPTIONS);
  expect(mended.articles).toEqual({ added: 1, updated: 0, unchanged: 1, removed: 0 });
  expect([await size("articles"), await size("paragraphs")]).toEqual([2, 4]);
});

it("paragraphs that are missing or too many are found and put right", async () => {
  const { url, masterKey } = inject("engine");
  const client = new Meilisearch({ host: url, apiKey: masterKey });
  for (const index of INDEXES) await client.deleteIndexIfExists(index);
  const ports = { writer: createWriter(url, masterKey), deriver: bindAuthority() };
  const all = [articleOf("a.txt"), articleOf("b.txt")];
  await indexArticles(findAll(all), ports, OPTIONS);
  const paragraphs = client.index("paragraphs");
  const id = all[0]!.article.id;
  await paragraphs.deleteDocument(`${id}-2`).waitTask();
  await paragraphs
    .addDocuments([
      { id: "gone-1", article: "gone" },
      { id: "gone-2", article: "gone" },
    ])
    .waitTask();
  const report = await indexArticles(findAll(all), ports, OPTIONS);
  expect(report.articles).toEqual({ added: 0, updated: 1, unchanged: 1, removed: 0 });
  const { results } = await paragraphs.getDocuments({ fields: ["id"], limit: 100 });
  const wanted = all.flatMap(({ article }) => [`${article.id}-1`, `${article.id}-2`]);
  expect(results.map((found) => found.id).sort()).toEqual(wanted.sort());
});

async function openEmpty() {
  const { url, masterKey } = inject("engine");
  const client = new Meilisearch({ host: url, apiKey: masterKey });
  for (const index of INDEXES) await client.deleteIndexIfExists(index);
  return { client, writer: createWriter(url, masterKey), deriver: bindAuthority() };
}

it("a broken article of another folder is told of by a run that changes nothing", async () => {
  const { client, ...ports } = await openEmpty();
  const [here, there] = [articleOf("a.txt"), articleOf("b.txt", undefined, "/there")];
  await indexArticles(findAll([here, there]), ports, OPTIONS);
  await client.index("paragraphs").deleteDocument(`${there.article.id}-2`).waitTask();
  const warnings: string[] = [];
  const options = { ...OPTIONS, onWarning: (warning: string) => warnings.push(warning) };
  const report = await indexArticles(findAll([here]), ports, options);
  expect(report.articles).toEqual({ added: 0, updated: 0, unchanged: 1, removed: 0 });
  expect(warnings).toEqual(['"b.txt" of another folder is not whole: index that folder too']);
});

it("an article that the rules stumble over is named, and the others come in", async () => {
  const { deriver, ...ports } = await openEmpty();
  const derive: typeof deriver.derive = (article, own) => {
    if (article.file === "bad.txt") throw new Error("no end of it");
    return deriver.derive(article, own);
  };
  const all = [articleOf("a.txt"), articleOf("bad.txt"), articleOf("c.txt")];
  const report = await indexArticles(findAll(all), { ...ports, deriver, derive }, OPTIONS);
  expect(report.articles).toEqual({ added: 2, updated: 0, unchanged: 0, removed: 0 });
  expect(report.rejected).toEqual([
    { file: "bad.txt", reason: "cannot be read out: no end of it" },
  ]);
});

it("what cannot be read this time is not taken for gone", async () => {
  const ports = await openEmpty();
  await indexArticles(findAll([articleOf("a.txt"), articleOf("b.txt")]), ports, OPTIONS);
  const refuse = (file: string): ArticleFinder =>
    async function* () {
      yield { rejected: { file, reason: "cannot be read: permission denied" } };
    };
  const pruning = { ...OPTIONS, prune: true, roots: ["/here"] };
  const report = await indexArticles(refuse("a.txt"), ports, pruning);
  expect(report.articles.removed).toBe(1);
  expect((await indexArticles(findAll([]), ports, pruning)).articles.removed).toBe(1);
});

it("an engine that goes away in the middle ends the run with a word about it", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "parallax-away-"));
  const engine = await startEngine({ dataDir, bin: readSettings().meiliBin });
  try {
    const ports = { writer: createWriter(engine.url, engine.masterKey), deriver: bindAuthority() };
    async function* stopHalfway() {
      yield articleOf("a.txt");
      await engine.stop();
      yield articleOf("b.txt");
    }
    await expect(indexArticles(stopHalfway, ports, OPTIONS)).rejects.toThrow(EngineUnavailable);
  } finally {
    await engine.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
});
