import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { splitFrontMatter } from "#lib/article/formats/split-front-matter";
import { parseSearch } from "#lib/query/parse-search";
import { PLACES_OF_WORDS, type PlaceOfWords } from "#lib/query/search-state";
import { STOP_WORDS } from "#lib/query/stop-words";
import { exportArticles } from "#lib/use-cases/export-articles";
import { readArticle } from "#lib/use-cases/read-article";
import { searchArticles } from "#lib/use-cases/search-articles";
import { seededRandom } from "#scripts/bench/seeded-random";
import { type Indexed, indexFolder } from "#tests/engine/index-folder";

const CORPUS = "corpus";
const WORDS = 100;

type Row = Readonly<Record<PlaceOfWords, readonly string[]>> & {
  readonly id: string;
  readonly actors: ReadonlySet<string>;
  /** Texts of the paragraphs below the headline, with the actors that each names. */
  readonly paragraphs: readonly { readonly text: string; readonly actors: readonly string[] }[];
};

let folder: string;
let indexed: Indexed;
let rows: readonly Row[];
let titled: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "parallax-places-"));
  writeReports();
  indexed = await indexFolder(folder);
  rows = indexed.stored.map(toRow);
  titled = indexed.stored.filter(({ article }) => article.paragraphs.some(isHeadline)).length;
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The demonstration texts; every second one states no title, its text begins with it. */
function writeReports(): void {
  const files = readdirSync(CORPUS, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".md") && name.includes("/"),
  );
  for (const [index, name] of files.sort().entries()) {
    const text = readFileSync(join(CORPUS, name), "utf8");
    const flat = name.replaceAll("/", "-");
    const { fields, body } = splitFrontMatter(text);
    if (index % 2 === 0) writeFileSync(join(folder, flat), text);
    else writeFileSync(join(folder, flat.replace(/md$/, "txt")), `${fields.title}\n\n${body}`);
  }
}

const isHeadline = ({ kind }: { readonly kind: string }) => kind === "headline";

function toRow({ article, actors, perParagraph }: Indexed["stored"][number]): Row {
  const title = [article.title ?? "", ...article.paragraphs.filter(isHeadline).map((p) => p.text)];
  const paragraphs = article.paragraphs.flatMap((one, index) =>
    isHeadline(one) ? [] : [{ text: one.text, actors: perParagraph[index]?.actors ?? [] }],
  );
  const body = paragraphs.map(({ text }) => text);
  return {
    id: article.id,
    title,
    body,
    all: [...title, ...body],
    actors: new Set(actors),
    paragraphs,
  };
}

const stateOf = (query: string) => parseSearch(new URLSearchParams(query)).state;
const search = (query: string) => searchArticles(indexed.reader, indexed.book, stateOf(query));

async function listIds(query: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const some of exportArticles(indexed.reader, indexed.book, stateOf(query))) {
    ids.push(...some.map(({ hit }) => hit.id));
  }
  return ids.sort();
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[a-z]+/g) ?? [];
const holdsWord = (word: string) => (text: string) => wordsOf(text).includes(word);
const idsOf = (some: readonly Row[]) => some.map(({ id }) => id).sort();

/** Words and pairs of words as they stand in the headlines and texts. */
function drawAsked(pattern: RegExp, many: number): string[] {
  const random = seededRandom(20220831);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const asked = new Set<string>();
  while (asked.size < many) {
    const row = pick(rows);
    const found = pick(pick([row.title, row.body])).match(pattern);
    const words = found === null ? "" : pick(found).toLowerCase();
    if (words !== "" && wordsOf(words).every((word) => !STOP_WORDS.includes(word)))
      asked.add(words);
  }
  return [...asked];
}

