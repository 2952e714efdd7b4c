import type { Paragraph, ParagraphKind, Span } from "#lib/article/article";
import { tokenize } from "#lib/article/tokenize";
import { chooseDispute } from "#lib/compare/choose-dispute";
import type { FacetKey } from "#lib/engine/build-filter";
import { toParagraphs } from "#lib/engine/documents";
import {
  ALL_FACETS,
  type Answer,
  type EngineReader,
  type HitDetail,
  type HitDocument,
  type Question,
} from "#lib/engine/reader";
import type { Evidence } from "#lib/extract/analysis";
import { appliedFilters } from "#lib/query/applied-filters";
import { withPage, withQuery } from "#lib/query/change-state";
import { cutSnippets, markText } from "#lib/query/cut-snippets";
import { engineWords } from "#lib/query/engine-words";
import { NO_EVENT_FILTERS } from "#lib/query/events-state";
import { type Marked, markWords, mergeSpans } from "#lib/query/mark-words";
import type { Notice } from "#lib/query/notice";
import { otherWords } from "#lib/query/other-words";
import { parseWords, type Term } from "#lib/query/parse-words";
import {
  FACET_GROUPS,
  type FacetGroup,
  type PlaceOfWords,
  type SearchState,
  UNKNOWN,
} from "#lib/query/search-state";
import { chooseSharedEvent } from "#lib/use-cases/choose-shared-event";
import { labelFacets, labelValue } from "#lib/use-cases/label-facets";
import { describeSharedEvent, type NameBook, type RecognisedName } from "#lib/use-cases/name-book";
import { searchInScope } from "#lib/use-cases/search-in-scope";
import type { Labelled, SearchHit, SearchPage } from "#lib/use-cases/views";

const MOST_EVENTS = 3;
const MOST_WAYS = 8;
const NO_WAYS = { withoutFilter: [], withOtherWords: [], events: [] };

/** A state made ready for the engine: names recognised, words within its limit. */
export type PreparedSearch = {
  readonly question: Question;
  readonly names: readonly RecognisedName[];
  readonly terms: readonly Term[];
  readonly notices: readonly Notice[];
};

/** Recognises the names of a query and writes it for the engine. */
export function prepareSearch(state: SearchState, book: NameBook): PreparedSearch {
  const names = state.exact ? [] : recogniseOutsideQuotes(state.q, book);
  const words = engineWords(state.q, longNames(state.q, names), state.exact);
  return {
    question: { state, q: words.q, perPage: state.per, detail: detailFor(state, names) },
    names,
    terms: words.terms,
    notices: wordNotices(state.q, words.ignored),
  };
}

/** The mentions tell where other spellings of the names asked for stand. */
function detailFor({ view }: SearchState, names: readonly RecognisedName[]): HitDetail {
  if (view === "headlines") return "line";
  return names.length > 0 ? "mentions" : "text";
}

/** One page of results with exact totals and counts, snippets, and what was understood. */
export async function searchArticles(
  reader: EngineReader,
  book: NameBook,
  state: SearchState,
): Promise<SearchPage> {
  const prepared = prepareSearch(state, book);
  const answer = await searchInScope(reader, prepared.question, facetsFor(state));
  const pages = Math.ceil(answer.total / state.per);
  return {
    state,
    total: answer.total,
    page: state.page,
    pages,
    hits: answer.hits.map((hit) => toHit(hit, prepared, book)),
    event: state.page === 1 ? chooseSharedEvent(answer.hits, book) : null,
    facets: labelFacets(answer.facets, state, book),
    expansions: expansionsOf(prepared.names),
    notices: [
      ...prepared.notices,
      ...unknownValueNotices(answer, state, book),
      ...pageNotices(state, answer.total, pages),
    ],
    chosen: chosenLabels(state, book),
    ...(answer.total === 0 ? await findWaysOn(reader, book, state) : NO_WAYS),
  };
}

/** What is counted for a state. Days only inside one month: a collection may have thousands. */
export function facetsFor(state: SearchState): FacetKey[] {
  const month = state.from?.slice(0, 7);
  const inMonth = month?.length === 7 && state.to?.slice(0, 7) === month;
  return ALL_FACETS.filter((key) => key !== "day" || inMonth);
}

