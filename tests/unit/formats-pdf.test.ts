import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Found, readArticles } from "#lib/files/read-articles";
import { seededRandom } from "#scripts/bench/seeded-random";
import { type Drawn, writePdf } from "#tests/unit/write-pdf";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "formats-pdf-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function readOne(bytes: Uint8Array, name = "report.pdf"): Promise<Found | undefined> {
  const file = path.join(folder, name);
  await writeFile(file, bytes);
  const found: Found[] = [];
  for await (const one of readArticles([file], { defaults: { outlet: null, published: null } })) {
    found.push(one);
  }
  expect(found).toHaveLength(1);
  return found[0];
}

async function paragraphsOf(pages: readonly (readonly Drawn[])[]): Promise<string[]> {
  const found = await readOne(writePdf({ pages }));
  if (found === undefined || !("article" in found)) throw new Error(JSON.stringify(found));
  return found.article.paragraphs.map(({ text }) => text);
}

const lines = (texts: readonly string[], top: number, { x = 60, step = 12 } = {}): Drawn[] =>
  texts.map((text, index) => ({ text, x, y: top - index * step }));

const FIRST = [
  "Officials said that the road had been closed for three hours after the attack,",
  "and that it was opened again in the evening when the soldiers had searched it.",
  "Nobody was hurt.",
];
const SECOND = [
  "A witness told of two explosions, one after the other, and of smoke that rose",
  "over the market until noon.",
];

describe("the lines of a page become paragraphs", () => {
  it("where there is a gap between them", async () => {
    const page = [...lines(FIRST, 700), ...lines(SECOND, 650)];
    expect(await paragraphsOf([page])).toEqual([FIRST.join(" "), SECOND.join(" ")]);
  });

  it("where a line ends although the next word had room", async () => {
    expect(await paragraphsOf([lines([...FIRST, ...SECOND], 700)])).toEqual([
      FIRST.join(" "),
      SECOND.join(" "),
    ]);
  });

  it("where a line is indented", async () => {
    const [first = "", second = ""] = FIRST;
    const page = [
      ...lines([first, second], 700),
      ...lines([first], 676, { x: 75 }),
      ...lines([second], 664),
    ];
    expect(await paragraphsOf([page])).toEqual([`${first} ${second}`, `${first} ${second}`]);
  });

  it("where the letters are of another size", async () => {
    const head = { text: "Road closed after the attack", x: 60, y: 720, size: 20 };
    const [title, text] = await paragraphsOf([[head, ...lines(FIRST, 702)]]);
    expect(title).toBe(head.text);
    expect(text).toBe(FIRST.join(" "));
  });

  it("over columns and pages, if a sentence goes on there", async () => {
    const narrow = ["Officials said that the road", "was closed for three hours and"];
    const rest = ["would be opened again soon,", "as soon as soldiers searched it."];
    const columns = [...lines(narrow, 700), ...lines(rest, 700, { x: 320 })];
    expect(await paragraphsOf([columns])).toEqual([[...narrow, ...rest].join(" ")]);
    expect(await paragraphsOf([lines(narrow, 700), lines(rest, 700)])).toEqual([
      [...narrow, ...rest].join(" "),
    ]);
    expect(await paragraphsOf([lines(rest, 700), lines(narrow, 700)])).toEqual([
      rest.join(" "),
      narrow.join(" "),
    ]);
  });

  it("with words whole that were cut at the end of a line", async () => {
    const text = [
      "Officials said that the well-known road had been closed, and that the investi-",
      "gation of the attack was left to the others and to the soldiers of a well-",
      "known unit of the army.",
    ];
    const [joined] = await paragraphsOf([lines(text, 700)]);
    expect(joined).toContain("the investigation of");
    expect(joined).toContain("a well-known unit");
  });

  it("without the numbers of pages and what stands on every page", async () => {
    const pages = [FIRST, SECOND, FIRST].map((texts, index) => [
      { text: `The Levant Courier, 3 May 2022, page ${index + 1}`, x: 60, y: 770, size: 8 },
      ...lines(texts, 700),
      { text: `- ${index + 1} -`, x: 290, y: 30, size: 8 },
    ]);
    const found = await paragraphsOf(pages);
    expect(found).toEqual([FIRST, SECOND, FIRST].map((texts) => texts.join(" ")));
  });
});

