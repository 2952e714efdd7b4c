import type { Meilisearch, MultiSearchQuery, SearchResponse } from "meilisearch";
import {
  buildEventsFilter,
  buildFilter,
  DATE_GROUPS,
  type DateGroup,
  type FacetKey,
  isAnyOf,
  type Omitted,
  omission,
} from "#lib/engine/build-filter";
import { ask, connect } from "#lib/engine/connect";
import {
  type ArticleDocument,
  type EventDocument,
  REPORT_FIELDS,
  type ReportDocument,
} from "#lib/engine/documents";
import { findPhrases } from "#lib/engine/find-phrases";
import type { NameDocument, NameRecord } from "#lib/engine/name-documents";
import { readDocuments } from "#lib/engine/read-documents";
import { INDEXES, type IndexName } from "#lib/engine/settings";
import {
  EVENT_GROUPS,
  type EventGroup,
  type EventSort,
  type EventsState,
  NO_EVENT_FILTERS,
} from "#lib/query/events-state";
import {
  EMPTY_STATE,
  FACET_GROUPS,
  type FacetGroup,
  type PlaceOfWords,
  type SearchState,
} from "#lib/query/search-state";

/** Articles per value, most frequent first. */
export type Counts = Readonly<Record<string, number>>;
export type FacetCounts = Readonly<Record<FacetGroup | DateGroup, Counts>>;

/** What hits bring: what one line says of them; their text too; where it names actors and places as well. */
export type HitDetail = "line" | "text" | "mentions";

/** A search as the engine is asked: the state for filters, order and page; `q` as written for the engine. */
export type Question = {
  readonly state: SearchState;
  readonly q: string;
  readonly perPage: number;
  readonly detail: HitDetail;
  /** Only articles of these ids; null for all. */
  readonly within?: readonly string[] | null;
};

/** A list of events as the engine is asked. */
export type EventsQuestion = {
  readonly state: Omit<EventsState, "page">;
  readonly offset: number;
  readonly limit: number;
};

const LINE_FIELDS = [
  "id",
  "file",
  "title",
  "opening",
  "outlet",
  "outletName",
  "published",
  "lang",
  "event",
] as const;
const TEXT_FIELDS = ["headline", "body", "kinds", "url", "named", "city"] as const;

/** A hit with the fields that the question asked for. */
export type HitDocument = Pick<ArticleDocument, (typeof LINE_FIELDS)[number]> &
  Partial<Pick<ArticleDocument, (typeof TEXT_FIELDS)[number]>> & {
    readonly analysis?: Pick<ArticleDocument["analysis"], "actors" | "places">;
  };

const HIT_FIELDS: Readonly<Record<HitDetail, readonly string[]>> = {
  line: LINE_FIELDS,
  text: [...LINE_FIELDS, ...TEXT_FIELDS],
  mentions: [...LINE_FIELDS, ...TEXT_FIELDS, "analysis.actors", "analysis.places"],
};

export type HeadlineDocument = Pick<ArticleDocument, "id" | "title" | "outletName" | "lang">;

export type Answer = {
  readonly total: number;
  readonly hits: readonly HitDocument[];
  readonly facets: FacetCounts;
};

export type ParagraphFacet = Exclude<FacetKey, "event"> | "sharedEvent";

/** A paragraph that answers a search, with what it is counted under. */
export type ParagraphHit = Readonly<Record<ParagraphFacet, string | readonly string[]>> & {
  readonly article: string;
};

export type EngineCounts = Readonly<Record<IndexName, number>>;

