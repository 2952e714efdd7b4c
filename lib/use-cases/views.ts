import type { Article } from "#lib/article/article";
import type { Corrected } from "#lib/article/corrections";
import type { WordChange } from "#lib/compare/comparison";
import type { DisputeSides } from "#lib/compare/describe-dispute";
import type { DisputedWords } from "#lib/compare/find-disputed-words";
import type { Dispute } from "#lib/compare/find-disputes";
import type { TextChange } from "#lib/compare/list-text-changes";
import type { DateGroup } from "#lib/engine/build-filter";
import type { Analysis } from "#lib/extract/analysis";
import type { MarkedPart, Snippet } from "#lib/query/cut-snippets";
import type { Notice } from "#lib/query/notice";
import type { FacetGroup, SearchState } from "#lib/query/search-state";

/** A name with the id it is filtered by. */
export type Labelled = { readonly id: string; readonly label: string };

export type FacetValue = Labelled & {
  readonly count: number;
  /** Arabic form of the label when the authority knows one. */
  readonly arabic?: string;
};

/** Counts per value, most frequent first (dates in order of time, `unknown` last). */
export type Facets = Readonly<Record<FacetGroup | DateGroup, readonly FacetValue[]>>;

export type SearchHit = {
  readonly id: string;
  readonly file: string;
  readonly title: string | null;
  /** The title with the words of the search marked; nothing where there is none. */
  readonly headline: readonly MarkedPart[];
  /** First words of the text of an article without a headline; empty for others. */
  readonly opening: string;
  readonly outlet: Labelled | null;
  readonly published: string | null;
  readonly lang: string | null;
  readonly event: string;
  /** The report of its event whose text it likely reprints; null when it has its own. */
  readonly copyOf: string | null;
  /** A dispute of the reports of its event, one that it takes part in if there is one. */
  readonly dispute: DisputeSides | null;
  readonly actors: readonly Labelled[];
  readonly cities: readonly Labelled[];
  /** Factions asked for that it counts for only through members it names. */
  readonly via: readonly { readonly faction: Labelled; readonly members: readonly Labelled[] }[];
  readonly snippets: readonly Snippet[];
};

/** An actor or place recognised in the query, and the other spellings searched with it. */
export type Expansion = Labelled & { readonly names: readonly string[] };

/** An event with several reports, as it is told without being read. */
export type EventCard = Labelled & {
  readonly reports: number;
  readonly outlets: number;
  readonly disputes: readonly Dispute[];
};

/** A search that leads on from one that found nothing. */
export type Way = { readonly label: string; readonly state: SearchState; readonly total: number };

export type SearchPage = {
  readonly state: SearchState;
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly hits: readonly SearchHit[];
  /** The event that much of page one reports; null when there is none, and on later pages. */
  readonly event: EventCard | null;
  readonly facets: Facets;
  readonly expansions: readonly Expansion[];
  readonly notices: readonly Notice[];
  /** Labels of every value that is included or excluded, also those without hits. */
  readonly chosen: Readonly<Record<FacetGroup, readonly Labelled[]>>;
  /** For a page without hits: what each single removed filter would give. */
  readonly withoutFilter: readonly Way[];
  /** For a page without hits: near queries that find something under the same filters. */
  readonly withOtherWords: readonly Way[];
  /** For a page without hits: events whose names or headlines hold the words. */
  readonly events: readonly EventCard[];
};

export type ArticleView = {
  readonly article: Article;
  readonly outlet: Labelled | null;
  readonly event: Labelled;
  /** The same event where it has other reports too. */
  readonly shared: EventCard | null;
  /** Its figures over which those reports disagree, in order of the text. */
  readonly disputed: readonly DisputedWords[];
  /** One of the texts that ship with the project. */
  readonly demonstration: boolean;
  readonly analysis: Analysis;
  /** What people put right. */
  readonly corrected: readonly Corrected[];
  /** The newest first. */
  readonly earlier: readonly EarlierVersion[];
  /** Per paragraph: the anchors that lead to it, its own first, then those of what it was before. */
  readonly anchors: readonly (readonly string[])[];
  /** Spans of search words per paragraph number, for the state the reader came from. */
  readonly marks: ReadonlyMap<number, readonly { readonly start: number; readonly end: number }[]>;
  /** Where the reader is in the list of results; null when not coming from a search. */
  readonly result: {
    readonly n: number;
    readonly total: number;
    readonly previous: string | null;
    readonly next: string | null;
  } | null;
};

/** A text that the article had before, and how the one after it differs. */
export type EarlierVersion = {
  /** When it was first seen and when the next one was, ISO 8601 in UTC. */
  readonly seen: string;
  readonly replaced: string;
  /** The headline, where it changed. */
  readonly title: readonly WordChange[] | null;
  readonly changes: readonly ChangedParagraph[];
};

/** A changed paragraph; one that is gone keeps the anchors that led to it. */
export type ChangedParagraph = TextChange & { readonly anchors: readonly string[] };

export type OutletSummary = Labelled & {
  readonly articles: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly languages: readonly string[];
  readonly undated: number;
};

/** What the collection holds, for the home, corpus and browse pages. */
export type CollectionView = {
  readonly articles: number;
  readonly paragraphs: number;
  readonly events: number;
  readonly withoutDate: number;
  readonly withoutOutlet: number;
  readonly facets: Facets;
  /** How many of the articles are demonstration texts that ship with the project. */
  readonly demonstration: number;
  /** The cities as points, in the order of `facets.city`; those without coordinates left out. */
  readonly points: readonly PlacePoint[];
};

/** A city where it lies, in degrees, with the number of articles that name it. */
export type PlacePoint = Labelled & {
  readonly lat: number;
  readonly lon: number;
  readonly count: number;
};
