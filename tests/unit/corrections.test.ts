import { describe, expect, it } from "vitest";
import { correctArticle } from "#lib/article/correct-article";
import { makeArticle } from "#lib/article/make-article";
import { parseCorrections } from "#lib/article/parse-corrections";
import { placeArticles } from "#lib/events/place-articles";
import { analyse } from "#lib/extract/analyse";
import type { ActorEntry, Authority } from "#lib/extract/authority-entry";
import { buildMatcher } from "#lib/extract/build-matcher";
import { correctAnalysis } from "#lib/extract/correct-analysis";
import { mergeActors } from "#lib/extract/merge-actors";
import { chooseCorrections } from "#lib/use-cases/choose-corrections";

const NO_DEFAULTS = { outlet: null, published: null };

function articleOf(text: string) {
  const raw = { key: null, title: null, outlet: null, url: null, published: null, lang: "en" };
  return makeArticle({ ...raw, text }, "reports/a.txt", NO_DEFAULTS);
}

function actorOf(id: string, label: string, parent: string | null = null): ActorEntry {
  const lists = { names: [], short: [], standalone: [], arabic: [], arabicShort: [] };
  const rest = { role: null, alignment: null, country: null, source: "test" };
  return { id, kind: "person", label, parent, ...lists, ...rest };
}

describe("a file of corrections", () => {
  it("is read with the lines of its entries", () => {
    const text = [
      "# what readers wrote to us",
      "articles:",
      "  - file: reports/a.txt",
      "    published: 2022",
      "    outlet: Basra  Daily",
      "  - id: abc",
      "    event: {with: reports/a.txt}",
      "    reject:",
      '      - {words: "30 killed", paragraph: 4}',
      "actors:",
      "  - merge: [first, second]",
      "  - split: {actor: first, text: Sadr}",
    ].join("\n");
    const { articles, merges, splits } = parseCorrections(text, "corrections.yaml");
    expect(articles.map(({ article, line }) => [article, line])).toEqual([
      ["reports/a.txt", 3],
      ["abc", 6],
    ]);
    expect(articles[0]?.fields).toEqual({ published: "2022", outlet: "Basra Daily" });
    expect(articles[1]?.placement).toEqual({ with: "reports/a.txt" });
    expect(articles[1]?.reject).toEqual([{ words: "30 killed", paragraph: 4 }]);
    expect(merges).toMatchObject([{ ids: ["first", "second"], line: 11 }]);
    expect(splits).toMatchObject([{ actor: "first", text: "Sadr", article: null, line: 12 }]);
  });

  it("may say nothing", () => {
    for (const text of ["", "articles:", "# later"]) {
      expect(parseCorrections(text, "c.yaml")).toEqual({ articles: [], merges: [], splits: [] });
    }
  });

  it.each([
    ["articles:\n  - file: a.txt\n    published: 09/01/2022", 3, "published"],
    ["articles:\n  - outlet: X", 2, 'either "file" or "id"'],
    ["articles:\n  - file: a.txt\n    outlets: X", 2, "outlets"],
    ["articles:\n  - file: a.txt\n  - file: a.txt", 3, "line 2 already"],
    ["articles:\n  - file: a.txt\n    event: elsewhere", 3, "alone"],
    ["articles:\n  - file: a.txt\n    reject:\n      - {words: '', paragraph: 1}", 4, "words"],
    ["actors:\n  - merge: [one]", 2, "merge"],
    ["articles: [", 1, "Flow sequence"],
    ["people: []", 1, "people"],
  ])("with a fault is refused as a whole, the line named: %j", (text, line, words) => {
    const read = () => parseCorrections(text, "c.yaml");
    expect(read).toThrow(`c.yaml, line ${line}: `);
    expect(read).toThrow(words);
  });

  it("has every fault named at once", () => {
    const text = "articles:\n  - file: a.txt\n    url: here\n  - file: b.txt\n    lang: Klingonese";
    expect(() => parseCorrections(text, "c.yaml")).toThrow(/line 3: .*\n.*line 5: /);
  });

  it("tells what it says of articles and actors that are not there", () => {
    const text =
      "articles:\n  - file: reports/a.txt\n    outlet: X\n  - file: gone.txt\n    outlet: Y\nactors:\n  - merge: [known, nobody]";
    const corrections = parseCorrections(text, "c.yaml");
    const chooser = chooseCorrections([{ root: "/here", corrections }]);
    const article = articleOf("Words.");
    expect(chooser.choose(article, "/elsewhere").entry).toBeNull();
    expect(chooser.choose(article, "/here").entry?.fields).toEqual({ outlet: "X" });
    expect(chooser.findUnused()).toEqual([
      'c.yaml, line 4: "gone.txt" is not among the articles read',
    ]);
    expect(chooser.findUnknown({ actors: [actorOf("known", "A")], places: [] })).toEqual([
      'c.yaml, line 7: no actor has the id "nobody"',
    ]);
  });
});

