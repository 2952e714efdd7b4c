import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitParagraphs } from "#lib/article/split-paragraphs";
import { buildMatcher, type Matcher } from "#lib/extract/build-matcher";
import { findMentions } from "#lib/extract/find-mentions";
import { lookUpNames } from "#lib/extract/look-up-names";
import { parseActors } from "#lib/extract/parse-authority";
import { readWords } from "#lib/extract/read-words";
import { paragraphsOf, sampleMatcher } from "#tests/unit/names-sample-authority";

const CORPORA = "../shared/corpora";

/** The slow and obvious way: every form held against the words at every place. */
function scan(words: readonly { key: string; joined: boolean }[], { forms }: Matcher): string[] {
  return words.flatMap((_, first) =>
    [...forms.keys()]
      .filter((form) => {
        const keys = form.split(" ");
        const here = words.slice(first, first + keys.length);
        const joined = here.every((word, index) => index === 0 || word.joined);
        return joined && here.map(({ key }) => key).join(" ") === form;
      })
      .map((form) => `${first} ${form.split(" ").length}`),
  );
}

describe("looking up names", () => {
  const pieces = [
    "Saraya",
    "al-Salam",
    "Asaib",
    "Ahl",
    "al-Haq",
    "Badr",
    "the",
    "al",
    "-",
    ",",
    "Kut.",
  ];
  const small = buildMatcher({
    actors: parseActors(`
- { id: one, kind: faction, label: Saraya al-Salam, short: [Saraya] }
- { id: two, kind: faction, label: Asaib Ahl al-Haq, names: [Ahl al-Haq], short: [Asaib] }
- { id: three, kind: faction, label: Badr, names: [Saraya Badr al-Haq] }`),
    places: [],
  });

  test("finds what a naive scan of all forms finds", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => {
        const words = readWords(parts.join(" "));
        const found = words.flatMap((_, index) =>
          lookUpNames(words, index, small).map(({ first, count }) => `${first} ${count}`),
        );
        expect(found.sort()).toEqual(scan(words, small).sort());
      }),
    );
  });

  test("puts the longest name first", () => {
    const words = readWords("Asaib Ahl al-Haq");
    expect(lookUpNames(words, 0, small).map(({ count }) => count)).toEqual([4, 1]);
  });
});

/** Offsets lie in the text, begin and end on words, and no two mentions overlap. */
function checkSpans(texts: readonly string[]): void {
  const { actors, places } = findMentions(paragraphsOf(texts), sampleMatcher);
  const mentions = [...actors, ...places].flatMap((group) => group.mentions);
  mentions.sort((one, other) => one.paragraph - other.paragraph || one.start - other.start);
  for (const [index, { paragraph, start, end }] of mentions.entries()) {
    const surface = texts[paragraph - 1]!.slice(start, end);
    expect(surface.length).toBe(end - start);
    expect(surface).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}\p{M}.]$/u);
    const next = mentions[index + 1];
    if (next?.paragraph === paragraph) expect(next.start).toBeGreaterThanOrEqual(end);
  }
}

describe("mentions", () => {
  test("never overlap and never leave the text, whatever it is", () => {
    const names = [
      "Muqtada al-Sadr",
      "Sadr",
      "Basra",
      "(AAH)",
      "Asaib Ahl al-Haq",
      "U.S.",
      "in",
      "Paris, Texas",
      "وبغداد",
      "الصدر",
      "—",
      "“",
      "’s",
      "🙂",
      "Al-",
      "\u200f",
    ];
    const text = fc.array(fc.oneof(fc.constantFrom(...names), fc.string({ unit: "grapheme" })), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), (lines) =>
        checkSpans(lines.map((parts) => parts.join(" "))),
      ),
    );
  });

  test("do not depend on how the same paragraphs are numbered", () => {
    const texts = ["Muqtada al-Sadr left Basra.", "Sadr went to Kut."];
    const found = findMentions(paragraphsOf(texts), sampleMatcher);
    const moved = paragraphsOf(texts).map((paragraph) => ({ ...paragraph, n: paragraph.n + 5 }));
    const ids = ({ actors, places }: typeof found) => [...actors, ...places].map(({ id }) => id);
    expect(ids(findMentions(moved, sampleMatcher))).toEqual(ids(found));
  });
});

describe.runIf(existsSync(CORPORA))("mentions in real articles", () => {
  const records = ["ecbplus-dev", "g5-dev"].flatMap((name) =>
    readFileSync(join(CORPORA, name, "articles.jsonl"), "utf8")
      .trim()
      .split("\n"),
  );
  const texts = records.map((record) => {
    const { text, maintext } = JSON.parse(record) as { text?: string; maintext?: string };
    return text ?? maintext ?? "";
  });
  const seeds = readdirSync(join(CORPORA, "seeds")).map((name) =>
    readFileSync(join(CORPORA, "seeds", name), "utf8"),
  );

  test("stand where their offsets say", () => {
    for (const text of [...texts, ...seeds]) {
      checkSpans(splitParagraphs(text, { title: null }).map((paragraph) => paragraph.text));
    }
  });
});
