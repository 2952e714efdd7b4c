import { expect, test } from "vitest";
import { applyTicks } from "#lib/query/apply-ticks";
import { parseSearch } from "#lib/query/parse-search";
import { EMPTY_STATE } from "#lib/query/search-state";
import { writeSearch } from "#lib/query/write-search";

const stateOf = (query: string) => parseSearch(new URLSearchParams(query)).state;
const apply = (before: string, form: string) =>
  writeSearch(applyTicks(stateOf(before), new URLSearchParams(form)));

test("what the form says takes the place of what was ticked, on page one", () => {
  expect(apply("q=a&actor=x&page=3&sort=oldest", "actor=z&actor=y&actor_match=all")).toBe(
    "q=a&actor=y&actor=z&actor_match=all&sort=oldest",
  );
  expect(apply("actor=x&scope=paragraph", "")).toBe("");
  expect(apply("q=a&in=title&per=50&view=headlines", "in=body")).toBe(
    "q=a&in=body&per=50&view=headlines",
  );
  expect(apply("q=a&in=title", "in=all")).toBe("q=a");
});

test("what is excluded stays excluded", () => {
  expect(apply("not_outlet=x", "outlet=y")).toBe("outlet=y&not_outlet=x");
});

test("a date counts once it is one, and the tick for articles without a date before the fields", () => {
  expect(apply("from=2021", "from=2022-0&to=2022-08")).toBe("from=2021&to=2022-08");
  expect(apply("from=2021", "from=unknown&from=2021")).toBe("from=unknown");
  expect(apply("from=2021", "from=")).toBe("");
});

test("the form of a state asks for that state", () => {
  const query =
    "q=a&in=title&actor=x&city=y&lang=ar&city_match=all&from=2022&to=2022-08&scope=paragraph";
  expect(apply(query, query)).toBe(query);
  expect(applyTicks(EMPTY_STATE, new URLSearchParams())).toEqual(EMPTY_STATE);
});