it("the title is the document's own, if it is no file's name", async () => {
  const titleOf = async (title: string) => {
    const found = await readOne(writePdf({ pages: [lines(FIRST, 700)], title }));
    return found !== undefined && "article" in found ? found.article.title : found;
  };
  expect(await titleOf("Road closed")).toBe("Road closed");
  expect(await titleOf("Microsoft Word - final2.docx")).toBeNull();
});

it("Arabic is read in its own order, with its letters, numbers and Latin words", async () => {
  const found = await readOne(await readFile("tests/fixtures/pdf/basra-ar.pdf"), "basra.pdf");
  expect(found).toMatchObject({
    article: {
      title: "مقتل أربعة في البصرة",
      lang: "ar",
      published: null,
      paragraphs: [
        { text: "مقتل أربعة في البصرة", kind: "headline" },
        {
          text: "قال مصدر أمني إن أربعة أشخاص قتلوا في البصرة، جنوب العراق، يوم الخميس 1 أيلول 2022، وإن قوات الأمن أغلقت الطرق المؤدية إلى وسط المدينة.",
        },
        {
          text: "وأضاف: «لم نعرف بعد من أطلق النار»، ثم قال إن التحقيق جارٍ منذ 12 ساعة في 3 مواقع (بينها شط العرب).",
        },
        {
          text: "وقالت سرايا السلام (Saraya al-Salam) إن عدد القتلى ٤ والجرحى ١٥ بينهم جندي، ولم تتبن أي جهة الهجوم.",
        },
      ],
    },
  });
});

describe("what cannot be read is refused with the reason", () => {
  const bomb = () => deflateSync(Buffer.alloc(400_000_000, "(aa) Tj\n"), { level: 1 });
  it.each<[string, () => Uint8Array | Promise<Uint8Array>, RegExp]>([
    ["a page of images", () => writePdf({ pages: [[]] }), /^no text on its pages, only images/],
    [
      "a locked document",
      () => writePdf({ pages: [lines(FIRST, 700)], encrypted: true }),
      /^encrypted: it opens with a password only$/,
    ],
    ["another kind of file", () => Buffer.from("just words"), /^not a PDF, or damaged$/],
    [
      "501 pages",
      () => writePdf({ pages: Array.from({ length: 501 }, () => []) }),
      /^more than 500 pages$/,
    ],
    [
      "letters drawn apart from their dots",
      () => readFile("tests/fixtures/pdf/letters-in-parts.pdf"),
      /^its fonts do not say which letters they draw: 34 of 116 are unknown/,
    ],
    [
      "a bomb",
      () => writePdf({ pages: [bomb()] }),
      /^takes (?:more than 512 MB of memory|longer than 30 seconds) to read$/,
    ],
  ])(
    "%s",
    async (_, write, reason) => {
      const rejected = { file: "report.pdf", reason: expect.stringMatching(reason) };
      expect(await readOne(await write())).toEqual({ rejected });
    },
    60_000,
  );

  it("and the next file is read", async () => {
    expect(await paragraphsOf([lines(FIRST, 700)])).toEqual([FIRST.join(" ")]);
    const compressed = gzipSync(writePdf({ pages: [lines(FIRST, 700)] }));
    expect(await readOne(compressed, "report.pdf.gz")).toHaveProperty("article");
  });

  it("80 damaged files each give an article or a reason", async () => {
    const random = seededRandom(20220901);
    const whole = writePdf({ pages: [lines(FIRST, 700), lines(SECOND, 700)], title: "A" });
    for (let count = 0; count < 80; count++) {
      const damaged = Buffer.from(whole);
      for (let hit = 0; hit < 12; hit++) {
        damaged[Math.floor(random() * damaged.length)] = Math.floor(random() * 256);
      }
      const found = await readOne(damaged);
      expect(JSON.stringify(found)).toMatch(/"article"|"reason":"[^"]/);
    }
  }, 60_000);
});