/** Everything the site asks of the engine; a second engine is a second factory of this shape. */
export type EngineReader = {
  /** One page of articles with exact totals and, per group, the counts under the other groups' filters. */
  readonly search: (question: Question, groups: readonly FacetKey[]) => Promise<Answer>;
  /** Exact totals of several states at once. */
  readonly count: (questions: readonly Question[]) => Promise<number[]>;
  /** Up to `limit` ids of articles in the order of the search, from `offset`. */
  readonly listIds: (question: Question, offset: number, limit: number) => Promise<string[]>;
  /** Paragraphs in which words, actors and cities meet; at most `limit`. */
  readonly searchParagraphs: (
    question: Question,
    omitted: Omitted,
    limit: number,
  ) => Promise<ParagraphHit[]>;
  /** Articles with these words in the headline, the last one perhaps only begun; at most `limit`. */
  readonly findHeadlines: (q: string, limit: number) => Promise<HeadlineDocument[]>;
  /** How many articles are demonstration texts. */
  readonly countDemonstration: () => Promise<number>;
  /** Articles per name that the authority does not know, the two thousand most frequent. */
  readonly countUnknownNames: () => Promise<Counts>;
  readonly hasArticle: (id: string) => Promise<boolean>;
  readonly readArticle: (id: string) => Promise<ArticleDocument | null>;
  /** The articles of these ids, in the order of the ids; those that are not there are left out. */
  readonly readArticles: (ids: readonly string[]) => Promise<ReportDocument[]>;
  readonly readEvent: (id: string) => Promise<EventDocument | null>;
  readonly hasEvent: (id: string) => Promise<boolean>;
  /** A stretch of a list of events, with the exact total. */
  readonly searchEvents: (
    question: EventsQuestion,
  ) => Promise<{ readonly total: number; readonly events: readonly EventDocument[] }>;
  /** Events per actor, city and outlet. */
  readonly countEvents: (
    reports: EventsState["reports"],
  ) => Promise<Readonly<Record<EventGroup, Counts>>>;
  readonly readNames: () => Promise<NameRecord[]>;
  /** Resolves when the engine answers, else throws `EngineUnavailable`. */
  readonly checkAnswering: () => Promise<void>;
  /** Documents per index. */
  readonly size: () => Promise<EngineCounts>;
  /** When articles were last indexed, also where nothing was new, ISO 8601 in UTC; null before the first. */
  readonly lastIndexed: () => Promise<string | null>;
};

export const ALL_FACETS: readonly FacetKey[] = [...FACET_GROUPS, ...DATE_GROUPS];

const NAMES_PER_READ = 1000;
/** Articles or paragraphs looked through for a phrase. */
const MOST_LISTED = 50_000;

/** A reader over the Meilisearch at `url`; connects at the first call. */
export function createReader(url: string, key: string): EngineReader {
  const client = connect(url, key);
  return {
    search: (question, groups) => search(client, question, groups),
    count: (questions) => count(client, questions),
    listIds: (question, offset, limit) => listIds(client, question, offset, limit),
    searchParagraphs: (question, omitted, limit) =>
      searchParagraphs(client, question, omitted, limit),
    hasArticle: (id) => hasDocument(client, "articles", id),
    hasEvent: (id) => hasDocument(client, "events", id),
    readArticles: (ids) => readDocuments<ReportDocument>(client, "articles", ids, REPORT_FIELDS),
    readEvent: (id) =>
      ask<EventDocument | null>(() => client.index("events").getDocument<EventDocument>(id), null),
    searchEvents: (question) => searchEvents(client, question),
    countEvents: (reports) => countEvents(client, reports),
    readArticle: (id) =>
      ask<ArticleDocument | null>(
        () => client.index("articles").getDocument<ArticleDocument>(id),
        null,
      ),
    findHeadlines: (q, limit) => findHeadlines(client, q, limit),
    countUnknownNames: () => countUnknownNames(client),
    countDemonstration: () => countDemonstration(client),
    readNames: () => readNames(client),
    checkAnswering: async () => {
      await ask(() => client.health(), null);
    },
    size: () => size(client),
    lastIndexed: () => ask<string | null>(async () => (await client.getStats()).lastUpdate, null),
  };
}

const EMPTY_ANSWER: Answer = {
  total: 0,
  hits: [],
  facets: { actor: {}, city: {}, outlet: {}, event: {}, lang: {}, year: {}, month: {}, day: {} },
};

/** The queries of one page: the page itself, then one per group whose counts leave its own ticks out. */
export function toQueries(question: Question, groups: readonly FacetKey[]): MultiSearchQuery[] {
  const facetsOf = (omitted: Omitted) =>
    groups.filter((group) => omission(question.state, group) === omitted).map(attributeOf);
  const omissions = new Set(groups.map((group) => omission(question.state, group)));
  const page = {
    ...baseQuery(question, null),
    page: question.state.page,
    hitsPerPage: question.perPage,
    attributesToRetrieve: [...HIT_FIELDS[question.detail]],
    facets: facetsOf(null),
  };
  const counts = [...omissions]
    .filter((omitted) => omitted !== null)
    .map((omitted) => ({
      ...baseQuery(question, omitted),
      page: 1,
      hitsPerPage: 0,
      facets: facetsOf(omitted),
    }));
  return [page, ...counts];
}

