import { describe, expect, it } from "vitest";
import { encodeArabic } from "#tests/unit/encode-arabic";
import { readFormat } from "#tests/unit/read-format";

const ITEM = `<item><title>Road closed</title><link>https://wire.example/1</link><description>It was closed.</description></item>`;
const rss = (items: string, channel = "<title>The Wire</title><language>en-us</language>") =>
  `<?xml version="1.0"?><rss version="2.0"><channel>${channel}${items}</channel></rss>`;

describe("an RSS feed", () => {
  it("gives its items, the whole text before the summary, without markup", async () => {
    const item = `<item><title>Fire &amp;amp; water &lt; 5</title><link>https://wire.example/1</link>
<guid isPermaLink="false">id-1</guid><pubDate>Thu, 01 Sep 2022 10:00:00 +0300</pubDate><description>Short.</description>
<content:encoded><![CDATA[<p>One <b>bold</b> man.</p><script>run()</script><p>Two &amp; three &lt;i&gt;.</p>]]></content:encoded></item>`;
    expect((await readFormat(".rss", rss(item))).articles).toEqual([
      {
        key: "id-1",
        title: "Fire & water < 5",
        outlet: "The Wire",
        url: "https://wire.example/1",
        published: "Thu, 01 Sep 2022 10:00:00 +0300",
        lang: "en",
        text: "One bold man.\nTwo & three <i>.",
      },
    ]);
  });

  it("of several outlets names each by its source", async () => {
    const item = ITEM.replace("</item>", `<source url="https://o.example/">Other</source></item>`);
    const { articles } = await readFormat(".xml", rss(item + ITEM));
    expect(articles.map(({ outlet, key }) => [outlet, key])).toEqual([
      ["Other", "1"],
      ["The Wire", "2"],
    ]);
  });

  it("in its first version has its items beside the channel", async () => {
    const text = `<rdf:RDF xmlns:rdf="x"><channel><title>The Wire</title></channel><item><title>Road</title><description>It was closed.</description><dc:date>2022-09-01T10:00:00Z</dc:date></item></rdf:RDF>`;
    expect((await readFormat(".xml", text)).articles).toMatchObject([
      { title: "Road", outlet: "The Wire", published: "2022-09-01T10:00:00Z" },
    ]);
  });

  it("that breaks off gives the items before, and names what it lost", async () => {
    const text = rss(`${ITEM}<item><title>Empty</title></item>${ITEM}`).replace(
      /<\/description><\/item><\/channel>.*/,
      "",
    );
    const { articles, rejected } = await readFormat(".rss", text);
    expect(articles).toHaveLength(1);
    expect(rejected.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^item 2: no text: expected some in "content:encoded"/),
      "item 3: the file ends within it",
    ]);
  });

  it("with an item that repeats itself without end is read in good time", async () => {
    const item = `<item><description>It was closed.</description>${"<category>a</category><link>x</link>".repeat(50_000)}</item>`;
    expect((await readFormat(".rss", rss(item))).articles[0]?.text).toBe("It was closed.");
  });

  it("expands no entities and fetches none", async () => {
    const entities = `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/hostname">]>`;
    const text = rss("<item><description>&x; and &b;.</description></item>").replace(
      "?>",
      `?>${entities}`,
    );
    expect((await readFormat(".rss", text)).articles[0]?.text).toBe("&x; and &b;.");
  });

  it("is read in the encoding that its first line states", async () => {
    const text = rss(ITEM.replace("It was closed.", "قتل أربعة.")).replace(
      "?>",
      ` encoding="windows-1256"?>`,
    );
    expect((await readFormat(".rss", encodeArabic(text))).articles[0]?.text).toBe("قتل أربعة.");
  });

  it.each([
    [
      "<html><body>x</body></html>",
      'expected an RSS or Atom feed, got XML with the element "html"',
    ],
    ["no markup", "not XML"],
    [rss(""), "no items in the feed"],
    [rss("<a>".repeat(300)), "XML nested deeper than 200 elements"],
  ])("is not what %j is", async (text, reason) => {
    await expect(readFormat(".xml", text)).rejects.toThrow(reason);
  });
});

describe("an Atom feed", () => {
  it("gives its entries, whatever their content is written in", async () => {
    const text = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar"><title type="text">The Wire</title>
<entry><id>tag:x,1</id><title type="html">Caf&amp;eacute; hit</title><link rel="self" href="https://wire.example/self"/>
<link rel="alternate" href="https://wire.example/9"/><updated>2022-09-02T10:00:00Z</updated><published>2022-09-01T10:00:00Z</published>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One &amp; <em>two</em>.</p><p>Three &lt;tag&gt;.</p></div></content></entry>
<entry><id>https://wire.example/10</id><title>Second</title><updated>2022-09-02T10:00:00Z</updated><summary>It
was closed.</summary><source><title>Other</title></source></entry></feed>`;
    expect((await readFormat(".atom", text)).articles).toEqual([
      {
        key: "tag:x,1",
        title: "Café hit",
        outlet: "The Wire",
        url: "https://wire.example/9",
        published: "2022-09-01T10:00:00Z",
        lang: "ar",
        text: "One & two.\nThree <tag>.",
      },
      {
        key: "https://wire.example/10",
        title: "Second",
        outlet: "Other",
        url: "https://wire.example/10",
        published: "2022-09-02T10:00:00Z",
        lang: "ar",
        text: "It\nwas closed.",
      },
    ]);
  });
});
