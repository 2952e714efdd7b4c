import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { makeArticle } from "#lib/article/make-article";
import { analyse } from "#lib/extract/analyse";
import { buildMatcher } from "#lib/extract/build-matcher";
import { readAuthority } from "#lib/files/read-authority";

const SEEDS = "../shared/corpora/seeds";

// paragraph, metric, low, high, place, relation, origin, parts; a place left open is not settled by the labels
const SEED_FACTS = parse(readFileSync("tests/fixtures/evaluation/seeds.yaml", "utf8")) as readonly {
  readonly published: string;
  readonly figures: readonly string[];
  readonly quotes: readonly string[];
}[];
const PUBLISHED = SEED_FACTS.map(({ published }) => published);
const GOLDEN = SEED_FACTS.map(({ figures }) => figures);
const SPEAKERS = SEED_FACTS.map(({ quotes }) => quotes);

const matcher = existsSync(SEEDS) ? buildMatcher(readAuthority().authority) : null;

function read(seed: number, published: string | null) {
  const file = readdirSync(SEEDS).sort()[seed] ?? "";
  const text = readFileSync(`${SEEDS}/${file}`, "utf8");
  const raw = { key: null, title: null, outlet: null, url: null, published, lang: null, text };
  const article = makeArticle(raw, file, { outlet: null, published: null });
  if (matcher === null)
    throw new Error("Read a seed: no authority, want the seeds beside the project");
  return { paragraphs: article.paragraphs, ...analyse(article, matcher) };
}

describe.runIf(existsSync(SEEDS))("the seed articles", () => {
  it.each([0, 1, 2, 3, 4])("give their golden figures and no others: %i", (seed) => {
    const { figures } = read(seed, PUBLISHED[seed] ?? null);
    const rows = figures.map(
      ({ paragraph, metric, low, high, place, relation, attribution, parts }, i) => {
        const where = GOLDEN[seed]?.[i]?.includes(" * ") ? "*" : place;
        const row = [paragraph, metric, low, high, where, relation, attribution?.origin ?? "-"]
          .map(String)
          .join(" ");
        return parts.length === 0 ? row : `${row} ${parts.join(",")}`;
      },
    );
    expect(rows).toEqual(GOLDEN[seed]);
  });

  it.each([0, 1, 2, 4])("give their quotations with their speakers: %i", (seed) => {
    const { paragraphs, quotes } = read(seed, PUBLISHED[seed] ?? null);
    const rows = quotes.map(({ paragraph, start, end, actor, speaker }) => {
      const words = paragraphs[paragraph - 1]?.text.slice(start, end) ?? "";
      return `${words.slice(0, 20)}|${actor ?? speaker}`;
    });
    expect(rows).toEqual(SPEAKERS[seed]);
  });

  it("give seven quotations by sources without a name or by bodies in the fourth", () => {
    const { quotes } = read(3, PUBLISHED[3] ?? null);
    const spoken = quotes.filter(({ attribution }) => attribution !== null);
    expect(spoken.length).toBeGreaterThanOrEqual(7);
    expect(new Set(spoken.map(({ attribution }) => attribution?.kind))).toEqual(
      new Set(["anonymous", "institution"]),
    );
  });

  it.each([0, 1, 2])(
    "give the same counts and places without a date of publication: %i",
    (seed) => {
      const counts = (published: string | null) =>
        read(seed, published).figures.map(({ metric, low, high, place, relation }) =>
          [metric, low, high, place, relation].map(String).join(" "),
        );
      expect(counts(null)).toEqual(counts(PUBLISHED[seed] ?? null));
    },
  );
});
