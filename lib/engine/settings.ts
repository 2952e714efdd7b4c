import type { Settings } from "meilisearch";
import { STOP_WORDS } from "#lib/query/stop-words";

/** The names of our indexes; a rebuild fills `<name>_next` and swaps. */
export const INDEXES = ["articles", "paragraphs", "events", "names"] as const;
export type IndexName = (typeof INDEXES)[number];

/** The index that a rebuild fills in place of another. */
export const nextOf = (index: IndexName) => `${index}_next` as const;

const equality = { equality: true, comparison: false };
const comparison = { equality: true, comparison: true };

const FACETS = "actor city outlet event sharedEvent lang year month day".split(" ");

const SEARCH: Settings = {
  // `sort` first: without a sort in the query the rule does nothing, with one it decides.
  rankingRules: ["sort", "words", "typo", "proximity", "attribute", "exactness"],
  separatorTokens: ["<", ">", "=", "|", "~", "$", "€", "£"],
  stopWords: [...STOP_WORDS],
  typoTolerance: {
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnAttributes: ["titleNames", "names"],
    disableOnNumbers: true,
  },
  faceting: { maxValuesPerFacet: 2000, sortFacetValuesBy: { "*": "count" } },
  // Only a cap on the totals that are reported: no cost was measured for a high one.
  pagination: { maxTotalHits: 1_000_000 },
  searchCutoffMs: 3000,
};

/** Settings of each index, sent before any document: sent after, they would double the work. */
export const SETTINGS: Readonly<Record<IndexName, Settings>> = {
  articles: {
    ...SEARCH,
    searchableAttributes: ["titles", "titleNames", "names", "body", "folded"],
    filterableAttributes: [
      { attributePatterns: FACETS, features: { facetSearch: false, filter: equality } },
      {
        attributePatterns: ["id", "demonstration", "unknown"],
        features: { facetSearch: false, filter: equality },
      },
      {
        attributePatterns: ["firstDay", "lastDay"],
        features: { facetSearch: false, filter: comparison },
      },
    ],
    sortableAttributes: ["firstDay"],
  },
  paragraphs: {
    ...SEARCH,
    searchableAttributes: ["text", "names", "folded"],
    filterableAttributes: [
      { attributePatterns: FACETS, features: { facetSearch: false, filter: equality } },
      {
        attributePatterns: ["article", "headline"],
        features: { facetSearch: false, filter: equality },
      },
      {
        attributePatterns: ["firstDay", "lastDay"],
        features: { facetSearch: false, filter: comparison },
      },
    ],
    sortableAttributes: ["firstDay"],
  },
  events: {
    searchableAttributes: ["label", "articles.title", "articles.outlet"],
    filterableAttributes: ["actor", "city", "outlet", "disputed", "size", "firstDay"],
    sortableAttributes: ["firstDay", "size", "conflicts"],
    rankingRules: ["sort", "words", "typo", "proximity", "attribute", "exactness"],
    faceting: { maxValuesPerFacet: 2000 },
    pagination: { maxTotalHits: 1_000_000 },
  },
  names: {
    searchableAttributes: ["label"],
    filterableAttributes: ["kind"],
    pagination: { maxTotalHits: 1_000_000 },
  },
};
