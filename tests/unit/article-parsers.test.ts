import { describe, expect, it } from "vitest";
import { readFormat } from "#tests/unit/read-format";

const parse = readFormat;
const parseOne = async (extension: string, content: string | Uint8Array) =>
  (await parse(extension, content)).articles[0];
const UNKNOWN = { key: null, title: null, outlet: null, url: null, published: null, lang: null };

describe("plain text", () => {
  it("is one article of which nothing else is known", async () => {
    const text = "Two shells fell near the market.\r\n\r\nNobody was hurt.";
    expect(await parse(".txt", text)).toEqual({ articles: [{ ...UNKNOWN, text }], rejected: [] });
  });

  it("may state its fields in front matter", async () => {
    const text = "---\ntitle: Market shelled\npublished: 2022-09-01\n---\nTwo shells fell.";
    expect(await parseOne(".txt", text)).toEqual({
      ...UNKNOWN,
      title: "Market shelled",
      published: "2022-09-01",
      text: "Two shells fell.",
    });
  });

  it("may begin with a line of dashes that is no front matter", async () => {
    const text = "---\nTwo shells fell near the market.\n---\nNobody was hurt.";
    expect((await parseOne(".txt", text))?.text).toBe(text);
  });
});

describe("Markdown", () => {
  it("keeps what front matter states as it is written, and drops heading marks", async () => {
    const text = [
      "---",
      "title: 40 days",
      "outlet: Example Wire # a comment",
      "url: https://example.org/a",
      'published: "1 September 2022"',
      "language: no",
      "author: someone",
      "---",
      "# Forty days",
      "",
      "The ceasefire held.",
    ].join("\r\n");
    expect(await parseOne(".md", text)).toEqual({
      key: null,
      title: "40 days",
      outlet: "Example Wire",
      url: "https://example.org/a",
      published: "1 September 2022",
      lang: "no",
      text: "Forty days\r\n\r\nThe ceasefire held.",
    });
  });

  it("takes empty values for unknown", async () => {
    const text = '---\ntitle:\noutlet: ""\nurl: null\npublished: ~\n---\nThe ceasefire held.';
    expect(await parseOne(".md", text)).toEqual({ ...UNKNOWN, text: "The ceasefire held." });
  });

  it("names the line of malformed YAML", async () => {
    const mappings = "---\noutlet: Wire\ntitle: Truce: the ceasefire held\n---\nIt held.";
    await expect(parse(".md", mappings)).rejects.toThrow(/^front matter, line 3: Nested mappings/);
    const quote = '---\ntitle: "Forty days\noutlet: Wire\n---\nIt held.';
    await expect(parse(".md", quote)).rejects.toThrow(/^front matter, line \d: Missing closing/);
  });

  it.each([
    ["---\ntitle: Forty days\nThe ceasefire held.", "front matter: opened on line 1"],
    ["---\ntitle: Forty days\n---\n", "no text"],
    ["---\ntitle: [a, b]\n---\nText.", 'field "title": expected text, got ["a","b"]'],
    ["---\ntitle: &a x\noutlet: *a\n---\nText.", "aliases"],
    ["---\npublished: soon\n---\nText.", 'field "published": expected a date'],
    ["---\npublished: 09/01/2022\n---\nText.", '2022-09 or 1 September 2022, got "09/01/2022"'],
    [
      "---\nurl: javascript:alert(1)\n---\nText.",
      'field "url": expected an http or https address, got "javascript:alert(1)"',
    ],
    ["---\nlang: Elvish-ish\n---\nText.", 'field "lang": expected a language'],
  ])("refuses %j with the reason", async (text, reason) => {
    await expect(parse(".md", text)).rejects.toThrow(reason);
  });
});

describe("JSON", () => {
  it("reads our own fields, with paragraphs one by one", async () => {
    const record = { id: 7, title: "A", outlet: "Wire", paragraphs: ["One.", "Two."], lang: "ara" };
    expect((await parse(".json", JSON.stringify([record]))).articles).toEqual([
      { ...UNKNOWN, key: "7", title: "A", outlet: "Wire", text: "One.\nTwo.", lang: "ar" },
    ]);
  });

  it("reads what news-please writes", async () => {
    const record = {
      title: "A truce",
      maintext: "It <b>held</b>.\nFor a day.",
      date_publish: "2018-02-01 17:00:00",
      source_domain: "www.example.org",
      url: "https://www.example.org/truce",
      language: "en",
      description: null,
    };
    expect(await parseOne(".json", JSON.stringify(record))).toEqual({
      key: null,
      title: "A truce",
      outlet: "example.org",
      url: "https://www.example.org/truce",
      published: "2018-02-01 17:00:00",
      lang: "en",
      text: "It <b>held</b>.\nFor a day.",
    });
  });

  it("reads what trafilatura writes", async () => {
    const record = {
      title: "A truce",
      raw_text: "It held. For a day.",
      text: "It held.\nFor a day.",
      date: "2018-02-01",
      sitename: "Example Wire",
      hostname: "example.org",
      source: "https://example.org/truce",
      language: null,
      id: null,
    };
    expect(await parseOne(".json", JSON.stringify({ articles: [record] }))).toEqual({
      key: "1",
      title: "A truce",
      outlet: "Example Wire",
      url: "https://example.org/truce",
      published: "2018-02-01",
      lang: null,
      text: "It held.\nFor a day.",
    });
  });

  it("passes over a source that is no address", async () => {
    const text = JSON.stringify({ text: "It held.", source: "a friend" });
    expect((await parseOne(".json", text))?.url).toBeNull();
  });

  it("rejects a bad record of a list by its number and takes the rest", async () => {
    const text = JSON.stringify([{ text: "One." }, { title: "Two" }, "three", { text: "Four." }]);
    const { articles, rejected } = await parse(".json", text);
    expect(articles.map(({ key }) => key)).toEqual(["1", "4"]);
    expect(rejected.map(({ key }) => key)).toEqual(["2", "3"]);
    expect(rejected[0]?.reason).toMatch(/^record 2: no text: expected some in "text"/);
    expect(rejected[1]?.reason).toMatch(/^record 3: expected an object .*, got "three"$/);
  });

  it.each([
    ["{", /^not JSON: /],
    ["[]", /^no articles in the list$/],
    ["12", /^expected an article object or a list of them, got 12$/],
    ['{"text": 5}', /^field "text": expected text or a list of paragraphs.*, got 5$/],
    ['{"text": "a", "title": {}}', /^field "title": expected text, got \{\}$/],
    ['{"text": "half \\ud83d of a pair"}', /^field "text": expected/],
    ['{"text": "nul \\u0000"}', /^field "text": expected/],
    ['{"text": "a", "published": 1662000000}', /^field "published": expected a date, got 166/],
    ['{"text": "a", "url": "ftp://example.org/"}', /^field "url": expected an http or https/],
  ])("refuses %s with the reason", async (text, reason) => {
    await expect(parse(".json", text)).rejects.toThrow(reason);
  });
});

describe("JSON Lines", () => {
  it("rejects a bad line by its number and takes the rest", async () => {
    const lines = ['{"id":"x","text":"One."}', "", "{oops", '{"text":""}', '{"text":"Five."}', ""];
    const { articles, rejected } = await parse(".jsonl", lines.join("\r\n"));
    expect(articles.map(({ key }) => key)).toEqual(["x", "5"]);
    expect(rejected.map(({ reason }) => reason.replace(/: .*/, ""))).toEqual(["line 3", "line 4"]);
  });
});
