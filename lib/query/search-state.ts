/** Groups of values that can be ticked, excluded and counted. A new facet is a new entry here. */
export const FACET_GROUPS = ["actor", "city", "outlet", "event", "lang"] as const;
export type FacetGroup = (typeof FACET_GROUPS)[number];

/** Groups whose values can be asked for together ("all of") as well as alternatively. */
export const MATCHABLE_GROUPS = ["actor", "city"] as const;
export type MatchableGroup = (typeof MATCHABLE_GROUPS)[number];

export const SORTS = ["relevance", "newest", "oldest"] as const;
export type Sort = (typeof SORTS)[number];

export const SCOPES = ["article", "paragraph"] as const;
export type Scope = (typeof SCOPES)[number];

/** Where the words must stand: anywhere, in the headline, or in the text below it. */
export const PLACES_OF_WORDS = ["all", "title", "body"] as const;
export type PlaceOfWords = (typeof PLACES_OF_WORDS)[number];

/** Articles on a page of results. */
export const PAGE_SIZES = [20, 50] as const;
export type PageSize = (typeof PAGE_SIZES)[number];

/** What is shown of an article that was found: passages that answer, or one line. */
export const VIEWS = ["passages", "headlines"] as const;
export type View = (typeof VIEWS)[number];

/** The facet value of an article whose outlet, date or language is not stated. */
export const UNKNOWN = "unknown";

/** Everything a search page shows follows from this; it round-trips through the URL. */
export type SearchState = {
  readonly q: string;
  readonly in: PlaceOfWords;
  readonly include: Readonly<Record<FacetGroup, readonly string[]>>;
  readonly exclude: Readonly<Record<FacetGroup, readonly string[]>>;
  readonly match: Readonly<Record<MatchableGroup, "any" | "all">>;
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, inclusive; `unknown` in `from` asks for undated articles. */
  readonly from: string | null;
  readonly to: string | null;
  readonly sort: Sort;
  /** 1-based. */
  readonly page: number;
  /** true: the words as typed, without other spellings. */
  readonly exact: boolean;
  /** `paragraph`: words, actors and cities must meet in one paragraph. */
  readonly scope: Scope;
  readonly per: PageSize;
  readonly view: View;
};

export const EMPTY_STATE: SearchState = {
  q: "",
  in: "all",
  include: { actor: [], city: [], outlet: [], event: [], lang: [] },
  exclude: { actor: [], city: [], outlet: [], event: [], lang: [] },
  match: { actor: "any", city: "any" },
  from: null,
  to: null,
  sort: "relevance",
  page: 1,
  exact: false,
  scope: "article",
  per: 20,
  view: "passages",
};
