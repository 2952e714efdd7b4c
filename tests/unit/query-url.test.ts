import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appliedFilters, countFilters } from "#lib/query/applied-filters";
import {
  clearFilters,
  excludeValue,
  toggleValue,
  withDates,
  withPage,
} from "#lib/query/change-state";
import { articleHref, hiddenFields, searchHref } from "#lib/query/hrefs";
import { parseSearch } from "#lib/query/parse-search";
import {
  EMPTY_STATE,
  FACET_GROUPS,
  SCOPES,
  type SearchState,
  SORTS,
} from "#lib/query/search-state";
import { writeSearch } from "#lib/query/write-search";

const value = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
  .map((text) =>
    text
      .normalize("NFC")
      .replace(/[\s\p{Cc}\p{Cs}]+/gu, " ")
      .trim(),
  )
  .filter((text) => text !== "");
const values = fc
  .uniqueArray(value, { maxLength: 4 })
  .map((list) => [...list].sort()) as fc.Arbitrary<readonly string[]>;
const groups = fc.record(
  Object.fromEntries(FACET_GROUPS.map((group) => [group, values])),
) as unknown as fc.Arbitrary<SearchState["include"]>;
const year = fc.integer({ min: 2000, max: 2030 }).map(String);

const state: fc.Arbitrary<SearchState> = fc
  .record({
    q: fc.oneof(fc.constant(""), value),
    include: groups,
    exclude: groups,
    match: fc.record({
      actor: fc.constantFrom("any" as const, "all" as const),
      city: fc.constantFrom("any" as const, "all" as const),
    }),
    from: fc.oneof(fc.constant(null), fc.constant("1999"), fc.constant("1999-12-31")),
    to: fc.oneof(fc.constant(null), year),
    sort: fc.constantFrom(...SORTS),
    page: fc.integer({ min: 1, max: 50_000 }),
    exact: fc.boolean(),
    scope: fc.constantFrom(...SCOPES),
  })
  .map((made) => made);

const parse = (query: string) => parseSearch(new URLSearchParams(query));

describe("the search URL", () => {
  it("round-trips every state", () => {
    fc.assert(
      fc.property(state, (given) => {
        const { state: read, notices, canonical } = parse(writeSearch(given));
        expect(read).toEqual(given);
        expect(notices).toEqual([]);
        expect(canonical).toBe(writeSearch(given));
      }),
    );
  });

  it("has one form whatever the order and the blanks of the parameters", () => {
    const canonical = "q=clashes&actor=a&actor=b&city=basra";
    for (const query of [
      "city=basra&actor=b&actor=a&q=clashes",
      "q=clashes&actor=a&actor=b&actor=a&city=basra&from=&to=&page=1&sort=relevance&exact=0",
      " q=clashes&actor=a&actor=b&city=basra&utm_source=mail".trim(),
    ]) {
      expect(parse(query).canonical).toBe(canonical);
    }
  });

  it("never throws, and its canonical form is stable, on any query string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const first = parse(text);
        expect(parse(first.canonical).canonical).toBe(first.canonical);
      }),
    );
  });

  it("keeps a faulty date in the URL and says so, and applies the rest", () => {
    const parsed = parse("q=basra&from=2022-13&to=2022-09");
    expect(parsed.state).toMatchObject({ q: "basra", from: null, to: "2022-09" });
    expect(parsed.notices).toMatchObject([{ code: "invalid-date", field: "from" }]);
    expect(parsed.canonical).toContain("from=2022-13");
  });

  it.each(["2022-02-30", "22", "2022-8", "yesterday", "2022-00", "0000", "2022-08-32"])(
    "refuses %s as a date",
    (date) => {
      expect(parse(`to=${date}`).notices).toMatchObject([{ code: "invalid-date", field: "to" }]);
    },
  );

  it("ignores a range that ends before it begins", () => {
    const parsed = parse("from=2022-09&to=2022-08-31");
    expect(parsed.state).toMatchObject({ from: "2022-09", to: null });
    expect(parsed.notices).toMatchObject([{ code: "invalid-date", field: "to" }]);
    expect(parse("from=2022-08&to=2022-08").notices).toEqual([]);
  });

  it("cuts an over-long query and says so", () => {
    const parsed = parse(`q=${"word ".repeat(300)}`);
    expect(parsed.state.q.length).toBeLessThanOrEqual(500);
    expect(parsed.notices).toMatchObject([{ code: "too-long", field: "q" }]);
  });

  it("names a value it does not know", () => {
    for (const query of ["sort=best", "page=0", "page=x", "scope=book", "exact=yes"]) {
      expect(parse(query).notices).toMatchObject([{ code: "invalid-value" }]);
      expect(parse(query).state).toEqual(EMPTY_STATE);
    }
  });

  it("carries the search into article links and form fields", () => {
    const from = toggleValue({ ...EMPTY_STATE, q: "mad dogs", page: 3 }, "city", "basra");
    expect(articleHref("abc", { state: from, n: 41, paragraph: 5 })).toBe(
      "/article/abc?q=mad+dogs&city=basra&n=41#p5",
    );
    expect(hiddenFields(from, ["q"])).toEqual([{ name: "city", value: "basra" }]);
    expect(searchHref(EMPTY_STATE)).toBe("/search");
  });
});

describe("changing a state", () => {
  it("toggles back to where it was, on page one", () => {
    fc.assert(
      fc.property(state, fc.constantFrom(...FACET_GROUPS), value, (given, group, id) => {
        fc.pre(!given.include[group].includes(id) && !given.exclude[group].includes(id));
        const once = toggleValue(given, group, id);
        expect(once.include[group]).toContain(id);
        expect(toggleValue(once, group, id)).toEqual({ ...given, page: 1 });
      }),
    );
  });

  it("never holds a value as ticked and excluded at once", () => {
    const both = excludeValue(toggleValue(EMPTY_STATE, "actor", "a"), "actor", "a");
    expect(both.include.actor).toEqual([]);
    expect(both.exclude.actor).toEqual(["a"]);
    expect(toggleValue(both, "actor", "a").exclude.actor).toEqual([]);
  });

  it("lists one applied filter for each that is counted, and each removal drops just that one", () => {
    fc.assert(
      fc.property(state, (given) => {
        fc.pre(
          FACET_GROUPS.every((g) => !given.include[g].some((v) => given.exclude[g].includes(v))),
        );
        const labels = { actor: [], city: [], outlet: [], event: [], lang: [] };
        const applied = appliedFilters(given, labels);
        expect(applied).toHaveLength(countFilters(given));
        for (const filter of applied) {
          expect(countFilters(filter.state)).toBe(applied.length - 1);
        }
        expect(countFilters(clearFilters(given))).toBe(0);
      }),
    );
  });

  it("keeps the page only when the page is what changes", () => {
    const third = withPage(EMPTY_STATE, 3);
    expect(third.page).toBe(3);
    expect(withDates(third, "2022", null).page).toBe(1);
  });
});
