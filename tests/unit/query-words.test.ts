import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutSnippets, markText } from "#lib/query/cut-snippets";
import { engineWords } from "#lib/query/engine-words";
import { editDistance, markWords, mergeSpans } from "#lib/query/mark-words";
import { parseWords } from "#lib/query/parse-words";

const words = (query: string) =>
  parseWords(query).map((term) => `${term.negative ? "-" : ""}${term.text}`);

const marksOf = (text: string, query: string, exact = false) =>
  markWords([text], parseWords(query), exact)[0]?.spans.map(({ start, end }) =>
    text.slice(start, end),
  );

describe("reading a query", () => {
  it("tells words, phrases and what is not wanted apart", () => {
    expect(parseWords('basra "mad dogs" -baghdad -"green zone"')).toEqual([
      { kind: "word", text: "basra", negative: false },
      { kind: "phrase", text: "mad dogs", negative: false },
      { kind: "word", text: "baghdad", negative: true },
      { kind: "phrase", text: "green zone", negative: true },
    ]);
  });

  it("takes curly and angled quotation marks, and an unclosed one for nothing", () => {
    expect(parseWords("“mad dogs” «سرايا السلام»").map((term) => term.kind)).toEqual([
      "phrase",
      "phrase",
    ]);
    expect(words('basra "mad')).toEqual(["basra", "mad"]);
  });

  it("finds nothing in punctuation", () => {
    expect(words('?! -- "" … <> -')).toEqual([]);
  });

  it("keeps a hyphen inside a name", () => {
    expect(words("al-Sadr")).toEqual(["al-Sadr"]);
  });
});

describe("writing a query for the engine", () => {
  it("puts unwanted words first, where the limit cannot reach them", () => {
    expect(engineWords("one two -three", [], false).q).toBe('-"three" one two');
  });

  it("leaves out what is past ten terms, and names it", () => {
    const written = engineWords("a1 b2 c3 d4 e5 f6 g7 h8 i9 j10 k11 l12 -m13", [], false);
    expect(written.ignored).toEqual(["k11", "l12"]);
    expect(written.q).toBe('-"m13" a1 b2 c3 d4 e5 f6 g7 h8 i9 j10');
  });

  it("searches the first words of an address, which is more than ten", () => {
    const address = "https://wire.example/2021/04/25/iraq/baghdad/a-fire-in-the-hospital";
    const { q, ignored } = engineWords(address, [], false);
    expect(q.split(" ").slice(0, 3)).toEqual(["https", "wire", "example"]);
    expect(q.split(" ")).toHaveLength(10);
    expect(ignored).toEqual(["in", "the", "hospital"]);
  });

  it("asks for a known name of several words as one", () => {
    const names = [{ start: 0, end: 12, token: "xactorsarayaalsalam" }];
    expect(engineWords("Seraya Selam clashes", names, false).q).toBe(
      '"xactorsarayaalsalam" clashes',
    );
  });

  it("quotes every word when spelling is to be exact", () => {
    expect(engineWords("Seraya Selam", [], true).q).toBe('"Seraya" "Selam"');
  });

  it("cannot be broken out of by quotation marks", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (query) => {
        const { q } = engineWords(query, [], true);
        expect((q.match(/"/g) ?? []).length % 2).toBe(0);
      }),
    );
  });
});

