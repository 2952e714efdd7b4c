import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { splitParagraphs } from "#lib/article/split-paragraphs";
import { findMentions } from "#lib/extract/find-mentions";
import { sampleMatcher } from "#tests/unit/names-sample-authority";

const SEEDS = "../shared/corpora/seeds";

const GOLDEN = [
  {
    file: "000",
    actors:
      "asad-al-eidani asaib-ahl-al-haq coordination-framework muqtada-al-sadr qais-al-khazali salih-mohammed-al-iraqi saraya-al-salam",
    cities: "baghdad basra",
  },
  {
    file: "001",
    actors:
      "ali-al-sistani asaib-ahl-al-haq islamic-state mahdi-army muqtada-al-sadr popular-mobilization-forces qais-al-khazali salih-mohammed-al-iraqi saraya-al-salam security-media-cell",
    cities: "baghdad basra",
  },
  {
    file: "002",
    actors: "asaib-ahl-al-haq muqtada-al-sadr qais-al-khazali sadrist-movement saraya-al-salam",
    cities: "baghdad basra",
  },
  {
    file: "003",
    actors: "asaib-ahl-al-haq muqtada-al-sadr sadrist-movement saraya-al-salam",
    cities: "baghdad basra kut",
  },
  {
    file: "004",
    actors:
      "abu-mahdi-al-muhandis ali-khamenei badr-organization hadi-al-amiri hassan-nasrallah hezbollah muqtada-al-sadr popular-mobilization-forces qassem-soleimani",
    cities: "baghdad balad qom tehran washington",
  },
];

describe.runIf(existsSync(SEEDS))("names in the five seed articles", () => {
  const read = (prefix: string) => {
    const name = readdirSync(SEEDS).find((file) => file.startsWith(prefix)) ?? "";
    const text = readFileSync(join(SEEDS, name), "utf8");
    return findMentions(splitParagraphs(text, { title: null }), sampleMatcher);
  };

  test.each(GOLDEN)("$file names exactly its actors", ({ file, actors }) => {
    const found = read(file).actors.map(({ id }) => id);
    expect(found.sort().join(" ")).toBe(actors);
  });

  test.each(GOLDEN)("$file names exactly its cities, facilities counted for theirs", (golden) => {
    const found = read(golden.file).places.flatMap(({ city }) => city ?? []);
    expect([...new Set(found)].sort().join(" ")).toBe(golden.cities);
  });

  test("the province of the fourth article is a place and no city", () => {
    expect(read("003").places).toContainEqual(
      expect.objectContaining({ id: "wasit", kind: "province", city: null }),
    );
  });
});
