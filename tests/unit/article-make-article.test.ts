import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identifySource } from "#lib/article/article-source";
import { type ArticleDefaults, makeArticle } from "#lib/article/make-article";
import type { RawArticle } from "#lib/article/raw-article";

const RAW: RawArticle = {
  key: null,
  title: null,
  outlet: null,
  url: null,
  published: null,
  lang: null,
  text: "Fire at the old bridge\n\nGunmen and soldiers exchanged fire for three hours near the old bridge. The governor said that the road was open again.",
};
const NO_DEFAULTS: ArticleDefaults = { outlet: null, published: null };
const make = (stated: Partial<RawArticle>, file = "2022/bridge.txt") =>
  makeArticle({ ...RAW, ...stated }, file, NO_DEFAULTS);
const idOf = (url: string) => make({ url }).id;

describe("makeArticle", () => {
  it("states what the source states and nothing else", () => {
    const article = make({});
    expect(article).toMatchObject({
      file: "2022/bridge.txt",
      title: "Fire at the old bridge",
      outlet: null,
      url: null,
      published: null,
      publishedTime: null,
      lang: "en",
    });
    expect(article.paragraphs.map(({ kind }) => kind)).toEqual(["headline", "body"]);
  });

  it("takes defaults only where the source states nothing", () => {
    const defaults = { outlet: "Example Wire", published: "1 September 2022" };
    expect(makeArticle(RAW, "a.txt", defaults)).toMatchObject({
      outlet: "Example Wire",
      published: "2022-09-01",
    });
    const stated = { ...RAW, outlet: "The Bridge", published: "2020-01" };
    expect(makeArticle(stated, "a.txt", defaults)).toMatchObject({
      outlet: "The Bridge",
      published: "2020-01",
    });
  });

  it("keeps the local date and time of publication", () => {
    expect(make({ published: "2022-09-01T23:34:00-05:00" })).toMatchObject({
      published: "2022-09-01",
      publishedTime: "23:34",
    });
  });

  it.each([
    ["English", "en"],
    ["eng", "en"],
    ["en-US", "en"],
    ["ara", "ar"],
    ["Arabic", "ar"],
    ["العربية", "ar"],
    ["ckb", "ckb"],
  ])("normalises the stated language %s to %s", (stated, lang) => {
    expect(make({ lang: stated }).lang).toBe(lang);
  });

  it.each([
    ["ar", "تبادل مسلحون وجنود إطلاق النار قرب الجسر."],
    ["fa", "گفتگوها پیش از ظهر در پایتخت آغاز شد و چند ساعت ادامه یافت."],
    ["ckb", "گفتوگۆکان پێش نیوەڕۆ لە پایتەخت دەستیان پێ کرد."],
    [null, "Feu sur le pont."],
    [
      "fr",
      "Des hommes armés et des soldats ont échangé des tirs pendant trois heures près du vieux pont de la ville, a dit le gouverneur.",
    ],
  ])("finds the language %s in the text itself", (lang, text) => {
    expect(make({ text }).lang).toBe(lang);
  });

  it.each([
    [{ url: "javascript:alert(1)" }, 'field "url": expected an http or https address, got "java'],
    [{ url: "file:///etc/passwd" }, 'field "url": expected an http or https address'],
    [{ published: "soon" }, 'field "published": expected a date'],
    [{ lang: "Elvish" }, 'field "lang": expected a language'],
    [{ text: " \n " }, "no text"],
  ])("refuses %j with the reason", (stated, reason) => {
    expect(() => make(stated)).toThrow(reason);
  });
});

describe("the id of an article", () => {
  it("is short, made of letters and digits, and always the same", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (file) => {
        expect(make({}, file).id).toMatch(/^[a-z0-9]{16,}$/);
        expect(make({}, file).id).toBe(make({ title: "Another title" }, file).id);
      }),
    );
  });

  it("comes from the path, and from the key of a record", () => {
    expect(make({}, "a.txt").id).not.toBe(make({}, "b.txt").id);
    expect(make({ key: "1" }, "a.jsonl").id).not.toBe(make({ key: "2" }, "a.jsonl").id);
    expect(make({ key: "1" }, "a.jsonl").file).toBe("a.jsonl#1");
  });

  it("comes from the url where there is one, wherever the file is", () => {
    const url = "https://example.org/bridge";
    expect(make({ url }, "a.txt").id).toBe(make({ url }, "b.txt").id);
  });

  it.each([
    "HTTPS://Example.ORG/bridge",
    "https://example.org/bridge/",
    "https://example.org:443/bridge#comments",
    "https://example.org/bridge?utm_source=feed&utm_medium=x",
  ])("is the same for %s", (url) => {
    expect(idOf(url)).toBe(idOf("https://example.org/bridge"));
    expect(make({ url }).url).toBe(url);
  });

  it.each([
    "https://example.org/Bridge",
    "https://example.org/bridge?id=2",
    "https://www.example.org/bridge",
  ])("is another for %s", (url) => {
    expect(idOf(url)).not.toBe(idOf("https://example.org/bridge"));
  });
});

describe("identifySource", () => {
  const identify = (
    stated: Partial<RawArticle>,
    file = "2022/bridge.txt",
    defaults = NO_DEFAULTS,
  ) => identifySource({ ...RAW, ...stated }, file, defaults);

  it("names the article that the record makes", () => {
    const records = [{}, { key: "3" }, { url: "https://example.org/bridge" }];
    for (const record of records) {
      const { id, file } = make(record);
      expect(identify(record)).toMatchObject({ id, file });
    }
    expect(() => identify({ url: "javascript:alert(1)" })).toThrow(/field "url"/);
  });

  it("has the same hash for the same record and another when anything is that it is made from", () => {
    const changes = [
      { title: "Another" },
      { outlet: "Example Wire" },
      { url: "https://example.org/" },
      { published: "2022" },
      { lang: "fr" },
      { key: "2" },
      { text: `${RAW.text}.` },
      { title: RAW.text.slice(0, 22), text: RAW.text.slice(22) },
    ];
    const hashes = [
      ...[{}, ...changes].map((change) => identify(change).hash),
      identify({}, "moved.txt").hash,
      identify({}, "2022/bridge.txt", { outlet: null, published: "2021" }).hash,
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(identify({}).hash).toBe(hashes[0]);
  });

  it("pays no heed to defaults for what the record states", () => {
    const stated = { outlet: "Example Wire", published: "2022" };
    const defaults = { outlet: "Other", published: "2021" };
    expect(identify(stated, "a.txt", defaults)).toEqual(identify(stated, "a.txt"));
  });
});
