import type { APIRequestContext } from "@playwright/test";
import { findDisputed } from "#tests/e2e/find-event";

export type PageType = {
  readonly name: string;
  readonly path: (request: APIRequestContext) => Promise<string>;
};

/** One of each kind of page, and the states of it that look different. */
export const PAGE_TYPES: readonly PageType[] = [
  page("the home page", "/"),
  page("the results", "/search?q=killed"),
  {
    name: "the results of one event",
    path: async (request) => `/search?event=${(await findDisputed(request)).id}`,
  },
  page("the results as headlines", "/search?q=killed&in=body&view=headlines"),
  page("no results", "/search?q=killed&from=1901&to=1902"),
  page("a faulty date", "/search?q=killed&from=2022-13"),
  page("all values of a facet", "/search/facet/actor?order=name"),
  {
    name: "an article",
    path: async (request) => `/article/${(await findDisputed(request)).article}?show=conflicts`,
  },
  {
    name: "an event",
    path: async (request) => `/event/${(await findDisputed(request)).id}`,
  },
  {
    name: "a comparison",
    path: async (request) => `/event/${(await findDisputed(request)).id}/compare`,
  },
  page("the choice of reports", "/compare"),
  page("the events", "/events?disputed=1"),
  page("the actors", "/actors"),
  page("an actor", "/actor/asaib-ahl-al-haq"),
  page("the cities", "/cities"),
  page("a city", "/city/baghdad"),
  page("the outlets", "/outlets"),
  page("an outlet", "/outlet/meridian-wire"),
  page("the collection", "/corpus"),
  page("the help", "/help"),
  page("the settings", "/settings?saved=1"),
  page("an address that is not there", "/no/such/page"),
];

function page(name: string, path: string): PageType {
  return { name, path: async () => path };
}
