import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readArticle } from "#lib/use-cases/read-article";
import { type Indexed, indexFolder } from "#tests/engine/index-folder";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parallax-corrections-"));
  const attack = "Rockets struck the airport of Erbil on September 1, 2022 and killed 4 soldiers.";
  write("a.md", `---\noutlet: One\npublished: 2022-09-01\n---\n${attack}\nThe wall fell.`);
  write("b.md", `---\noutlet: Two\npublished: 2022-09-01\n---\n${attack}\nA gate burned.`);
  write(
    "c.md",
    "---\noutlet: Three\n---\nThe harvest in Diyala was good. Hadi al-Amiri was pleased.",
  );
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

/** The files of each event, in order. */
async function eventsOf({ reader, stored }: Indexed, ids: ReadonlyMap<string, string>) {
  const events = new Map<string, string[]>();
  for (const [file, id] of ids) {
    const event = (await reader.readArticle(id))?.event ?? "";
    events.set(event, [...(events.get(event) ?? []), file]);
  }
  expect(stored.length).toBeLessThanOrEqual(ids.size);
  return [...events.values()].map((files) => files.join(" ")).sort();
}

it("corrections change only what they are about, show, and go again when they are taken back", async () => {
  const plain = await indexFolder(folder);
  const ids = new Map(plain.stored.map(({ article }) => [article.file, article.id]));
  const view = async ({ reader, book }: Indexed, file: string) =>
    (await readArticle(reader, book, ids.get(file) ?? "", null))!;
  expect(await eventsOf(plain, ids)).toEqual(["a.md b.md", "c.md"]);
  expect((await view(plain, "a.md")).analysis.figures).toHaveLength(1);

  write(
    "corrections.yaml",
    `articles:
  - file: a.md
    outlet: First
    reject:
      - {words: 4 soldiers, paragraph: 1}
      - {words: 9 soldiers, paragraph: 1}
  - file: gone.md
    outlet: Nobody
actors:
  - split: {actor: hadi-al-amiri, text: Hadi al-Amiri, file: c.md}
`,
  );
  const corrected = await indexFolder(folder, { again: true });
  expect(corrected.report.rejected).toEqual([]);
  expect(corrected.report.articles).toMatchObject({ updated: 2, unchanged: 1 });
  expect(corrected.stored.map(({ article }) => article.file)).toEqual(["a.md", "c.md"]);
  expect(corrected.warnings).toEqual([
    'corrections.yaml, line 2: no figure of "a.md" stands at "9 soldiers" in paragraph 1',
    'corrections.yaml, line 7: "gone.md" is not among the articles read',
  ]);
  const a = await view(corrected, "a.md");
  expect(a.article.outlet).toBe("First");
  expect(a.analysis.figures).toEqual([]);
  expect(a.corrected.map(({ what, was, now }) => [what, was, now])).toEqual([
    ["outlet", "One", "First"],
    ["figure", expect.stringContaining("4 soldiers"), null],
  ]);
  expect(a.earlier).toEqual([]);
  expect((await view(corrected, "c.md")).analysis.actors).toEqual([]);
  expect((await indexFolder(folder, { again: true })).report.articles.unchanged).toBe(3);

  rmSync(join(folder, "corrections.yaml"));
  const again = await indexFolder(folder, { again: true });
  expect(again.report.articles).toMatchObject({ updated: 2, unchanged: 1 });
  expect((await view(again, "a.md")).corrected).toEqual([]);
  expect((await view(again, "c.md")).analysis.actors.map(({ id }) => id)).toEqual([
    "hadi-al-amiri",
  ]);
});

it("an article stays in the event that a person put it into, and comes back when that is taken back", async () => {
  const plain = await indexFolder(folder);
  const ids = new Map(plain.stored.map(({ article }) => [article.file, article.id]));
  const before = await eventsOf(plain, ids);
  write("corrections.yaml", "articles:\n  - {file: b.md, event: {with: c.md}}");
  expect(await eventsOf(await indexFolder(folder, { again: true }), ids)).toEqual([
    "a.md",
    "b.md c.md",
  ]);
  write("corrections.yaml", "articles:\n  - {file: b.md, event: alone}");
  const alone = await indexFolder(folder, { again: true });
  expect(await eventsOf(alone, ids)).toEqual(["a.md", "b.md", "c.md"]);
  expect((await alone.reader.size()).events).toBe(3);
  rmSync(join(folder, "corrections.yaml"));
  expect(await eventsOf(await indexFolder(folder, { again: true }), ids)).toEqual(before);
});
