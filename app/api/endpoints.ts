import type { z } from "zod";
import { ARTICLE_COLUMNS, CLAIM_COLUMNS, EVENT_COLUMNS } from "#app/api/export-columns";
import { articleAnswer } from "#app/api/schemas/article-answer";
import { comparisonAnswer } from "#app/api/schemas/comparison-answer";
import { eventAnswer, eventsAnswer } from "#app/api/schemas/event-answer";
import { exportedArticle } from "#app/api/schemas/exported-article";
import { EXPORTED_NAMES } from "#app/api/schemas/exported-names";
import { facetAnswer } from "#app/api/schemas/facet-answer";
import { healthAnswer, liveAnswer, readyAnswer } from "#app/api/schemas/health-answer";
import { searchAnswer } from "#app/api/schemas/search-answer";
import { suggestAnswer } from "#app/api/schemas/suggest-answer";
import { upperFirst } from "#lib/article/first-letter";
import { MOST_COMPARED } from "#lib/query/compare-state";
import { EVENT_GROUPS, EVENT_SORTS } from "#lib/query/events-state";
import { MOST_EXPORTED, NAME_LISTS } from "#lib/query/hrefs";
import {
  FACET_GROUPS,
  PAGE_SIZES,
  PLACES_OF_WORDS,
  SCOPES,
  SORTS,
  VIEWS,
} from "#lib/query/search-state";
import { MOST_FACET_ROWS } from "#lib/query/summarise-filters";

/** A parameter of an endpoint, as OpenAPI describes it. */
export type Parameter = {
  readonly name: string;
  readonly in: "query" | "path";
  readonly required: boolean;
  readonly description: string;
  readonly schema: Readonly<Record<string, unknown>>;
};

type Asked = {
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  /** Statuses other than 200 that it may answer by itself; the rest every endpoint may. */
  readonly faults: readonly (400 | 404 | 503)[];
};

/** An address of the API: what it is asked and what it answers. */
export type Endpoint = Asked & {
  readonly answer: { readonly name: string; readonly schema: z.ZodType };
};

/** An address that answers with a file, sent while it is made. */
export type Export = Asked & {
  readonly file:
    | { readonly type: "text/csv"; readonly columns: readonly string[] }
    | {
        readonly type: "application/x-ndjson";
        readonly line: { readonly name: string; readonly schema: z.ZodType };
      }
    | { readonly type: "application/x-research-info-systems" };
};

const text = { type: "string" };
const texts = { type: "array", items: text, maxItems: 50 };
const flag = { type: "string", enum: ["0", "1"], default: "0" };
const choice = (values: readonly string[]) => ({
  type: "string",
  enum: [...values],
  default: values[0],
});

function query(name: string, description: string, schema: Parameter["schema"] = text): Parameter {
  return { name, in: "query", required: false, description, schema };
}

const path = (
  name: string,
  description: string,
  schema: Parameter["schema"] = text,
): Parameter => ({ name, in: "path", required: true, description, schema });

const without = (parameters: readonly Parameter[], names: readonly string[]) =>
  parameters.filter(({ name }) => !names.includes(name));

const DATES = [
  query("from", "First day: YYYY, YYYY-MM or YYYY-MM-DD"),
  query("to", "Last day: YYYY, YYYY-MM or YYYY-MM-DD"),
];

const SEARCH = [
  query("q", "Words, quoted phrases, -excluded words", { ...text, maxLength: 500 }),
  query("in", "Where the words must stand: title is the headline", choice(PLACES_OF_WORDS)),
  ...FACET_GROUPS.flatMap((group) => [
    query(group, `Only articles with one of these values of "${group}"`, texts),
    query(`not_${group}`, `No articles with one of these values of "${group}"`, texts),
  ]),
  query("actor_match", "Whether any or all of the actors must be named", choice(["any", "all"])),
  query("city_match", "Whether any or all of the cities must be named", choice(["any", "all"])),
  ...DATES,
  query("sort", "Order of the articles", choice(SORTS)),
  query("page", "Page, from 1", { type: "integer", minimum: 1, default: 1 }),
  query("exact", "1: the words as typed, without other spellings", flag),
  query("scope", "Where words, actors and cities must meet", choice(SCOPES)),
  query("per", "Articles on a page", {
    type: "integer",
    enum: [...PAGE_SIZES],
    default: PAGE_SIZES[0],
  }),
  query("view", "headlines: without snippets", choice(VIEWS)),
];

const EVENTS = [
  query("q", "Words of the label", { ...text, maxLength: 200 }),
  ...EVENT_GROUPS.map((group) => query(group, `Ids of "${group}"`, texts)),
  ...DATES,
  query("disputed", "1: only events over which reports disagree", flag),
  query("reports", "several: only events with two reports or more", choice(["any", "several"])),
  query("sort", "Order of the events", choice(EVENT_SORTS)),
  query("limit", "Events to give", { type: "integer", minimum: 0, maximum: 500, default: 20 }),
  query("offset", "Events to leave out first", { type: "integer", minimum: 0, default: 0 }),
];

const COMPARED: Parameter = {
  ...query("article", "Ids of the articles", {
    type: "array",
    items: text,
    minItems: 2,
    maxItems: MOST_COMPARED,
  }),
  required: true,
};

