import { expect, test } from "vitest";
import { fillMonths } from "#lib/query/fill-months";

test("months without articles stand between those that have some", () => {
  const counts = [
    { id: "2019-11", count: 2 },
    { id: "2020-02", count: 1 },
    { id: "2020", count: 4 },
    { id: "unknown", count: 9 },
  ];
  expect(fillMonths(counts)).toEqual([
    { id: "2019-11", count: 2 },
    { id: "2019-12", count: 0 },
    { id: "2020-01", count: 0 },
    { id: "2020-02", count: 1 },
  ]);
});

test("nothing dated gives nothing", () => {
  expect(fillMonths([{ id: "unknown", count: 3 }])).toEqual([]);
});

test("more than twenty years are counted by the year", () => {
  const years = fillMonths([
    { id: "1990-05", count: 1 },
    { id: "1990-09", count: 2 },
    { id: "2022-01", count: 3 },
  ]);
  expect(years).toHaveLength(33);
  expect(years[0]).toEqual({ id: "1990", count: 3 });
  expect(years.at(-1)).toEqual({ id: "2022", count: 3 });
});