describe("marking the words of a query", () => {
  it.each([
    ["Clashes broke out in Basra.", "clash", ["Clashes"]],
    ["Clashes broke out in Basra.", "basra clashes", ["Clashes", "Basra"]],
    ["Asa’ib Ahl al-Haq closed its offices.", "asaib", ["Asa’ib"]],
    ["He called them “mad dogs” again, mad as dogs.", '"mad dogs"', ["mad dogs"]],
    ["انتشرت القوات في البصرة.", "بصره", ["البصرة"]],
    ["Fighting in Baghdad’s Green Zone", "baghdad", ["Baghdad"]],
    ["The clahses of Basra", "clashes basra", ["clahses", "Basra"]],
    ["the end of the day", "the", []],
  ])("%s / %s", (text, query, expected) => {
    expect(marksOf(text, query)).toEqual(expected);
  });

  it("marks by typing-error tolerance only where the article holds no better match", () => {
    expect(marksOf("Saraya and Seraya", "Seraya soldiers")).toEqual(["Seraya"]);
    expect(marksOf("Only Saraya here", "Seraya here")).toEqual(["Saraya", "here"]);
  });

  it("marks nothing but the words as typed when spelling is exact", () => {
    expect(marksOf("Saraya and Sarayas and saraya", "saraya", true)).toEqual(["Saraya", "saraya"]);
  });

  it("gives spans in order that do not overlap, inside the text, whatever the input", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 80 });
    fc.assert(
      fc.property(text, text, fc.boolean(), (body, query, exact) => {
        let last = 0;
        for (const { start, end } of markWords([body], parseWords(query), exact)[0]?.spans ?? []) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(body.length);
          last = end;
        }
      }),
    );
  });

  it("measures edits as a plain recursion does", () => {
    const naive = (a: string, b: string): number => {
      if (a === "" || b === "") return Math.max(a.length, b.length);
      const swap =
        a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]
          ? naive(a.slice(2), b.slice(2)) + 1
          : Number.POSITIVE_INFINITY;
      return Math.min(
        swap,
        naive(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
        naive(a.slice(1), b) + 1,
        naive(a, b.slice(1)) + 1,
      );
    };
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 5 });
    fc.assert(fc.property(word, word, (a, b) => editDistance(a, b) === naive(a, b)));
  });
});

describe("cutting snippets", () => {
  const paragraph = (n: number, text: string) => ({ n, text, kind: "body" as const });

  it("joins to the text it was cut from", () => {
    const span = fc
      .tuple(fc.nat(50), fc.nat(10))
      .map(([start, size]) => ({ start, end: start + size }));
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.array(span, { maxLength: 6 }), (text, spans) => {
        const parts = markText(text, mergeSpans(spans));
        expect(parts.map((part) => part.text).join("")).toBe(text);
      }),
    );
  });

  it("prefers the paragraph that holds most of the words, and shows its marks", () => {
    const texts = ["Only Basra here.", "Nothing here.", "Clashes in Basra."];
    const marks = markWords(texts, parseWords("basra clashes"), false);
    const [first] = cutSnippets(
      texts
        .map((text, index) => ({
          paragraph: paragraph(index + 1, text),
          spans: marks[index]?.spans ?? [],
          terms: marks[index]?.terms ?? [],
        }))
        .filter(({ terms }) => terms.length !== 1),
    );
    expect(first?.paragraph).toBe(3);
    expect(first?.parts.filter((part) => part.mark).map((part) => part.text)).toEqual([
      "Clashes",
      "Basra",
    ]);
  });

  it("marks what goes on a little longer beside the word itself, other near spellings only instead", () => {
    const marksIn = (text: string) =>
      markText(text, markWords([text], parseWords("drone attack"), false)[0]?.spans ?? [])
        .filter(({ mark }) => mark)
        .map(({ text: marked }) => marked);
    expect(marksIn("Drones and a drone drove off, attackers said")).toEqual([
      "Drones",
      "drone",
      "attackers",
    ]);
    expect(marksIn("They drove off after the attack")).toEqual(["drove", "attack"]);
  });

  it("of paragraphs that hold as many of the words prefers where they stand together", () => {
    const texts = ["An attack by a drone, then another attack.", "The drone attack."];
    const marks = markWords(texts, parseWords("drone attack"), false);
    const [only] = cutSnippets(
      texts.map((text, index) => ({ paragraph: paragraph(index + 1, text), ...marks[index]! })),
    );
    expect(only?.paragraph).toBe(2);
  });

  it("cuts a long paragraph round its first mark", () => {
    const text = `${"filler ".repeat(60)}target ${"filler ".repeat(60)}`;
    const spans = markWords([text], parseWords("target"), false)[0]?.spans ?? [];
    const [snippet] = cutSnippets([{ paragraph: paragraph(1, text), spans, terms: ["target"] }]);
    const shown = snippet?.parts.map((part) => part.text).join("") ?? "";
    expect(shown).toContain("target");
    expect(shown.split(/\s+/).length).toBeLessThan(50);
    expect(shown.startsWith("… ")).toBe(true);
  });

  it("shows the opening when nothing is searched", () => {
    const [snippet] = cutSnippets([
      { paragraph: { n: 1, text: "Headline", kind: "headline" }, spans: [], terms: [] },
      { paragraph: paragraph(2, "The body begins."), spans: [], terms: [] },
    ]);
    expect(snippet).toEqual({ paragraph: 2, parts: [{ text: "The body begins.", mark: false }] });
  });
});
