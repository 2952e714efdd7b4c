import { beforeAll, describe, expect, it } from "vitest";
import type { EngineReader } from "#lib/engine/reader";
import { readPartialDate } from "#lib/query/partial-date";
import {
  EMPTY_STATE,
  FACET_GROUPS,
  type FacetGroup,
  PLACES_OF_WORDS,
  type PlaceOfWords,
  type SearchState,
  UNKNOWN,
} from "#lib/query/search-state";
import type { NameBook } from "#lib/use-cases/name-book";
import { searchArticles } from "#lib/use-cases/search-articles";
import { seededRandom } from "#scripts/bench/seeded-random";
import { type Indexed, indexFolder } from "#tests/engine/index-folder";

const COMBINATIONS = 200;

let indexed: Indexed;
let reader: EngineReader;
let book: NameBook;

beforeAll(async () => {
  indexed = await indexFolder("corpus");
  reader = indexed.reader;
  book = indexed.book;
});

/** What an article can be filtered and counted by, taken from what was derived, not from the index. */
type Row = {
  readonly values: Readonly<Record<FacetGroup | "year" | "month", readonly string[]>>;
  readonly days: { readonly first: number; readonly last: number } | null;
  readonly words: Readonly<Record<PlaceOfWords, ReadonlySet<string>>>;
};

const toRow = ({ article, actors, analysis }: Indexed["stored"][number]): Row => {
  const event = indexed.sharedEvents.get(article.id);
  const [year, month] = article.published?.split("-") ?? [];
  const [title, body] = [[article.title ?? ""], [] as string[]];
  for (const { kind, text } of article.paragraphs) (kind === "headline" ? title : body).push(text);
  return {
    values: {
      actor: actors,
      city: [...new Set(analysis.places.flatMap(({ city }) => city ?? []))],
      outlet: [indexed.outletId(article.outlet)],
      event: event === undefined ? [] : [event],
      lang: [article.lang ?? UNKNOWN],
      year: [year ?? UNKNOWN],
      month: [month === undefined ? UNKNOWN : `${year}-${month}`],
    },
    days: article.published === null ? null : readPartialDate(article.published),
    words: { title: wordsOf(title), body: wordsOf(body), all: wordsOf([...title, ...body]) },
  };
};

const wordsOf = (texts: readonly string[]) =>
  new Set(
    texts
      .join("\n")
      .toLowerCase()
      .match(/[a-z]+/g),
  );

type Omit = FacetGroup | "date" | null;

function accepts(row: Row, state: SearchState, omit: Omit): boolean {
  for (const group of FACET_GROUPS) {
    const has = (id: string) => row.values[group].includes(id);
    const wanted = group === omit ? [] : state.include[group];
    const all = (group === "actor" || group === "city") && state.match[group] === "all";
    if (wanted.length > 0 && !(all ? wanted.every(has) : wanted.some(has))) return false;
    if (state.exclude[group].some(has)) return false;
  }
  if (state.q !== "" && !row.words[state.in].has(state.q)) return false;
  return omit === "date" || inRange(row, state);
}

function inRange({ days }: Row, { from, to }: SearchState): boolean {
  if (from === UNKNOWN) return days === null;
  if (from === null && to === null) return true;
  if (days === null) return false;
  const first = from === null ? 0 : (readPartialDate(from)?.first ?? 0);
  const last = to === null ? 99_999_999 : (readPartialDate(to)?.last ?? 0);
  return days.last >= first && days.first <= last;
}

/** A state of one to four random filters, over values that occur. */
function randomState(random: () => number, rows: readonly Row[]): SearchState {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const valuesOf = (group: FacetGroup) => [...new Set(rows.flatMap((row) => row.values[group]))];
  const include = { ...EMPTY_STATE.include } as Record<FacetGroup, readonly string[]>;
  const exclude = { ...EMPTY_STATE.exclude } as Record<FacetGroup, readonly string[]>;
  for (let i = 0; i < 1 + Math.floor(random() * 4); i++) {
    const group = pick(FACET_GROUPS);
    const values = valuesOf(group);
    if (values.length === 0) continue;
    const side = random() < 0.7 ? include : exclude;
    side[group] = [...new Set([...side[group], pick(values)])].sort();
  }
  const dates = ["2019", "2019-12", "2020-01-03", "2020", "2021-07", "2022-09-01", "2022"];
  const from = random() < 0.25 ? pick([...dates, UNKNOWN]) : null;
  const to = from !== UNKNOWN && random() < 0.2 ? pick(dates) : null;
  return {
    ...EMPTY_STATE,
    q: random() < 0.3 ? pick(["killed", "baghdad", "basra", "security", "rockets"]) : "",
    in: pick(PLACES_OF_WORDS),
    exact: true,
    include,
    exclude,
    match: { actor: pick(["any", "all"] as const), city: pick(["any", "all"] as const) },
    from,
    to,
  };
}

const omissionOf = (group: FacetGroup, state: SearchState): Omit => {
  const all = (group === "actor" || group === "city") && state.match[group] === "all";
  return state.include[group].length > 0 && !all ? group : null;
};

function countBy(rows: readonly Row[], group: FacetGroup | "year" | "month") {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const id of row.values[group]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort());
}

const toCounts = (values: readonly { id: string; count: number }[]) =>
  Object.fromEntries(
    values
      .filter(({ count }) => count > 0)
      .map(({ id, count }) => [id, count] as const)
      .sort(),
  );

describe("totals and counts", () => {
  it(`equal a count by hand over ${COMBINATIONS} random combinations of filters`, async () => {
    const rows = indexed.stored.map(toRow);
    const random = seededRandom(20220901);
    let nonEmpty = 0;
    for (let i = 0; i < COMBINATIONS; i++) {
      const state = randomState(random, rows);
      const page = await searchArticles(reader, book, state);
      const hits = rows.filter((row) => accepts(row, state, null));
      const context = JSON.stringify(state);
      expect(page.total, context).toBe(hits.length);
      nonEmpty += hits.length > 0 ? 1 : 0;
      for (const group of FACET_GROUPS) {
        const omit = omissionOf(group, state);
        const counted = rows.filter((row) => accepts(row, state, omit));
        expect(toCounts(page.facets[group]), `${group} ${context}`).toEqual(
          countBy(counted, group),
        );
      }
      const dated = state.from === null && state.to === null ? null : "date";
      const undated = rows.filter((row) => accepts(row, state, dated));
      for (const group of ["year", "month"] as const) {
        expect(toCounts(page.facets[group]), `${group} ${context}`).toEqual(
          countBy(undated, group),
        );
      }
    }
    expect(nonEmpty).toBeGreaterThan(COMBINATIONS / 4);
  });

  it("pages through every article once, newest first and undated last", async () => {
    const seen: string[] = [];
    const dates: (string | null)[] = [];
    for (let page = 1; ; page++) {
      const answer = await searchArticles(reader, book, { ...EMPTY_STATE, sort: "newest", page });
      if (answer.hits.length === 0) break;
      seen.push(...answer.hits.map((hit) => hit.id));
      dates.push(...answer.hits.map((hit) => hit.published));
    }
    expect(new Set(seen)).toEqual(new Set(indexed.stored.map(({ article }) => article.id)));
    expect(seen).toHaveLength(indexed.stored.length);
    const dated = dates.filter((date) => date !== null);
    expect(dates.slice(0, dated.length)).toEqual(dated);
    expect([...dated].sort().reverse()).toEqual(dated);
  });
});
