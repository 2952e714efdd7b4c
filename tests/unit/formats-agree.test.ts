import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Article } from "#lib/article/article";
import { makeSamples, odd, readFolder, SENTENCE, toSample } from "#tests/unit/make-samples";
import { type Sample, WRITERS } from "#tests/unit/write-formats";

let folder = "";
let samples: readonly Sample[] = [];
const read = new Map<string, readonly Article[]>();

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "formats-agree-"));
  samples = await makeSamples();
  for (const [format, write] of Object.entries(WRITERS)) {
    const place = path.join(folder, format);
    await mkdir(place);
    for (const [name, content] of Object.entries(write(samples))) {
      await writeFile(path.join(place, name), content);
    }
    read.set(format, await readFolder(place));
  }
}, 120_000);
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

it("JSON Lines gives what the articles state", () => {
  const found = (read.get("JSON Lines") ?? []).map(toSample);
  expect(found).toHaveLength(200);
  for (const [index, { lang, text, url, ...stated }] of samples.entries()) {
    const linesOf = (written: string | undefined) => written?.split(/\n+/);
    expect(found[index]).toMatchObject(lang === null ? { url } : { url, lang });
    expect(linesOf(found[index]?.text)).toEqual(linesOf(text));
    if (url !== null) expect(found[index]).toMatchObject(stated);
  }
});

const OTHERS = Object.keys(WRITERS).filter((format) => format !== "JSON Lines");

describe.each(OTHERS)("%s", (format) => {
  it("gives every article, with the fields and paragraphs that JSON Lines gives", () => {
    const expected = read.get("JSON Lines") ?? [];
    const found = read.get(format) ?? [];
    expect(expected).toHaveLength(samples.length);
    expect(found.map(withoutPlace)).toEqual(expected.map(withoutPlace));
  });

  it("gives an article with an address the same id", () => {
    const idsOf = (articles: readonly Article[] = []) =>
      articles.filter(({ url }) => url !== null).map(({ id }) => id);
    expect(idsOf(read.get(format)).length).toBeGreaterThan(180);
    expect(idsOf(read.get(format))).toEqual(idsOf(read.get("JSON Lines")));
  });
});

describe("where formats cannot say the same", () => {
  const one = async (format: string, sample: Sample): Promise<Article | undefined> => {
    const place = path.join(folder, `one ${format}`);
    await mkdir(place, { recursive: true });
    for (const [name, content] of Object.entries(WRITERS[format]?.([sample]) ?? {})) {
      await writeFile(path.join(place, name), content);
    }
    return (await readFolder(place))[0];
  };

  it("HTML shows runs of white space as one space", async () => {
    const sample = odd("Two  spaces and\ta tab stood there, officials said.");
    expect((await one("JSON Lines", sample))?.paragraphs[0]?.text).toBe(sample.text);
    const shown = "Two spaces and a tab stood there, officials said.";
    expect((await one("HTML", sample))?.paragraphs[0]?.text).toBe(shown);
    expect((await one("RSS", sample))?.paragraphs[0]?.text).toBe(shown);
  });

  it("a page that names no outlet has that of its address", async () => {
    const sample = odd(SENTENCE, { url: "https://www.wire.example/a" });
    expect((await one("CSV", sample))?.outlet).toBeNull();
    expect((await one("HTML", sample))?.outlet).toBe("wire.example");
  });

  it("a feed's title is taken for HTML, so that a reference spelled out in it is resolved", async () => {
    const sample = odd(SENTENCE, { title: "How to write &amp; in HTML" });
    expect((await one("JSON Lines", sample))?.title).toBe("How to write &amp; in HTML");
    expect((await one("RSS", sample))?.title).toBe("How to write & in HTML");
  });

  it("the headline at the start of a page's text is its title, and no paragraph", async () => {
    const sample = odd(`Road closed\n${SENTENCE}`, { title: "Road closed" });
    const kindsOf = (article?: Article) => article?.paragraphs.map(({ kind }) => kind);
    expect(kindsOf(await one("JSON Lines", sample))).toEqual(["headline", "body"]);
    expect(kindsOf(await one("HTML", sample))).toEqual(["body"]);
  });
});

function withoutPlace({ id, file, ...rest }: Article): Omit<Article, "id" | "file"> {
  return rest;
}