function recogniseOutsideQuotes(q: string, book: NameBook): RecognisedName[] {
  const open = q.replace(/-?"[^"]*"|-?“[^“”]*”|-?«[^«»]*»|(?<=^|\s)-\S+/gu, (quoted) =>
    "|".repeat(quoted.length),
  );
  return book.recognise(open);
}

// One word finds the other spellings by itself; two readings of the same words cannot be one name.
function longNames(q: string, names: readonly RecognisedName[]): RecognisedName[] {
  return names.filter(
    (name) =>
      tokenize(q.slice(name.start, name.end)).length > 1 &&
      names.every((other) => other === name || other.start >= name.end || other.end <= name.start),
  );
}

function expansionsOf(names: readonly RecognisedName[]) {
  const byId = new Map(names.map((name) => [nameKey(name), name.expansion]));
  return [...byId.values()].filter(({ names: spellings }) => spellings.length > 0);
}

function wordNotices(q: string, ignored: readonly string[]): Notice[] {
  if (q !== "" && parseWords(q).length === 0) {
    const message = "The query holds no letter or digit, so all articles are shown.";
    return [{ code: "no-words", field: "q", message }];
  }
  if (ignored.length === 0) return [];
  const message = `Ten words are searched at most. Left out: ${ignored.join(" ")}.`;
  return [{ code: "too-many-words", field: "q", message }];
}

function pageNotices(state: SearchState, total: number, pages: number): Notice[] {
  if (state.page <= Math.max(pages, 1)) return [];
  const message =
    total === 0
      ? `There is no page ${state.page}.`
      : `There is no page ${state.page}: the results end on page ${pages}.`;
  return [{ code: "page-out-of-range", field: "page", message }];
}

function unknownValueNotices(answer: Answer, state: SearchState, book: NameBook): Notice[] {
  return FACET_GROUPS.flatMap((group) =>
    [...state.include[group], ...state.exclude[group]]
      .filter((id) => !isKnown(group, id, answer, book))
      .map((id) => ({
        code: "unknown-value" as const,
        field: group,
        message: `No article has the ${group} "${id}".`,
      })),
  );
}

function isKnown(group: FacetGroup, id: string, answer: Answer, book: NameBook): boolean {
  if (id === UNKNOWN || answer.facets[group][id] !== undefined) return true;
  if (group === "actor" || group === "outlet") return book.has(group, id);
  return group === "city" ? book.has("place", id) : answer.total > 0;
}

function chosenLabels(
  state: SearchState,
  book: NameBook,
): Readonly<Record<FacetGroup, readonly Labelled[]>> {
  const labelled = FACET_GROUPS.map((group) => [
    group,
    [...state.include[group], ...state.exclude[group]].map((id) => labelValue(group, id, book)),
  ]);
  return Object.fromEntries(labelled);
}

/** What each filter less would give, and which other words find something. */
async function findWaysOn(reader: EngineReader, book: NameBook, asked: SearchState) {
  const state = withPage(asked, 1);
  const removals = appliedFilters(state, chosenLabels(state, book)).slice(0, MOST_WAYS);
  const queries = otherWords(state.q, book.words()).slice(0, MOST_WAYS);
  const others = queries.map((q) => ({ label: q, state: withQuery(state, q) }));
  const ways = [...removals, ...others];
  const totals = await reader.count(ways.map((way) => prepareSearch(way.state, book).question));
  const counted = ways.map((way, index) => ({ ...way, total: totals[index] ?? 0 }));
  return {
    withoutFilter: counted.slice(0, removals.length),
    withOtherWords: counted.slice(removals.length).filter(({ total }) => total > 0),
    events: state.q === "" ? [] : await findEventsNamed(reader, book, state.q),
  };
}

/** Events whose names hold all the words, which no single article may: "basra clashes". */
async function findEventsNamed(reader: EngineReader, book: NameBook, q: string) {
  const state = { ...NO_EVENT_FILTERS, q };
  const { events } = await reader.searchEvents({ state, offset: 0, limit: MOST_EVENTS });
  return events.flatMap(({ id }) => describeSharedEvent(id, book) ?? []);
}

