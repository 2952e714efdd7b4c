import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { EMPTY_STATE, type SearchState } from "#lib/query/search-state";
import { searchArticles } from "#lib/use-cases/search-articles";
import { indexFolder } from "#tests/engine/index-folder";
import { makeSamples } from "#tests/unit/make-samples";
import { type Sample, WRITERS } from "#tests/unit/write-formats";

const OTHERS = ["text with a sidecar", "CSV", "HTML", "RSS", "WARC, compressed"];

const filter = (include: Partial<SearchState["include"]>): SearchState["include"] => ({
  ...EMPTY_STATE.include,
  ...include,
});

const QUERIES: readonly Partial<SearchState>[] = [
  {},
  { page: 7 },
  { sort: "newest" },
  { sort: "oldest", page: 2 },
  { q: "killed" },
  { q: "killed", sort: "newest" },
  { q: '"security source"' },
  { q: "Seraya Selam" },
  { q: "Seraya Selam", exact: true },
  { q: "سرايا السلام" },
  { q: "البصرة" },
  { q: "Baghdad airport", scope: "paragraph" },
  { q: "road closed attack" },
  { q: "rockets -baghdad" },
  { q: "paragraph 400" },
  { q: "5 < 6 & 7" },
  { q: "flag 🇮🇶" },
  { include: filter({ city: ["baghdad"] }) },
  { include: filter({ lang: ["ar"] }) },
  { from: "2020-01", to: "2020-02" },
  { from: "unknown" },
  { q: "attack", include: filter({ lang: ["en"] }), from: "2018", sort: "oldest" },
];

let folder = "";
let samples: readonly Sample[] = [];
let expected: Answers;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "formats-search-"));
  samples = (await makeSamples()).map(withAddress);
  expected = await answersOf("JSON Lines");
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it("the queries ask for something", () => {
  const found = Object.values(expected.pages).filter(({ total }) => total > 0);
  expect(expected.report).toMatchObject({ articles: { added: 200 }, rejected: [], failed: 0 });
  expect(found.length).toBeGreaterThan(18);
});

it.each(OTHERS)("articles given as %s are found as those of JSON Lines are", async (format) => {
  const found = await answersOf(format);
  expect(found.report).toEqual(expected.report);
  expect(found.pages).toEqual(expected.pages);
});

type Answers = Awaited<ReturnType<typeof answersOf>>;

/** What the engine answers when the articles come in one format; where they lie is left out. */
async function answersOf(format: string) {
  const place = path.join(folder, format);
  mkdirSync(place);
  for (const [name, content] of Object.entries(WRITERS[format]?.(samples) ?? {})) {
    writeFileSync(path.join(place, name), content);
  }
  const { reader, book, report } = await indexFolder(place);
  const pages = await Promise.all(
    QUERIES.map(async (query) => {
      const page = await searchArticles(reader, book, { ...EMPTY_STATE, ...query });
      const hits = page.hits.map(({ file, ...hit }) => hit);
      return [JSON.stringify(query), { ...page, hits }] as const;
    }),
  );
  return { report, pages: Object.fromEntries(pages) };
}

/** An article without an address has its id from where it lies, which no two formats share. */
function withAddress(sample: Sample, index: number): Sample {
  const { url, outlet } = sample;
  return { ...sample, url: url ?? `https://wire.example/${index}`, outlet: outlet ?? "Wire" };
}
