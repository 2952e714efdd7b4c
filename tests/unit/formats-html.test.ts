import { describe, expect, it } from "vitest";
import type { RawArticle } from "#lib/article/raw-article";
import { encodeArabic } from "#tests/unit/encode-arabic";
import { readFormat } from "#tests/unit/read-format";

const LEAD =
  "Officials said on Thursday that the road near the bridge was closed for three hours, and that nine people were taken to hospital.";
const NEXT = "No group claimed the attack, which the ministry, in a statement, called a crime.";
const MENU = `<nav><ul><li><a href="/">Home</a></li><li><a href="/iraq">Iraq</a></li></ul></nav>`;

async function readPage(html: string | Uint8Array): Promise<RawArticle | undefined> {
  return (await readFormat(".html", html)).articles[0];
}

const page = (head: string, body = `<p>${LEAD}</p><p>${NEXT}</p>`, attributes = "") =>
  `<!DOCTYPE html><html ${attributes}><head>${head}</head><body>${MENU}<article>${body}</article></body></html>`;

const linked = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe("a saved web page", () => {
  it("gives the article without what stands around it", async () => {
    const body = `<h1>Road closed</h1><figure><img src="a.jpg"><figcaption>The road in 2019</figcaption></figure>
<p>${LEAD}</p><h2>What is known</h2><p>${NEXT}<br>A line of its own.</p>
<ul><li>First demand: the release of all prisoners.</li><li>Second demand: money for the families.</li></ul>
<div class="share"><a href="#">Share</a> <a href="#">Tweet</a></div>
<script>document.body.innerHTML = "run"</script><style>p { color: red }</style><noscript>Enable it</noscript>
<p hidden>Not shown.</p><p style="display:none">Not shown either.</p>`;
    const around = `<aside class="sidebar"><h3>Most read</h3><ul><li><a href="/x">Another story</a></li></ul></aside>
<div id="comments"><p>First, of all, no comment, please.</p></div><footer><p>All rights reserved</p></footer>`;
    const html = page("<title>Road closed | The Wire</title>", body).replace("</body>", around);
    expect((await readPage(html))?.text).toBe(
      [
        LEAD,
        "What is known",
        NEXT,
        "A line of its own.",
        "First demand: the release of all prisoners.",
        "Second demand: money for the families.",
      ].join("\n"),
    );
  });

  it("gives a piece of news in brief, without menus and footer", async () => {
    const html = `<html><body>${MENU}<h1>Brief</h1><p>Two shells fell.</p><footer>© The Wire</footer></body></html>`;
    expect(await readPage(html)).toMatchObject({ title: "Brief", text: "Two shells fell." });
  });

  it("laid out in a table gives its text", async () => {
    const html = `<html><head><title>Old</title></head><body><table><tr><td><a href=/>Home</a> | <a href=/n>News</a></td></tr>
<tr><td><a href=1>One</a><br><a href=2>Two</a></td><td><p>${LEAD}<p>${NEXT}</td></tr></table></body></html>`;
    expect((await readPage(html))?.text).toBe(`${LEAD}\n${NEXT}`);
  });

  it("leaves out links that stand alone, and keeps those within a sentence", async () => {
    const body = `<p>${LEAD}</p><p><b><a href="/x">Read more: another story</a></b></p>
<p>It was <a href="/y">closed</a>.</p><p><a href="/z">The ministry said so.</a></p><pre>One line.\nAnother line.</pre>`;
    const lines = [LEAD, "It was closed.", "The ministry said so.", "One line.", "Another line."];
    expect((await readPage(page("", body)))?.text).toBe(lines.join("\n"));
  });

  it("states its fields in JSON-LD, which goes before what else it states", async () => {
    const graph = {
      "@graph": [
        { "@type": "Organization", "@id": "#org", name: "The Wire &amp; Co" },
        {
          "@type": ["NewsArticle"],
          headline: "Road closed &#8211; nine hurt",
          datePublished: "2022-09-01T18:20:00+03:00",
          publisher: { "@id": "#org" },
          inLanguage: "en-GB",
          mainEntityOfPage: { "@id": "https://wire.example/2022/road" },
        },
      ],
    };
    const head = `${linked(graph)}<meta property="og:title" content="Other"><meta name="date" content="2021-01-01">`;
    expect(await readPage(page(head, undefined, 'lang="fr"'))).toMatchObject({
      title: "Road closed – nine hurt",
      outlet: "The Wire & Co",
      published: "2022-09-01T18:20:00+03:00",
      lang: "en",
      url: "https://wire.example/2022/road",
    });
  });

  it("is not described by the entries of a list of other stories", async () => {
    const list = {
      "@type": "ItemList",
      itemListElement: [{ "@type": "NewsArticle", headline: "Other" }],
    };
    const head = `${linked(list)}${linked({ "@type": "JobPosting", title: "Editor", name: "Editor" })}<title>Road closed</title>`;
    expect((await readPage(page(head)))?.title).toBe("Road closed");
  });

  it("states its fields in Open Graph and other metadata", async () => {
    const head = `<title>Road closed - The Wire</title><meta property="og:title" content="Road closed - The Wire">
<meta property="og:site_name" content="The Wire"><meta property="article:published_time" content="2022-09-01T10:00:00Z">
<meta property="article:modified_time" content="2022-09-05T10:00:00Z">
<link rel="canonical" href="https://wire.example/road/"><meta property="og:url" content="https://wire.example/other">`;
    expect(await readPage(page(head, undefined, 'lang="en-US"'))).toMatchObject({
      title: "Road closed",
      outlet: "The Wire",
      published: "2022-09-01T10:00:00Z",
      url: "https://wire.example/road/",
      lang: "en",
    });
  });

  it("is dated by a time of its own and by no time of another story", async () => {
    const own = `<header><time datetime="2022-09-01T08:30">1 Sept</time></header><p>${LEAD}</p>`;
    expect((await readPage(page("", own)))?.published).toBe("2022-09-01T08:30");
    const others = [1, 2, 3].map((day) => `<li><time datetime="2020-01-0${day}">x</time></li>`);
    const aside = page("").replace("</body>", `<aside><ul>${others.join("")}</ul></aside></body>`);
    expect((await readPage(aside))?.published).toBeNull();
  });

  it("passes over what cannot be the field, and takes the next statement of it", async () => {
    const head = `${linked({ "@type": "NewsArticle", datePublished: "soon", headline: "", url: "javascript:alert(1)" })}
<script type="application/ld+json">{ broken</script>
<link rel="canonical" href="https://wire.example/"><meta property="og:url" content="https://wire.example/road">
<meta name="pubdate" content="1 September 2022"><meta property="og:title" content="Road closed">
<meta http-equiv="content-language" content="ar-IQ, en">`;
    expect(await readPage(page(head))).toMatchObject({
      title: "Road closed",
      outlet: "wire.example",
      published: "1 September 2022",
      url: "https://wire.example/road",
      lang: "ar",
    });
  });

  it("of which only a teaser is shown gives the text that its data state", async () => {
    const head = linked({ "@type": "NewsArticle", articleBody: `${LEAD}\n\n${NEXT}` });
    const html = page(head, "<p>Subscribe to read.</p>");
    expect((await readPage(html))?.text).toBe(`${LEAD}\n\n${NEXT}`);
  });

  it("keeps signs that look like markup as they were shown", async () => {
    const html = `<p>The sign read &lt;b&gt; &amp;amp; 5 &lt; 6.</p>`;
    expect((await readPage(html))?.text).toBe("The sign read <b> &amp; 5 < 6.");
  });

  it("is read in the encoding it declares, and without one in that of its language", async () => {
    const text = "اشتباكات في البصرة جنوب العراق أدت إلى مقتل أربعة أشخاص، بحسب مصدر أمني.";
    const declared = encodeArabic(
      `<html><head><meta charset="windows-1256"></head><p>${text}</p></html>`,
    );
    expect((await readPage(declared))?.text).toBe(text);
    const silent = encodeArabic(
      `<html><body><div class="menu"><a href="https://wire.example/a">x</a></div><p>${text}</p></body></html>`,
    );
    expect((await readPage(silent))?.text).toContain(text);
    const saved = `<html><head><meta charset="windows-1256"></head><p>${text}</p></html>`;
    expect((await readPage(saved))?.text).toBe(text);
  });

  it.each([
    ["<div>".repeat(600), "HTML nested deeper than 512 elements"],
    ["<br>".repeat(30_001), "page of more than 30000 elements"],
    ["<html><head><title>Empty</title></head><body></body></html>", "no text: expected a page"],
  ])("that cannot be read is refused: %#", async (html, reason) => {
    await expect(readFormat(".html", html)).rejects.toThrow(reason);
  });
});