describe("words in the headline, in the text or in either", () => {
  it("are found where a count by hand finds them", async () => {
    expect(titled).toBeGreaterThan(10);
    let apart = 0;
    for (const word of drawAsked(/[A-Za-z]{4,}/g, WORDS)) {
      const found: string[][] = [];
      for (const place of PLACES_OF_WORDS) {
        const ids = idsOf(rows.filter((row) => row[place].some(holdsWord(word))));
        const page = await search(`q=${word}&exact=1&in=${place}`);
        expect([place, word, page.total]).toEqual([place, word, ids.length]);
        expect(await listIds(`q=${word}&exact=1&in=${place}`)).toEqual(ids);
        for (const { id, count } of page.facets.actor) {
          const counted = rows.filter((row) => ids.includes(row.id) && row.actors.has(id));
          expect([place, word, id, count]).toEqual([place, word, id, counted.length]);
        }
        found.push(ids);
      }
      if (new Set(found.map((ids) => ids.join())).size === 3) apart += 1;
    }
    expect(apart).toBeGreaterThan(10);
  });

  // The engine by itself takes words that stand side by side elsewhere for a phrase.
  it("count as a phrase only where they stand side by side", async () => {
    let apart = 0;
    for (const phrase of drawAsked(/(?<![\w'’])[A-Za-z]{3,} [A-Za-z]{3,}(?![\w'’])/g, WORDS)) {
      const holds = (text: string) => ` ${wordsOf(text).join(" ")} `.includes(` ${phrase} `);
      // What stands between the words, a comma perhaps, is judged by the engine.
      const plain = (text: string) => !holds(text) || text.toLowerCase().includes(phrase);
      if (!rows.every(({ all }) => all.every(plain))) continue;
      for (const place of PLACES_OF_WORDS) {
        const ids = idsOf(rows.filter((row) => row[place].some(holds)));
        const query = `q=${encodeURIComponent(`"${phrase}"`)}&exact=1&in=${place}`;
        expect([place, phrase, await listIds(query)]).toEqual([place, phrase, ids]);
        expect((await search(query)).total).toBe(ids.length);
        if (place === "body" && rows.some((row) => row.title.some(holds) && !ids.includes(row.id)))
          apart += 1;
      }
    }
    expect(apart).toBeGreaterThan(10);
  });

  it.each(["title", "body"] as const)(
    "are found in every spelling of a name (%s)",
    async (place) => {
      const spelt = /Asa.ib Ahl al-Haq|عصائب أهل الحق/;
      const wanted = rows.filter((row) => row[place].some((text) => spelt.test(text)));
      expect(wanted.length).toBeGreaterThan(1);
      for (const q of ["Asaib Ahl al-Haq", "Ehlilhak", "عصائب أهل الحق"]) {
        const found = await listIds(`q=${encodeURIComponent(q)}&in=${place}`);
        for (const id of idsOf(wanted)) expect(found).toContain(id);
        expect((await search(`q=${encodeURIComponent(q)}&in=${place}`)).expansions).toHaveLength(1);
      }
      const typed = await listIds("q=Ehlilhak&exact=1&in=title");
      expect(typed).toEqual([]);
    },
  );

  it("are found in Arabic whatever the form of their letters", async () => {
    const wanted = rows.filter((row) => row.title.some((text) => /الناصرية/.test(text)));
    expect(wanted.length).toBeGreaterThan(1);
    for (const form of ["الناصرية", "الناصريه", "ناصرية"]) {
      expect([form, await listIds(`q=${form}&exact=1&in=title`)]).toEqual([form, idsOf(wanted)]);
    }
  });

  it("leave out what holds an unwanted word there", async () => {
    const wanted = rows.filter(
      (row) => row.title.some(holdsWord("baghdad")) && !row.title.some(holdsWord("killed")),
    );
    expect(wanted.some((row) => row.body.some(holdsWord("killed")))).toBe(true);
    expect(await listIds("q=baghdad+-killed&exact=1&in=title")).toEqual(idsOf(wanted));
  });

  it("meet in one paragraph of the text, and words of the headline in it, where that is the scope", async () => {
    const actor = "actor=muqtada-al-sadr";
    const meets = (row: Row, test: (text: string) => boolean) =>
      row.paragraphs.some(({ text, actors }) => actors.includes("muqtada-al-sadr") && test(text));
    const inText = rows.filter((row) => meets(row, holdsWord("baghdad")));
    const inTitle = rows.filter(
      (row) => row.title.some(holdsWord("baghdad")) && meets(row, () => true),
    );
    expect(inText.length).toBeGreaterThan(1);
    expect(inTitle.length).toBeGreaterThan(0);
    const scope = `q=baghdad&exact=1&${actor}&scope=paragraph`;
    expect(await listIds(`${scope}&in=body`)).toEqual(idsOf(inText));
    expect(await listIds(`${scope}&in=title`)).toEqual(idsOf(inTitle));
    const page = await search(`${scope}&in=title`);
    const counted = page.facets.actor.find(({ id }) => id === "muqtada-al-sadr");
    expect(counted?.count).toBe(inTitle.length);
  });

  it("are marked in snippets only where they were searched", async () => {
    for (const [place, marked] of [
      ["body", true],
      ["title", false],
    ] as const) {
      const { hits } = await search(`q=killed&in=${place}`);
      expect(hits.length).toBeGreaterThan(3);
      for (const { id, snippets } of hits) {
        const article = indexed.stored.find((each) => each.article.id === id)?.article;
        const kinds = snippets.map(({ paragraph }) => article?.paragraphs[paragraph - 1]?.kind);
        expect(kinds).not.toEqual([]);
        expect(kinds).not.toContain("headline");
        expect(snippets.some(({ parts }) => parts.some(({ mark }) => mark))).toBe(marked);
      }
    }
  });

  it("are kept by the walk from one result to the next", async () => {
    const state = stateOf("q=killed&in=title&sort=oldest");
    const { hits, total } = await searchArticles(indexed.reader, indexed.book, state);
    const id = hits[1]?.id ?? "";
    const view = await readArticle(indexed.reader, indexed.book, id, { state, n: 2 });
    expect(view?.result).toEqual({ n: 2, total, previous: hits[0]?.id, next: hits[2]?.id });
  });
});

it("the headline comes back to its place in the text", async () => {
  for (const { article } of indexed.stored) {
    const view = await readArticle(indexed.reader, indexed.book, article.id, null);
    expect(view?.article).toEqual(article);
  }
});

describe("how results are shown", () => {
  it("changes no article and no count", async () => {
    const [plain, short] = [await search("q=killed"), await search("q=killed&view=headlines")];
    expect(short.total).toBe(plain.total);
    expect(short.facets).toEqual(plain.facets);
    const lineOf = ({ id, title, opening, outlet, published }: (typeof plain.hits)[number]) => ({
      ...{ id, title, opening, outlet, published },
    });
    expect(short.hits.map(lineOf)).toEqual(plain.hits.map(lineOf));
    expect(plain.hits.every(({ snippets }) => snippets.length > 0)).toBe(true);
    expect(short.hits.every(({ snippets }) => snippets.length === 0)).toBe(true);
  });

  it("is 50 articles on a page where they are asked for", async () => {
    const all = await search("per=50");
    expect(all.total).toBe(rows.length);
    expect(all.hits).toHaveLength(Math.min(50, rows.length));
    expect(all.pages).toBe(Math.ceil(rows.length / 50));
    const pages = [await search("page=1"), await search("page=2"), await search("page=3")];
    expect(pages.flatMap(({ hits }) => hits.map(({ id }) => id)).slice(0, 50)).toEqual(
      all.hits.map(({ id }) => id),
    );
    expect((await search("per=50&page=2")).notices).toMatchObject([{ code: "page-out-of-range" }]);
  });
});