async function search(
  client: Meilisearch,
  question: Question,
  groups: readonly FacetKey[],
): Promise<Answer> {
  const queries = toQueries(await settlePhrases(client, question), groups);
  const answers = await ask(async () => (await client.multiSearch({ queries })).results, []);
  const [first] = answers as unknown as SearchResponse<HitDocument>[];
  if (first === undefined) return EMPTY_ANSWER;
  const counts = Object.assign({}, ...answers.map((answer) => answer.facetDistribution ?? {}));
  const { sharedEvent = {}, ...plain } = counts as Record<string, Counts>;
  return {
    total: totalOf(first),
    hits: first.hits,
    facets: { ...EMPTY_ANSWER.facets, ...plain, event: sharedEvent },
  };
}

/** Events are counted where they have several reports; every article's own event can be filtered by. */
export const attributeOf = (group: FacetKey): ParagraphFacet =>
  group === "event" ? "sharedEvent" : group;

function baseQuery({ state, q, within }: Question, omitted: Omitted) {
  const filter = buildFilter(state, omitted);
  const newestFirst = state.sort === "newest" || (state.sort === "relevance" && q === "");
  return {
    indexUid: "articles",
    q,
    filter: within == null ? filter : [...filter, isAnyOf("id", within)],
    matchingStrategy: "all" as const,
    ...searchedFields(state),
    ...(state.sort === "oldest"
      ? { sort: ["firstDay:asc"] }
      : newestFirst
        ? { sort: ["firstDay:desc"] }
        : {}),
  };
}

/** The fields that hold the words themselves, and those with other spellings of the names in them. */
const FIELDS: Readonly<Record<PlaceOfWords, Readonly<Record<"words" | "names", string[]>>>> = {
  all: { words: ["titles", "body", "folded"], names: ["titleNames", "names"] },
  title: { words: ["titles"], names: ["titleNames"] },
  body: { words: ["body", "folded"], names: ["names"] },
};

function searchedFields({ in: place, exact }: SearchState) {
  if (place === "all" && !exact) return {};
  const { words, names } = FIELDS[place];
  return { attributesToSearchOn: exact ? words : [...words, ...names] };
}

const totalOf = (answer: object) => ("totalHits" in answer ? Number(answer.totalHits) : 0);

async function count(client: Meilisearch, questions: readonly Question[]): Promise<number[]> {
  if (questions.length === 0) return [];
  const settled = await Promise.all(questions.map((one) => settlePhrases(client, one)));
  const queries = settled.map((question) => ({
    ...baseQuery(question, null),
    page: 1,
    hitsPerPage: 0,
  }));
  const answers = await ask(async () => (await client.multiSearch({ queries })).results, []);
  return questions.map((_, index) => totalOf(answers[index] ?? {}));
}

async function listIds(
  client: Meilisearch,
  question: Question,
  offset: number,
  limit: number,
): Promise<string[]> {
  const settled = await settlePhrases(client, question);
  return (await list(client, settled, ["id"], offset, limit)).map(({ id }) => id);
}

/** Some fields of the articles of a search, in its order. */
async function list<Field extends keyof ArticleDocument>(
  client: Meilisearch,
  question: Question,
  fields: Field[],
  offset: number,
  limit: number,
): Promise<Pick<ArticleDocument, Field>[]> {
  const { indexUid, q, ...query } = baseQuery(question, null);
  const options = { ...query, offset, limit, attributesToRetrieve: fields };
  const answer = await ask(
    () => client.index<Pick<ArticleDocument, Field>>(indexUid).search(q, options),
    null,
  );
  return answer?.hits ?? [];
}

/** The question within the articles that hold its phrases where they are asked for. */
async function settlePhrases(client: Meilisearch, question: Question): Promise<Question> {
  if (question.within != null) return question;
  const { in: place, exact } = question.state;
  const anywhere = { ...question, state: { ...EMPTY_STATE, in: place, exact } };
  const within = await findPhrases(question.q, place, {
    listByText: async (q) => {
      const found = await searchParagraphs(client, { ...anywhere, q }, null, MOST_LISTED);
      return found.map(({ article }) => article);
    },
    listTitles: () => list(client, anywhere, ["id", "titles"], 0, MOST_LISTED),
  });
  return { ...question, within };
}