describe("a corrected article", () => {
  it("has the fields that were set, says what they were, and keeps its id and text", () => {
    const article = articleOf("Shots were heard in Basra.");
    const text =
      "articles:\n  - file: reports/a.txt\n    url: https://example.org/1\n    published: 1 September 2022\n    lang: en";
    const [entry = null] = parseCorrections(text, "c.yaml").articles;
    const { article: now, corrected } = correctArticle(article, entry);
    expect(now).toEqual({
      ...article,
      url: "https://example.org/1",
      published: "2022-09-01",
    });
    expect(corrected).toEqual([
      { what: "published", was: null, now: "2022-09-01", by: "c.yaml" },
      { what: "url", was: null, now: "https://example.org/1", by: "c.yaml" },
    ]);
  });

  const authority: Authority = {
    actors: [actorOf("one", "Ahmed Karim Hassan"), actorOf("two", "Abu Karim Zaidi")],
    places: [],
  };
  const article = articleOf(
    "Ahmed Karim Hassan said 30 people were killed and 12 wounded.\nAbu Karim Zaidi said nothing.",
  );

  it("loses a rejected figure, and says when none stands there", () => {
    const analysis = analyse(article, buildMatcher(authority));
    expect(analysis.figures.map(({ metric }) => metric)).toEqual(["killed", "wounded"]);
    const reject = [
      { words: "30 people were killed", paragraph: 1 },
      { words: "30 people", paragraph: 2 },
    ];
    const checked = correctAnalysis(article, analysis, { splits: [], reject, by: "c.yaml" });
    expect(checked.analysis.figures.map(({ metric }) => metric)).toEqual(["wounded"]);
    expect(checked.corrected).toMatchObject([{ what: "figure", now: null, by: "c.yaml" }]);
    expect(checked.unknown).toEqual([reject[1]]);
  });

  it("does not name an actor by a spelling that is somebody else's", () => {
    const analysis = analyse(article, buildMatcher(authority));
    const split = { actor: "two", text: "abu karim zaidi", article: null, by: "c.yaml", line: 1 };
    const checked = correctAnalysis(article, analysis, { splits: [split], reject: [], by: "" });
    expect(checked.analysis.actors.map(({ id }) => id)).toEqual(["one"]);
    expect(checked.analysis.unknownNames.map(({ text }) => text)).toContain("Abu Karim Zaidi");
    expect(checked.corrected).toEqual([
      { what: "actor", was: "Abu Karim Zaidi (Abu Karim Zaidi)", now: null, by: "c.yaml" },
    ]);
  });

  it("counts merged actors as the first, and those who belonged to the others", () => {
    const child = actorOf("child", "Nuri Saleh Ali", "two");
    const merge = { ids: ["one", "two"] as const, by: "c.yaml", line: 1 };
    const merged = mergeActors({ ...authority, actors: [...authority.actors, child] }, [
      { ...merge, ids: ["one", "two"] },
    ]);
    expect(merged.actors.map(({ id, parent }) => [id, parent])).toEqual([
      ["one", null],
      ["child", "one"],
    ]);
    const { actors } = analyse(article, buildMatcher(merged));
    expect(actors.map(({ id, mentions }) => [id, mentions.length])).toEqual([["one", 2]]);
  });
});

describe("articles that a person puts into another event", () => {
  const groups = [
    { id: "g1", articles: ["a", "b", "c"] },
    { id: "g2", articles: ["d", "e"] },
    { id: "g3", articles: ["f"] },
  ];
  const find = (named: string) => (/^[a-f]$/.test(named) ? named : null);
  const placed = (placements: Record<string, string>) => {
    const entries = Object.entries(placements).map(
      ([id, target]) => [id, target === "alone" ? ("alone" as const) : { with: target }] as const,
    );
    const forward = placeArticles(groups, new Map(entries), find).map(({ articles }) =>
      articles.join(""),
    );
    const backward = placeArticles([...groups].reverse(), new Map([...entries].reverse()), find);
    expect(backward.map(({ articles }) => articles.join(""))).toEqual(forward);
    return forward;
  };

  it.each([
    ["one with another", { b: "d" }, ["ac", "bde", "f"]],
    ["one alone", { b: "alone" }, ["ac", "b", "de", "f"]],
    ["one with one that is alone", { b: "alone", d: "b" }, ["ac", "bd", "e", "f"]],
    ["a chain", { a: "d", d: "f" }, ["adf", "bc", "e"]],
    ["a ring", { a: "d", d: "a" }, ["ad", "bc", "e", "f"]],
    ["a pair that changes places", { b: "e", e: "c" }, ["abce", "d", "f"]],
    ["with one that is not there", { b: "z" }, ["abc", "de", "f"]],
    ["with itself", { b: "b" }, ["abc", "de", "f"]],
    ["the last of a group", { f: "a" }, ["abcf", "de"]],
  ] as const)("%s", (_, placements, expected) => {
    expect(placed(placements)).toEqual(expected);
  });
});
