/** One article as a parser found it in a file, before paragraphs are split and ids given. */
export type RawArticle = {
  /** The record's own id, else its number from 1; null when the file is one article. */
  readonly key: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** As stated in the source; `readDate` turns it into `published` and `publishedTime`. */
  readonly published: string | null;
  readonly lang: string | null;
  readonly text: string;
};

/** A record or file that could not be taken, and why, in words a person can act on. */
export type Rejected = { readonly file: string; readonly reason: string };

/** What a parser gives for one file: the good records and the refused ones. */
export type Parsed = {
  readonly articles: readonly RawArticle[];
  readonly rejected: readonly { readonly key: string | null; readonly reason: string }[];
};
