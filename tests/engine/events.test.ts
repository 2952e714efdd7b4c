import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { NO_EVENT_FILTERS } from "#lib/query/events-state";
import { EMPTY_STATE } from "#lib/query/search-state";
import { browseEvents } from "#lib/use-cases/browse-events";
import { readArticle } from "#lib/use-cases/read-article";
import { readEvent } from "#lib/use-cases/read-event";
import { searchArticles } from "#lib/use-cases/search-articles";
import type { SearchHit } from "#lib/use-cases/views";
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

async function readAll(
  reader: Indexed["reader"],
  book: Indexed["book"],
): Promise<readonly SearchHit[]> {
  const first = await searchArticles(reader, book, EMPTY_STATE);
  const hits = [...first.hits];
  for (let page = 2; page <= first.pages; page++)
    hits.push(...(await searchArticles(reader, book, { ...EMPTY_STATE, page })).hits);
  return hits;
}

/** An article that stands alone has nothing to disagree with and nothing to copy. */
const isPlain = ({ dispute, copyOf }: SearchHit) => dispute === null && copyOf === null;

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

  it("are told with each result: over what they disagree, and which text is whose copy", async () => {
    const { reader, book } = indexed;
    const { hits, event } = await searchArticles(reader, book, {
      ...EMPTY_STATE,
      q: "basra killed",
    });
    const four = hits.find(({ file }) => file.endsWith("four-fighters-killed-basra.md"));
    expect(four?.dispute).toEqual({
      label: "Killed in Basra",
      here: ["4"],
      others: ["1", "2", "about 5"],
    });
    expect(event).toMatchObject({ id: four?.event, reports: 4, outlets: 3 });
    const all = await readAll(reader, book);
    const copies = all.filter(({ copyOf }) => copyOf !== null);
    expect(copies.length).toBeGreaterThan(0);
    for (const { copyOf, event: own } of copies)
      expect(all.find(({ id }) => id === copyOf)?.event).toBe(own);
    expect(all.filter(({ event: own }) => book.event(own) === null).every(isPlain)).toBe(true);
  });

  it("are read with what happened when, when it was published, and where", async () => {
    const { reader, book } = indexed;
    const state = { ...NO_EVENT_FILTERS, q: "clashes", city: ["basra"] };
    const { events, choices } = await browseEvents(reader, book, state);
    expect(choices.city.map(({ label }) => label)).toContain("Nasiriyah");
    expect(choices.city.map(({ id }) => id)).not.toContain("basra");
    const event = await readEvent(reader, book, events[0]?.id ?? "");
    const dates = event?.story.map(({ date }) => date) ?? [];
    expect(dates).toContain("2022-09-01");
    const whole = dates.filter((date) => !date.startsWith("XXXX"));
    expect(whole).toEqual([...whole].sort());
    for (const { articleId, sentence } of event?.story.flatMap(({ moments }) => moments) ?? []) {
      const text = event?.reports
        .find(({ article }) => article.id === articleId)
        ?.article.paragraphs.find(({ n }) => n === sentence.paragraph)?.text;
      expect(text?.slice(sentence.start, sentence.end)).toBe(sentence.text);
    }
    expect(event?.coverage.outlets.map(({ undated }) => undated)).toEqual([0, 0, 0, 1]);
    expect(event?.points.map(({ id }) => id)).toEqual(event?.cities.map(({ id }) => id));
  });

  it("mark the figures of an article that others contradict", async () => {
    const { reader, book } = indexed;
    const { hits } = await searchArticles(reader, book, { ...EMPTY_STATE, q: "basra killed" });
    const four = hits.find(({ file }) => file.endsWith("four-fighters-killed-basra.md"));
    const view = await readArticle(reader, book, four?.id ?? "", null);
    expect(view?.shared?.reports).toBe(4);
    const [first] = view?.disputed ?? [];
    expect(first).toMatchObject({ value: "4", paragraph: 1 });
    expect(view?.article.paragraphs[0]?.text.slice(first?.start, first?.end)).toBe(first?.text);
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
