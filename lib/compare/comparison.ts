import type { Article } from "#lib/article/article";
import type { Analysis, Bound, Evidence, Relation, SourceKind } from "#lib/extract/analysis";

/** One article's account of an event: its text and what was read out of it. */
export type Report = {
  readonly article: Article;
  readonly analysis: Analysis;
  /** How the outlet is called on the page; "Unknown outlet" or the like when it is not stated. */
  readonly outletLabel: string;
};

/** Words of an article: the exact slice of its paragraph and where it stands. */
export type Words = Evidence & { readonly text: string };

export type ComparedArticle = {
  readonly id: string;
  readonly file: string;
  readonly title: string | null;
  readonly outlet: string;
  readonly url: string | null;
  readonly published: string | null;
  readonly lang: string | null;
  /** Id of the compared article whose text this one likely reprints; null when it has its own. */
  readonly copyOf: string | null;
};

export type Status = "conflict" | "compatible" | "agree" | "single";

/** What makes two figures comparable. */
export type Slot = {
  readonly metric: string;
  /** Id of a city, or of a province, country or base outside cities; null when no place is said. */
  readonly place: string | null;
  readonly relation: Relation;
  /** Kind of thing counted, where the metric covers several (rockets, shells, drones); null for people. */
  readonly thing: string | null;
  /** The one the row is about, where a death is told by name; null for counts. */
  readonly person: { readonly id: string | null; readonly name: string } | null;
  /** Day, month or year that keeps this slot apart from another of the same place; null when not needed. */
  readonly when: string | null;
};

export type FigurePart = Words & {
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  /** Whose people they are. */
  readonly actor: string | null;
};

/** One claim: what one article says for a slot, on whose word. Two values of an article are two claims. */
export type FigureClaim = Words & {
  readonly articleId: string;
  readonly outlet: string;
  /** The number in the words: 400 of "over 400"; null for ranges, "dozens" and the unknown. */
  readonly said: number | null;
  /** Lowest number that the words leave possible; null when explicitly unknown. */
  readonly low: number | null;
  /** null when open above or unknown. */
  readonly high: number | null;
  readonly bound: Bound;
  readonly unknown: boolean;
  /** Whose people they are; such a claim says nothing of other people's. */
  readonly actor: string | null;
  /** What the total is made of, as the article splits it. */
  readonly parts: readonly FigurePart[];
  /** true when the article gives only the parts and the total is their sum. */
  readonly summed: boolean;
  /** The words that name the source; null when the article speaks itself. */
  readonly attribution: string | null;
  readonly attributionKind: SourceKind;
  /** Whom the word passed through on its way ("AP"), nearest to the origin first. */
  readonly via: readonly string[];
  /** The source behind it, as written; the outlet when the article speaks itself. */
  readonly origin: string;
  /** Where the same article says the same again. */
  readonly again: readonly Words[];
};

export type FigureRow = {
  /** What the row is about, for a reader: "Killed in Basra". */
  readonly label: string;
  readonly slot: Slot;
  readonly status: Status;
  /** The status in words, for a reader. */
  readonly reason: string;
  /** Lowest and highest number said; null when nobody gives one. */
  readonly low: number | null;
  readonly high: number | null;
  /** true when the highest number said is a lower bound ("over 400"). */
  readonly openAbove: boolean;
  /** Number of distinct sources behind the numbers: outlets that cite one agency are one. */
  readonly origins: number;
  readonly originNames: readonly string[];
  /** Articles whose own values exclude each other. */
  readonly disagreeWithin: readonly string[];
  /** Positions in `reports` of the claims that cannot all be true; parts of another one's total are not among them. */
  readonly rivals: readonly number[];
  /** true when a check of figures of this row failed. */
  readonly check: boolean;
  readonly reports: readonly FigureClaim[];
  readonly notReported: readonly string[];
};

/** A row of the table that is not a count: quoted, and compared by value only where there is one. */
export type FactRow = {
  readonly fact: "start" | "trigger" | "official";
  readonly status: Status | "quoted";
  readonly reason: string;
  readonly reports: readonly FactClaim[];
  readonly notReported: readonly string[];
};