/** A found article as lists show it. */
export function toHit(hit: HitDocument, prepared: PreparedSearch, book: NameBook): SearchHit {
  const paragraphs = toParagraphs(hit);
  const headline = paragraphs.findIndex(({ text }) => text === hit.title);
  const isApart = hit.title !== null && headline < 0;
  const texts = isApart ? [...paragraphs, headlineAlone(hit.title)] : paragraphs;
  const marks = markParagraphs(texts, hit.analysis, prepared);
  const inHeadline = marks.at(isApart ? -1 : headline)?.spans ?? [];
  const namesThere = isApart ? findWanted(hit.title, prepared, book) : [];
  const { named = [], city = [] } = hit;
  const event = book.event(hit.event);
  const marked = paragraphs.map((paragraph, index) => ({
    paragraph,
    spans: marks[index]?.spans ?? [],
    terms: marks[index]?.terms ?? [],
  }));
  return {
    id: hit.id,
    file: hit.file,
    title: hit.title,
    headline: markText(hit.title ?? "", mergeSpans([...inHeadline, ...namesThere])),
    opening: hit.opening ?? "",
    outlet: hit.outletName === null ? null : { id: hit.outlet, label: hit.outletName },
    published: hit.published,
    lang: hit.lang === UNKNOWN ? null : hit.lang,
    event: hit.event,
    copyOf: event?.copies[hit.id] ?? null,
    dispute: event === null ? null : chooseDispute(event.disputes, hit.id),
    actors: named.map((id) => labelValue("actor", id, book)),
    cities: city.map((id) => labelValue("city", id, book)),
    via: membersFor(named, prepared.question.state, book),
    snippets: cutSnippets(marked.filter(({ paragraph }) => isShown(paragraph, prepared))),
  };
}

/** A headline that the file states, but its text does not hold. */
const headlineAlone = (text: string): Paragraph => ({ n: 0, text, kind: "headline" });

/** Where a text that no names were read out of names what was searched for, in whatever spelling. */
function findWanted(text: string, { names, question }: PreparedSearch, book: NameBook): Span[] {
  if (names.length === 0 || question.state.in === "body") return [];
  const wanted = new Set(names.map(nameKey));
  return book.recognise(text).filter((name) => wanted.has(nameKey(name)));
}

const nameKey = ({ kind, expansion }: RecognisedName): string => `${kind} ${expansion.id}`;

/** A headline that answers by itself stands above the snippets as it is. */
const isShown = ({ kind }: Paragraph, { question }: PreparedSearch): boolean =>
  kind !== "headline" || question.state.in !== "title";

/** Factions asked for that the article does not name, with the members it does name. */
function membersFor(named: readonly string[], state: SearchState, book: NameBook) {
  return state.include.actor
    .filter((id) => !named.includes(id))
    .map((id) => ({
      faction: labelValue("actor", id, book),
      members: named
        .filter((member) => book.actor(member)?.parent === id)
        .map((member) => labelValue("actor", member, book)),
    }))
    .filter(({ members }) => members.length > 0);
}

/**
 * Per paragraph: the spans of the words of a search and of every spelling of the names in it. There are
 * none where the search did not look.
 */
export function markParagraphs(
  paragraphs: readonly Paragraph[],
  analysis: HitDocument["analysis"],
  prepared: Pick<PreparedSearch, "names" | "terms" | "question">,
): Marked[] {
  const { in: place, exact } = prepared.question.state;
  const texts = paragraphs.map(({ kind, text }) => (isSearched(kind, place) ? text : ""));
  const words = markWords(texts, prepared.terms, exact);
  const wanted = new Set(prepared.names.map(nameKey));
  if (wanted.size === 0 || analysis === undefined) return words;
  const named = [
    ...analysis.actors.map(({ id, mentions }) => ({ key: `actor ${id}`, mentions })),
    ...analysis.places.map(({ id, mentions }) => ({ key: `place ${id}`, mentions })),
  ].filter(({ key }) => wanted.has(key));
  return words.map(({ spans, terms }, index) => {
    const here = named
      .map(({ key, mentions }) => ({
        key,
        found: texts[index] === "" ? [] : spansIn(mentions, index + 1),
      }))
      .filter(({ found }) => found.length > 0);
    return {
      spans: mergeSpans([...spans, ...here.flatMap(({ found }) => found)]),
      terms: [...terms, ...here.map(({ key }) => key)],
    };
  });
}

const isSearched = (kind: ParagraphKind, place: PlaceOfWords): boolean =>
  place === "all" || (kind === "headline") === (place === "title");

const spansIn = (mentions: readonly Evidence[], paragraph: number): Span[] =>
  mentions.filter((mention) => mention.paragraph === paragraph);
