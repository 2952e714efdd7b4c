import type { Article } from "#lib/article/article";
import { readArticles } from "#lib/files/read-articles";
import { makeArticles } from "#scripts/bench/make-articles";
import type { Sample } from "#tests/unit/write-formats";

const SAMPLES = 200;
export const SENTENCE = "Officials said that the road was closed for three hours after the attack.";

/** An article that states nothing but its text and what is given. */
export const odd = (text: string, stated: Partial<Sample> = {}): Sample => ({
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

/** 200 articles: all demonstration texts, odd ones, and others made after their pattern. */
export async function makeSamples(): Promise<Sample[]> {
  const known = [...(await readFolder("corpus")).map(toSample), ...ODD];
  const made = (await makeArticles(SAMPLES - known.length)).map(toSample);
  return [...known, ...made.map((sample, index) => ({ ...sample, url: addressOf(index) }))];
}

const addressOf = (index: number) => `https://outlet-${index % 7}.example/reports/${index}`;

/** Every article of a folder; that nothing is refused is part of the tests. */
export async function readFolder(folder: string): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const found of readArticles([folder], {
    defaults: { outlet: null, published: null },
  })) {
    if ("article" in found) articles.push(found.article);
    else throw new Error(`${folder}: ${JSON.stringify(found)}`);
  }
  return articles;
}

/** What an article states, as any format can write it: the headline as a field, not as a line of the text. */
export function toSample({ title, outlet, url, published, lang, paragraphs }: Article): Sample {
  const lines = paragraphs.filter(({ kind }) => kind !== "headline").map(({ text }) => text);
  return { title, outlet, url, published, lang, text: lines.join("\n\n") };
}
