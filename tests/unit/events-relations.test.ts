import { describe, expect, it } from "vitest";
import { findRedirects } from "#lib/events/find-redirects";
import { relateEvents } from "#lib/events/relate-events";

describe("findRedirects", () => {
  it("leads from an event that is gone to the one with most of its articles", () => {
    const previous = [
      { id: "e1", articles: ["a", "b"] },
      { id: "e2", articles: ["c", "d", "f"] },
      { id: "e3", articles: ["g"] },
    ];
    const next = [
      { id: "e1", articles: ["a", "b", "c", "d"] },
      { id: "e4", articles: ["f"] },
    ];
    expect(findRedirects(previous, next)).toEqual([{ from: "e2", to: "e1" }]);
  });
});

describe("relateEvents", () => {
  const event = (id: string, date: string | null, place: string, ...actors: string[]) => ({
    id,
    date,
    place,
    actors,
  });

  const findRelated = (all: readonly ReturnType<typeof event>[]) => (id: string) =>
    relateEvents(all.find((one) => one.id === id)!, all).map((other) => other.id);

  it("links events of one place and an actor in common, the nearest in time first", () => {
    const relatedTo = findRelated([
      event("a", "2022-09-01", "basra", "sadr", "aah"),
      event("b", "2022-08-01", "basra", "aah"),
      event("c", "2022-09-20", "basra", "sadr"),
      event("d", "2021-09-01", "basra", "sadr", "aah"),
      event("e", "2022-09-02", "kut", "sadr"),
    ]);
    expect(relatedTo("a")).toEqual(["c", "b"]);
    expect(relatedTo("e")).toEqual([]);
  });

  it("links events elsewhere that share two main actors", () => {
    const relatedTo = findRelated([
      event("a", "2022-09-01", "basra", "sadr", "aah"),
      event("b", "2022-09-29", "kut", "aah", "sadr"),
      event("c", null, "kut", "aah", "sadr"),
    ]);
    expect(relatedTo("a")).toEqual(["b"]);
    expect(relatedTo("c")).toEqual(["b"]);
  });
});
