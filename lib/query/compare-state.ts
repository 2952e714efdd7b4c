import type { Notice } from "#lib/query/notice";
import { readChoice, readText, readValues } from "#lib/query/read-params";

/** Articles that can be set side by side at once, and columns that are shown of them. */
export const MOST_COMPARED = 8;
export const MOST_COLUMNS = 4;

/** Which rows of the table of facts are shown. */
export const FACT_MODES = ["all", "conflicts", "agree", "single"] as const;
export type FactMode = (typeof FACT_MODES)[number];

/** What a comparison shows; it round-trips through the URL. */
export type CompareState = {
  /** Ids of the articles asked for, in order; empty where an event's own choice holds. */
  readonly articles: readonly string[];
  /** Of articles chosen one by one, the ids of those that are columns; empty for a choice made for the reader. */
  readonly columns: readonly string[];
  /** Outlets whose reports of an event are asked for. */
  readonly outlets: readonly string[];
  /** Id of the article, or the outlet, whose order the passages follow; null for the fullest. */
  readonly base: string | null;
  readonly facts: FactMode;
};

export const PLAIN_COMPARISON: CompareState = {
  articles: [],
  columns: [],
  outlets: [],
  base: null,
  facts: "all",
};

export type ParsedComparison = {
  readonly state: CompareState;
  readonly notices: readonly Notice[];
  /** The one query string of this state, without `?`. */
  readonly canonical: string;
};

/** Reads the parameters of a comparison; never throws. */
export function parseComparison(params: URLSearchParams): ParsedComparison {
  const notices: Notice[] = [];
  const base = readText(params, "base").slice(0, 200);
  const state: CompareState = {
    articles: readValues(params, "article", notices, MOST_COMPARED),
    columns: readValues(params, "column", notices, MOST_COMPARED),
    outlets: readValues(params, "outlet", notices, MOST_COMPARED),
    base: base === "" ? null : base,
    facts: readChoice(params, "facts", FACT_MODES, "all", notices),
  };
  return { state, notices, canonical: writeComparison(state) };
}

/** The query string of a comparison, without `?`; equal states give equal strings. */
export function writeComparison(state: CompareState): string {
  const { articles, columns, outlets, base, facts } = state;
  const fields = [
    ...[...articles].sort().map((id) => ["article", id]),
    ...[...columns].sort().map((id) => ["column", id]),
    ...[...outlets].sort().map((id) => ["outlet", id]),
    ...(base === null ? [] : [["base", base]]),
    ...(facts === "all" ? [] : [["facts", facts]]),
  ];
  return new URLSearchParams(fields).toString();
}
