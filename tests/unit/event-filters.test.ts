import { describe, expect, it } from "vitest";
import { clearEventFilters, listEventFilters } from "#lib/query/event-filters";
import { type EventsState, NO_EVENT_FILTERS } from "#lib/query/events-state";
import { eventsHref } from "#lib/query/hrefs";

const STATE: EventsState = {
  ...NO_EVENT_FILTERS,
  q: "clashes",
  actor: ["aah"],
  city: ["basra", "kut"],
  from: "2022-08",
  disputed: true,
  sort: "reports",
  page: 3,
};

describe("the filters of a list of events", () => {
  const chosen = [
    { group: "actor" as const, id: "aah", label: "Asaib Ahl al-Haq" },
    { group: "city" as const, id: "basra", label: "Basra" },
  ];

  it("are named by their labels, the unknown by their ids", () => {
    expect(listEventFilters(STATE, chosen).map(({ label }) => label)).toEqual([
      "Words: clashes",
      "Actor: Asaib Ahl al-Haq",
      "City: Basra",
      "City: kut",
      "From: August 2022",
      "With conflicts",
    ]);
  });

  it("each come with the list without them, from page one", () => {
    for (const { state } of listEventFilters(STATE, chosen)) {
      expect(state.page).toBe(1);
      expect(listEventFilters(state, chosen)).toHaveLength(5);
    }
  });

  it("are all gone when cleared; the order stays", () => {
    expect(listEventFilters(clearEventFilters(STATE), chosen)).toEqual([]);
    expect(eventsHref(clearEventFilters(STATE))).toBe("/events?sort=reports");
  });
});
