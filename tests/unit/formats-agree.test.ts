import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Article } from "#lib/article/article";
import { readArticles } from "#lib/files/read-articles";
import { type Sample, WRITERS } from "#tests/unit/write-formats";

const DEFAULTS = { outlet: null, published: null };
const DEMO = 30;
const SENTENCE = "Officials said that the road was closed for three hours after the attack.";

const odd = (text: string, stated: Partial<Sample> = {}): Sample => ({
  title: null,
  outlet: null,
  url: null,
  published: null,
  lang: null,
  text,
  ...stated,
});

const ODD: readonly Sample[] = [
  odd(
    Array.from(
      { length: 400 },
      (_, index) => `Paragraph ${index + 1}. ${SENTENCE.repeat(1 + (index % 4))}`,
    ).join("\n\n"),
    { title: "A long account", outlet: "Wire", url: "https://wire.example/long" },
  ),
  odd(`${SENTENCE} `.repeat(700).trim(), { title: "One paragraph of 50,000 characters" }),
  odd(
    "قال مصدر أمني إن أربعة أشخاص قتلوا في البصرة، جنوب العراق، يوم الخميس.\nوأضاف: «لم نعرف بعد من أطلق النار»، ثم قـــال إن التحقيق جارٍ.\nولم تتبنَّ أي جهة الهجوم.",
    { title: "مقتل أربعة في البصرة", outlet: "صدى النهرين", lang: "ar", published: "2022-09-01" },
  ),
  odd(
    `${SENTENCE}\nWhat was seen\n${SENTENCE} A second time.\nWhat was said\n"We saw it," he said; "we all did".\n‘So did I,’ said another, “and then I left”.`,
    { title: 'The "road" attack: what is known', outlet: "O'Neil & Sons" },
  ),
  odd(
    `The sign read <b>5 < 6 & 7 > 3</b>, officials said.\nThe file &amp; its copy named "x" held <script>alert(1)</script> and ]]> marks.\n${SENTENCE}`,
    { title: "Signs < and > & marks", url: "https://wire.example/a?b=1&c=%3C", outlet: "Wire" },
  ),
  odd("Two shells fell near the market."),
  odd(
    `=SUM(A1:A9), the cell said; it was, to some, "odd".\n+964 1 234 was the number, officials said.`,
  ),
  odd(
    `👍 The flag 🇮🇶 was seen, officials said.\nA\u00a0space that does not break stood there.\n${SENTENCE}`,
    {
      title: "Flags 🇮🇶",
      published: "2022-09",
      lang: "en",
    },
  ),
  odd(`ERBIL, Kurdistan Region - ${SENTENCE}\n${SENTENCE}\nReporting by Someone Else`, {
    title: "A day",
    published: "2021",
  }),
];

let folder = "";
let samples: readonly Sample[] = [];
const read = new Map<string, readonly Article[]>();

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "formats-agree-"));
  const demo = (await readFolder("corpus")).slice(0, DEMO).map(toSample);
  samples = [...demo, ...ODD];
  for (const [format, write] of Object.entries(WRITERS)) {
    const place = path.join(folder, format);
    await mkdir(place);
    for (const [name, content] of Object.entries(write(samples))) {
      await writeFile(path.join(place, name), content);
    }
    read.set(format, await readFolder(place));
  }
}, 60_000);
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Every article of a folder; that nothing is refused is part of the test. */
async function readFolder(place: string): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const found of readArticles([place], { defaults: DEFAULTS })) {
    if ("article" in found) articles.push(found.article);
    else throw new Error(`${place}: ${JSON.stringify(found)}`);
  }
  return articles;
}

function toSample({ title, outlet, url, published, lang, paragraphs }: Article): Sample {
  const text = paragraphs.map((paragraph) => paragraph.text).join("\n\n");
  return { title, outlet, url, published, lang, text };
}

it("JSON Lines gives what the demonstration articles state", () => {
  const found = (read.get("JSON Lines") ?? []).map(toSample);
  expect(found.slice(0, DEMO)).toEqual(samples.slice(0, DEMO));
});

const OTHERS = Object.keys(WRITERS).filter((format) => format !== "JSON Lines");

describe.each(OTHERS)("%s", (format) => {
  it("gives every article, with the fields and paragraphs that JSON Lines gives", () => {
    const expected = read.get("JSON Lines") ?? [];
    const found = read.get(format) ?? [];
    expect(expected).toHaveLength(DEMO + ODD.length);
    expect(found.map(withoutPlace)).toEqual(expected.map(withoutPlace));
  });

  it("gives an article with an address the same id", () => {
    const idsOf = (articles: readonly Article[] = []) =>
      articles.filter(({ url }) => url !== null).map(({ id }) => id);
    expect(idsOf(read.get(format)).length).toBeGreaterThan(20);
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
