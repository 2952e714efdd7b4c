import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitClauses } from "#lib/extract/split-clauses";
import { splitSentences } from "#lib/extract/split-sentences";
import { unicodeSentenceStarts } from "#lib/extract/unicode-sentence-starts";

const split = (text: string) =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe("splitSentences", () => {
  it.each([
    ["Mr. Karim met Gen. H. Saleh. They spoke.", ["Mr. Karim met Gen. H. Saleh.", "They spoke."]],
    ["It fell on Aug. 30. Nobody was hurt.", ["It fell on Aug. 30.", "Nobody was hurt."]],
    [
      "Shell No. 4 hit at 6:30 a.m. Thursday. It burned.",
      ["Shell No. 4 hit at 6:30 a.m. Thursday.", "It burned."],
    ],
    ["He said no. Then he left.", ["He said no.", "Then he left."]],
    ["The U.S. Army left. It was late.", ["The U.S. Army left.", "It was late."]],
    ["They fly to the U.S. The rest stay.", ["They fly to the U.S.", "The rest stay."]],
    ["The rate is 3.5 percent. It fell.", ["The rate is 3.5 percent.", "It fell."]],
    ["It ended at 2 p.m. Police came.", ["It ended at 2 p.m.", "Police came."]],
  ])("does not take an abbreviation for the end of a sentence: %s", (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it("keeps closing quotes and brackets with the sentence they close", () => {
    expect(split("“Go home.” He left. “Wait. ” (They stayed.) Then rain.")).toEqual([
      "“Go home.”",
      "He left.",
      "“Wait. ”",
      "(They stayed.)",
      "Then rain.",
    ]);
  });

  it("goes on after a question inside a sentence", () => {
    expect(split("“Who fired?” he asked. “We did.”")).toEqual([
      "“Who fired?” he asked.",
      "“We did.”",
    ]);
  });

  it("begins a sentence with the article of an Arabic name", () => {
    expect(split("The talks failed. al-Rikabi left. Gov. al-Basri stayed.")).toEqual([
      "The talks failed.",
      "al-Rikabi left.",
      "Gov. al-Basri stayed.",
    ]);
  });

  it("splits Arabic, with its own question mark and titles of one letter", () => {
    expect(split("هدأ الوضع مساء. وقال د. كريم إن الطريق مفتوح. هل انتهى؟ لا أحد يعلم.")).toEqual([
      "هدأ الوضع مساء.",
      "وقال د. كريم إن الطريق مفتوح.",
      "هل انتهى؟",
      "لا أحد يعلم.",
    ]);
  });

  it("gives spans without space around them that together hold all the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const spans = splitSentences(text);
        let last = 0;
        for (const { start, end } of spans) {
          expect(text.slice(last, start).trim()).toBe("");
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(text.slice(last).trim()).toBe("");
      }),
    );
  });
});

describe("unicodeSentenceStarts", () => {
  const SEGMENTER = new Intl.Segmenter("en", { granularity: "sentence" });

  it("finds what the segmenter finds on the whole text", () => {
    const piece = fc.constantFrom(
      "Mr. ",
      "Shots fell. ",
      "“Why?” he said. ",
      "No. 3 ",
      "هدأ. ",
      "a ",
      "1.5 ",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 700, maxLength: 1500 }), (pieces) => {
        const text = pieces.join("");
        const whole = [...SEGMENTER.segment(text)].map(({ index }) => index).slice(1);
        expect([...unicodeSentenceStarts(text)]).toEqual(whole);
      }),
      { numRuns: 15 },
    );
  });

  it("takes a text of a million characters, be it one sentence or many", () => {
    expect([...unicodeSentenceStarts("ab ".repeat(333_333))]).toEqual([]);
    expect([...unicodeSentenceStarts("Ab c. ".repeat(166_666))]).toHaveLength(166_665);
  }, 60_000);
});

describe("splitClauses", () => {
  const background = (sentence: string) =>
    splitClauses(sentence)
      .filter((clause) => clause.background)
      .map(({ start, end }) => sentence.slice(start, end).trim());

  it.each([
    [
      "Two men were shot in Amara, days after fighting in Baghdad left ten dead.",
      ["days after fighting in Baghdad left ten dead."],
    ],
    ["After weeks of calm, shells fell on the port.", ["After weeks of calm,"]],
    ["The raids come after clashes in the capital.", ["after clashes in the capital."]],
    ["Shops closed amid fears of looting, the mayor said.", ["amid fears of looting,"]],
    [
      "It has not stopped since August, when crowds stormed the hall, and the army watches.",
      ["since August,", "when crowds stormed the hall,"],
    ],
    [
      "Units moved after clashes in Baghdad, Kut and Basra, officials said.",
      ["after clashes in Baghdad,", "Kut and Basra,"],
    ],
    ["They paraded hours before a rally in the capital.", ["hours before a rally in the capital."]],
    ["انتشرت القوات في الزبير، عقب اشتباكات في العاصمة.", ["عقب اشتباكات في العاصمة."]],
  ])("marks the background of: %s", (sentence, clauses) => {
    expect(background(sentence)).toEqual(clauses);
  });

  it.each([
    "The shooting began after midnight in the old town.",
    "The shooting began after 2am in the old town.",
    "The following day the road was open.",
    "اندلع الحريق بعد ظهر الخميس في السوق.",
    "انفجرت عبوة وسط بغداد.",
  ])("finds none in: %s", (sentence) => {
    expect(background(sentence)).toEqual([]);
  });

  it("covers the sentence without gaps", () => {
    const words = "after since amid , ; the clashes in Basra when and — ( ) بعد عقب 2am".split(" ");
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((list) => list.join(" ")),
    );
    fc.assert(
      fc.property(text, (any) => {
        let last = 0;
        for (const { start, end } of splitClauses(any)) {
          expect(start).toBe(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBe(any.length);
      }),
    );
  });
});
