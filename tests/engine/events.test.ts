import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { EMPTY_STATE } from "#lib/query/search-state";
import { searchArticles } from "#lib/use-cases/search-articles";
import { type Indexed, indexFolder } from "#tests/engine/index-folder";

const SEEDS = "../shared/corpora/seeds";
const SEEDS_METADATA = "../shared/corpora/seeds-metadata.csv";

type LabelledEvent = { readonly articles: readonly string[] };

/** The files of each event, each list and the list of lists in order. */
async function eventsOf({ reader, book }: Indexed): Promise<string[][]> {
  const events = new Map<string, string[]>();
  for (let page = 1; ; page++) {
    const { hits } = await searchArticles(reader, book, { ...EMPTY_STATE, page });
    if (hits.length === 0) break;
    for (const { event, file } of hits) events.set(event, [...(events.get(event) ?? []), file]);
  }
  return inOrder([...events.values()]);
}

const inOrder = (groups: readonly (readonly string[])[]) =>
  groups.map((group) => [...group].sort()).sort((a, b) => ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1));

describe("the events of the demonstration corpus", () => {
  let indexed: Indexed;
  beforeAll(async () => {
    indexed = await indexFolder("corpus");
  });

  it("are those that a reader labelled", async () => {
    const labels = readFileSync("tests/fixtures/demo/events.yaml", "utf8");
    const events = (parse(labels) as LabelledEvent[]).map(({ articles }) => articles);
    expect(await eventsOf(indexed)).toEqual(inOrder(events));
  });

  it("can be filtered by, and have a name where they have several reports", async () => {
    const { facets } = await searchArticles(indexed.reader, indexed.book, EMPTY_STATE);
    const [first] = facets.event;
    expect(first?.count).toBe(6);
    expect(first?.label).toContain("Soleimani");
    const include = { ...EMPTY_STATE.include, event: [first?.id ?? ""] };
    const state = { ...EMPTY_STATE, include };
    expect((await searchArticles(indexed.reader, indexed.book, state)).total).toBe(6);
  });

  it("count every article once", async () => {
    const { events } = await indexed.reader.size();
    expect(events).toBe((await eventsOf(indexed)).length);
    expect(events).toBe(indexed.report.events);
  });
});

// The owner's five articles lie beside the project, not in it.
describe.runIf(existsSync(SEEDS))("the events of the five seeds", () => {
  it.each([undefined, SEEDS_METADATA])("are three, with metadata %s", async (metadataFile) => {
    const options = metadataFile === undefined ? {} : { metadataFile };
    const indexed = await indexFolder(SEEDS, options);
    const numbers = (await eventsOf(indexed)).map((files) => files.map((file) => file.slice(0, 3)));
    expect(numbers).toEqual([["000", "001", "002"], ["003"], ["004"]]);
  });
});
