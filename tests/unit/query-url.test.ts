import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appliedFilters, countFilters } from "#lib/query/applied-filters";
import {
  clearFilters,
  excludeValue,
  toggleValue,
  withDates,
  withPage,
  withPageSize,
  withPlaceOfWords,
  withView,
} from "#lib/query/change-state";
import {
  articleHref,
  facetHref,
  facetValuesHref,
  hiddenFields,
  searchHref,
} from "#lib/query/hrefs";
import { parseSearch, readFacetFind } from "#lib/query/parse-search";
import {
  EMPTY_STATE,
  FACET_GROUPS,
  PAGE_SIZES,
  PLACES_OF_WORDS,
  SCOPES,
  type SearchState,
  SORTS,
  VIEWS,
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
    in: fc.constantFrom(...PLACES_OF_WORDS),
    per: fc.constantFrom(...PAGE_SIZES),
    view: fc.constantFrom(...VIEWS),
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
    const whole = "q=a&in=title&city=b&to=2022&sort=newest&exact=1&per=50&view=headlines&page=2";
    const turned = whole.split("&").reverse().join("&");
    expect(parse(turned).canonical).toBe(whole);
    const canonical = "q=clashes&actor=a&actor=b&city=basra";
    for (const query of [
      "city=basra&actor=b&actor=a&q=clashes",
      "q=clashes&actor=a&actor=b&actor=a&city=basra&from=&to=&page=1&sort=relevance&exact=0&in=all&per=20&view=passages",
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

  it("takes short months and days, and Arabic digits, for the dates they are", () => {
    expect(parse("from=2022-9&to=2022-09-1").canonical).toBe("from=2022-09&to=2022-09-01");
    expect(parse(`from=${encodeURIComponent("٢٠٢٢")}`).canonical).toBe("from=2022");
    expect(parse("from=2022-9").notices).toEqual([]);
  });

  it("keeps a faulty date in the URL and says so, and applies the rest", () => {
    const parsed = parse("q=basra&from=2022-13&to=2022-09");
    expect(parsed.state).toMatchObject({ q: "basra", from: null, to: "2022-09" });
    expect(parsed.notices).toMatchObject([{ code: "invalid-date", field: "from" }]);
    expect(parsed.canonical).toContain("from=2022-13");
  });

  it.each(["2022-02-30", "22", "yesterday", "2022-00", "0000", "2022-08-32"])(
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
    for (const query of [
      ...["sort=best", "page=0", "page=x", "scope=book", "exact=yes"],
      ...["in=titles", "per=10", "per=1e1", "per=020", "view=grid", "view=Headlines"],
    ]) {
      expect(parse(query).notices).toMatchObject([{ code: "invalid-value" }]);
      expect(parse(query).state).toEqual(EMPTY_STATE);
      // The address keeps it, so that it is named where it leads.
      expect(parse(query).canonical).toBe(query);
    }
    expect(parse("view=grid&q=a&in=title").canonical).toBe("q=a&in=title&view=grid");
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

describe("the address of a facet's full list", () => {
  it("holds the search, the words to find and the order, and is read back", () => {
    fc.assert(
      fc.property(state, value, (some, find) => {
        const href = facetHref("actor", some, { find, order: "name" });
        const params = new URL(href, "http://localhost").searchParams;
        expect(parseSearch(params).state).toEqual({ ...some, page: 1 });
        expect(readFacetFind(params)).toBe(find);
        expect(params.get("order")).toBe("name");
        expect(facetValuesHref("actor", some, find)).toBe(
          `/api${facetHref("actor", some, { find })}`,
        );
      }),
    );
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
        expect(clearFilters(given)).toMatchObject({ per: given.per, view: given.view });
      }),
    );
  });

  it("keeps the page only when other articles or fewer at once are not what changes", () => {
    const third = withPage(EMPTY_STATE, 3);
    expect(third.page).toBe(3);
    expect(withView(third, "headlines").page).toBe(3);
    expect(withDates(third, "2022", null).page).toBe(1);
    expect(withPageSize(third, 50).page).toBe(1);
    expect(withPlaceOfWords(third, "title").page).toBe(1);
  });
});
