/** What a paragraph is in the article; only `body` and `subheading` are the reporter's running text. */
export type ParagraphKind =
  | "headline"
  | "body"
  | "subheading"
  | "dateline"
  | "credit"
  | "site"
  | "update";

/** Half-open range of UTF-16 offsets into one paragraph's text. */
export type Span = { readonly start: number; readonly end: number };

export type Paragraph = {
  /** 1-based; every non-empty line of the source is one paragraph, whatever its kind. */
  readonly n: number;
  /** As in the source, trimmed. Never normalised: offsets and quotations refer to it. */
  readonly text: string;
  readonly kind: ParagraphKind;
  /** "ERBIL, Kurdistan Region - " at the start of a body paragraph: where it was filed, not where it happened. */
  readonly dateline?: Span;
};

/** One outlet's text. What the source does not state is null, never guessed. */
export type Article = {
  /** Stable: from the url, else from the relative path. Letters, digits, `-` and `_` only. */
  readonly id: string;
  /** Path relative to the indexed folder; `path#key` for a record of a file with many. */
  readonly file: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as much as is stated. */
  readonly published: string | null;
  /** `HH:MM` when the source states a time of publication. */
  readonly publishedTime: string | null;
  /** ISO 639-1 code. */
  readonly lang: string | null;
  readonly paragraphs: readonly Paragraph[];
};