export type FactClaim = Words & {
  readonly articleId: string;
  readonly outlet: string;
  /** `02:00`, `02:00/06:30` or `night` for a start; null for what is only quoted. */
  readonly value: string | null;
  /** The words within `text` that decided (the time, the cue, the speaker). */
  readonly key: Words;
  /** Who says it; null when the article speaks itself. */
  readonly attribution: string | null;
};

export type PassageCell = {
  readonly articleId: string;
  readonly paragraphs: readonly number[];
  /** true when the article tells this in another order than the base report. */
  readonly moved: boolean;
};

export type WordChange = {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
};

/** Word differences of a near-copy: from the first article's paragraph to the second's. */
export type PassageChanges = {
  readonly from: { readonly articleId: string; readonly paragraph: number };
  readonly to: { readonly articleId: string; readonly paragraph: number };
  readonly changes: readonly WordChange[];
};

export type Passage = {
  readonly status: "shared" | "only";
  readonly cells: readonly PassageCell[];
  /** 0 to 1: how alike the texts are, on average over the pairs of articles; null when only one tells it. */
  readonly score: number | null;
  /** "furniture" for credit lines, datelines, subheadings and the like, which are never matched. */
  readonly kind: "text" | "furniture";
  /** Actors and places named in every cell, for a heading; ids, most often named first. */
  readonly actors: readonly string[];
  readonly places: readonly string[];
  /** Indexes of the rows of `figures` with a claim in these paragraphs. */
  readonly figures: readonly number[];
  readonly changes: readonly PassageChanges[];
};

export type Spelling = {
  readonly text: string;
  readonly articles: readonly {
    readonly articleId: string;
    readonly count: number;
    /** The first paragraph that writes it so. */
    readonly paragraph: number;
  }[];
};

export type NameRow = {
  readonly actorId: string;
  readonly label: string;
  readonly spellings: readonly Spelling[];
  /** true when two articles write the name differently, not only longer or shorter. */
  readonly differs: boolean;
};

export type PlaceNameRow = Omit<NameRow, "actorId"> & { readonly placeId: string };

export type SourceRow = {
  /** Short name of the source, as first written. */
  readonly name: string;
  readonly actor: string | null;
  readonly kind: SourceKind;
  readonly citedBy: readonly {
    readonly articleId: string;
    readonly count: number;
    readonly quoted: number;
    /** Whom its words passed through, e.g. `["AP"]`. */
    readonly via: readonly string[];
    readonly evidence: readonly Words[];
  }[];
  /** true when independent articles (not copies of one text) rely on it. */
  readonly shared: boolean;
};

/** What one report alone states. */
export type OnlyHere = {
  readonly articleId: string;
  readonly actors: readonly (Words & {
    readonly id: string | null;
    readonly label: string;
    readonly count: number;
  })[];
  readonly places: readonly (Words & {
    readonly id: string;
    readonly label: string;
    readonly count: number;
  })[];
  /** Rows of `figures` that this article alone fills. */
  readonly figures: readonly (Words & { readonly row: number })[];
  readonly times: readonly (Words & { readonly value: string })[];
  readonly quotes: readonly (Words & { readonly speaker: string | null })[];
  readonly officials: readonly (Words & { readonly attribution: string })[];
  /** Indexes of the passages that this article alone tells. */
  readonly passages: readonly number[];
};

export type Check = {
  readonly kind: "parts" | "weekday";
  readonly articleId: string;
  readonly outlet: string;
  /** What does not fit, in words. */
  readonly reason: string;
  /** Possible readings of a date whose weekday does not fit. */
  readonly readings: readonly string[];
  readonly evidence: readonly Words[];
};

export type Comparison = {
  /** In order of publication, undated last. */
  readonly articles: readonly ComparedArticle[];
  /** Id of the report whose order the passages follow. */
  readonly base: string | null;
  readonly figures: readonly FigureRow[];
  readonly facts: readonly FactRow[];
  readonly passages: readonly Passage[];
  readonly names: readonly NameRow[];
  readonly placeNames: readonly PlaceNameRow[];
  readonly sources: readonly SourceRow[];
  readonly onlyHere: readonly OnlyHere[];
  readonly checks: readonly Check[];
  /** Labels of every actor and place id used above. */
  readonly labels: {
    readonly actors: Readonly<Record<string, string>>;
    readonly places: Readonly<Record<string, string>>;
  };
};
