import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { expect, onTestFinished, test } from "vitest";
import { startEngine } from "#lib/engine/process";
import { readSettings } from "#lib/env";
import { fillCollection, openCollection } from "#scripts/steps/open-collection";
import { startTestSite } from "#tests/site/test-site";
import { createTestLife } from "#tests/test-life";

const PARAGRAPHS = ["A fire broke out in Basra.", "Nobody was hurt.", "The harvest was saved."];

test("a paragraph's citation leads to its words after others were put before it, its number to its place", async () => {
  const { folder, settings, engine, life } = await startOwnEngine();
  const index = async (paragraphs: readonly string[]) => {
    writeFileSync(join(folder, "fire.txt"), paragraphs.join("\n\n"));
    await fillCollection(life, settings, engine, [folder]);
  };
  await index(PARAGRAPHS);
  const site = await startTestSite({}, await openCollection(settings, engine));
  const { hits } = await (await fetch(`${site.address}/api/search?q=harvest`)).json();
  const read = async () => {
    const answer = await fetch(`${site.address}/article/${hits[0].id}?paragraph=3`);
    return parseHTML(await answer.text()).document;
  };
  const wordsAt = (document: Document, anchor: string) =>
    document.getElementById(anchor)?.closest(".paragraph")?.querySelector("p")?.textContent;

  const before = await read();
  const cited = before.querySelector("#cite-plain")?.textContent ?? "";
  const anchor = new URL(/http\S+/.exec(cited)?.[0] ?? "").hash.slice(1);
  expect(wordsAt(before, anchor)).toBe(PARAGRAPHS[2]);
  expect(wordsAt(before, "p3")).toBe(PARAGRAPHS[2]);

  await index(["Update: the fire is out.", ...PARAGRAPHS]);
  const after = await read();
  expect(wordsAt(after, anchor)).toBe(PARAGRAPHS[2]);
  expect(wordsAt(after, "p3")).toBe(PARAGRAPHS[1]);
});

async function startOwnEngine() {
  const dataDir = mkdtempSync(join(tmpdir(), "parallax-links-"));
  const folder = join(dataDir, "articles");
  mkdirSync(folder);
  const { meiliBin } = readSettings();
  const settings = { ...readSettings({ DATA_DIR: dataDir }), meiliBin };
  const engine = await startEngine({ dataDir, bin: meiliBin });
  const { life, end } = createTestLife();
  onTestFinished(async () => {
    await end();
    await engine.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });
  return { folder, settings, engine, life };
}