/** Every JSON endpoint of the site; a new one is a new row. */
export const ENDPOINTS: readonly Endpoint[] = [
  {
    path: "/api/search",
    id: "searchArticles",
    summary: "Search the articles",
    parameters: SEARCH,
    answer: { name: "SearchPage", schema: searchAnswer },
    faults: [400, 503],
  },
  {
    path: "/api/search/facet/{group}",
    id: "listFacet",
    summary: `The values of a facet of that search, the most frequent first, at most ${MOST_FACET_ROWS}`,
    parameters: [
      path("group", "The facet", { type: "string", enum: [...FACET_GROUPS] }),
      query("facet_q", "Words of a name, in any spelling", { ...text, maxLength: 100 }),
      ...without(SEARCH, ["page", "per", "view", "sort"]),
    ],
    answer: { name: "FacetValues", schema: facetAnswer },
    faults: [400, 404, 503],
  },
  {
    path: "/api/articles/{id}",
    id: "readArticle",
    summary: "An article with its facts and the words they came from",
    parameters: [path("id", "Id of the article")],
    answer: { name: "Article", schema: articleAnswer },
    faults: [404, 503],
  },
  {
    path: "/api/events",
    id: "listEvents",
    summary: "List the events",
    parameters: EVENTS,
    answer: { name: "EventList", schema: eventsAnswer },
    faults: [400, 503],
  },
  {
    path: "/api/events/{id}",
    id: "readEvent",
    summary: "An event with its reports compared",
    parameters: [path("id", "Id of the event")],
    answer: { name: "Event", schema: eventAnswer },
    faults: [404, 503],
  },
  {
    path: "/api/compare",
    id: "compareArticles",
    summary: `Two to ${MOST_COMPARED} articles side by side`,
    parameters: [COMPARED, query("base", "Id of the article whose order the passages follow")],
    answer: { name: "Comparison", schema: comparisonAnswer },
    faults: [400, 404, 503],
  },
  {
    path: "/api/suggest",
    id: "suggest",
    summary: "Names in any spelling, events and headlines that the words begin",
    parameters: [query("q", "What is typed so far", { ...text, maxLength: 80 })],
    answer: { name: "Suggestions", schema: suggestAnswer },
    faults: [503],
  },
  {
    path: "/api/health",
    id: "readHealth",
    summary: "The size of the collection",
    parameters: [],
    answer: { name: "Health", schema: healthAnswer },
    faults: [503],
  },
  {
    path: "/api/health/live",
    id: "checkLive",
    summary: "Whether the site runs; needs no password",
    parameters: [],
    answer: { name: "Live", schema: liveAnswer },
    faults: [],
  },
  {
    path: "/api/health/ready",
    id: "checkReady",
    summary: "Whether searches can be answered; needs no password",
    parameters: [],
    answer: { name: "Ready", schema: readyAnswer },
    faults: [503],
  },
];

const ARTICLES = without(SEARCH, ["page", "per", "view"]);

const WHAT_LISTS = { actors: "actor", cities: "city", outlets: "outlet" } as const;

/** The lists of names, each in both forms. */
const NAMES = NAME_LISTS.flatMap((list): readonly Export[] => {
  const name = upperFirst(WHAT_LISTS[list]);
  const schema = EXPORTED_NAMES[list];
  const asked = { parameters: [], faults: [503] as const };
  return [
    {
      ...asked,
      path: `/${list}.csv`,
      id: `export${upperFirst(list)}Csv`,
      summary: `The ${list} with the number of their articles, as a table`,
      file: { type: "text/csv", columns: Object.keys(schema.shape) },
    },
    {
      ...asked,
      path: `/${list}.jsonl`,
      id: `export${upperFirst(list)}Jsonl`,
      summary: `The ${list} with the number of their articles, an object a line`,
      file: { type: "application/x-ndjson", line: { name: `Exported${name}`, schema } },
    },
  ];
});

/** Every address that gives a file to take along; a new one is a new row. */
export const EXPORTS: readonly Export[] = [
  {
    path: "/search.csv",
    id: "exportArticlesCsv",
    summary: `The articles of a search as a table, at most ${MOST_EXPORTED}`,
    parameters: ARTICLES,
    file: { type: "text/csv", columns: ARTICLE_COLUMNS },
    faults: [400, 503],
  },
  {
    path: "/search.jsonl",
    id: "exportArticlesJsonl",
    summary: `The articles of a search, an object a line, at most ${MOST_EXPORTED}`,
    parameters: ARTICLES,
    file: {
      type: "application/x-ndjson",
      line: { name: "ExportedArticle", schema: exportedArticle },
    },
    faults: [400, 503],
  },
  {
    path: "/search.ris",
    id: "exportArticlesRis",
    summary: `The articles of a search for reference managers, at most ${MOST_EXPORTED}`,
    parameters: ARTICLES,
    file: { type: "application/x-research-info-systems" },
    faults: [400, 503],
  },
  {
    path: "/events.csv",
    id: "exportEvents",
    summary: `A list of events as a table, at most ${MOST_EXPORTED}`,
    parameters: without(EVENTS, ["limit", "offset"]),
    file: { type: "text/csv", columns: EVENT_COLUMNS },
    faults: [400, 503],
  },
  {
    path: "/compare.csv",
    id: "exportFigures",
    summary: `The figures of two to ${MOST_COMPARED} articles as a table, a line per claim`,
    parameters: [COMPARED],
    file: { type: "text/csv", columns: CLAIM_COLUMNS },
    faults: [400, 503],
  },
  {
    path: "/event/{id}/compare.csv",
    id: "exportEventFigures",
    summary: "The figures of the reports of an event as a table, a line per claim",
    parameters: [
      path("id", "Id of the event"),
      query("article", "Only these of its reports", texts),
      query("outlet", "Only the reports of these outlets", texts),
    ],
    file: { type: "text/csv", columns: CLAIM_COLUMNS },
    faults: [404, 503],
  },
  ...NAMES,
];