async function searchParagraphs(
  client: Meilisearch,
  { state, q, within }: Question,
  omitted: Omitted,
  limit: number,
): Promise<ParagraphHit[]> {
  const filter = [
    ...buildFilter(state, omitted),
    ...(within == null ? [] : [isAnyOf("article", within)]),
    ...(state.in === "body" && q !== "" ? ["headline NOT EXISTS"] : []),
  ];
  const answer = await ask(
    () =>
      client.index<ParagraphHit>("paragraphs").search(q, {
        filter,
        matchingStrategy: "all",
        limit,
        attributesToRetrieve: ["article", ...ALL_FACETS.map(attributeOf)],
        ...(state.exact ? { attributesToSearchOn: ["text", "folded"] } : {}),
      }),
    null,
  );
  return answer?.hits ?? [];
}

async function hasDocument(client: Meilisearch, index: IndexName, id: string): Promise<boolean> {
  return ask(async () => {
    await client.index(index).getDocument(id, { fields: ["id"] });
    return true;
  }, false);
}

const EVENT_ORDER: Readonly<Record<EventSort, string[]>> = {
  newest: ["firstDay:desc"],
  oldest: ["firstDay:asc"],
  disputed: ["conflicts:desc", "firstDay:desc"],
  reports: ["size:desc", "firstDay:desc"],
};

async function searchEvents(client: Meilisearch, { state, offset, limit }: EventsQuestion) {
  const query = {
    indexUid: "events",
    q: state.q,
    filter: buildEventsFilter(state),
    matchingStrategy: "all" as const,
    sort: EVENT_ORDER[state.sort],
  };
  const queries = [
    { ...query, offset, limit },
    { ...query, page: 1, hitsPerPage: 0 },
  ];
  const answers = await ask(async () => (await client.multiSearch({ queries })).results, []);
  const [list, count] = answers;
  const events = (list?.hits ?? []) as unknown as EventDocument[];
  return { total: totalOf(count ?? {}), events };
}

async function countEvents(client: Meilisearch, reports: EventsState["reports"]) {
  const filter = buildEventsFilter({ ...NO_EVENT_FILTERS, reports });
  const options = { filter, page: 1, hitsPerPage: 0, facets: [...EVENT_GROUPS] };
  const answer = await ask(() => client.index("events").search("", options), null);
  return { actor: {}, city: {}, outlet: {}, ...answer?.facetDistribution };
}

async function findHeadlines(
  client: Meilisearch,
  q: string,
  limit: number,
): Promise<HeadlineDocument[]> {
  const options = {
    limit,
    matchingStrategy: "all" as const,
    attributesToSearchOn: ["titles"],
    attributesToRetrieve: ["id", "title", "outletName", "lang"],
  };
  const answer = await ask(
    () => client.index<HeadlineDocument>("articles").search(q, options),
    null,
  );
  return answer?.hits ?? [];
}

async function countDemonstration(client: Meilisearch): Promise<number> {
  const options = { filter: "demonstration = true", page: 1, hitsPerPage: 0 };
  return totalOf((await ask(() => client.index("articles").search("", options), null)) ?? {});
}

async function countUnknownNames(client: Meilisearch): Promise<Counts> {
  const options = { page: 1, hitsPerPage: 0, facets: ["unknown"] };
  const answer = await ask(() => client.index("articles").search("", options), null);
  return answer?.facetDistribution?.unknown ?? {};
}

async function readNames(client: Meilisearch): Promise<NameRecord[]> {
  const records: NameRecord[] = [];
  for (;;) {
    const page = await ask(
      () =>
        client
          .index<NameDocument>("names")
          .getDocuments({ limit: NAMES_PER_READ, offset: records.length }),
      null,
    );
    records.push(...(page?.results ?? []));
    if (page === null || records.length >= page.total || page.results.length === 0) return records;
  }
}

async function size(client: Meilisearch): Promise<EngineCounts> {
  const sizes = await Promise.all(
    INDEXES.map((index) =>
      ask(async () => (await client.index(index).getStats()).numberOfDocuments, 0),
    ),
  );
  return Object.fromEntries(INDEXES.map((index, i) => [index, sizes[i] ?? 0])) as EngineCounts;
}
