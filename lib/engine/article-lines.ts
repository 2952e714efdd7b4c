import { type StoredArticle, toArticleDocument, toParagraphDocuments } from "#lib/engine/documents";

/** An article as it is handed to the engine; as text it takes a fraction of the memory. */
export type ArticleLines = {
  readonly id: string;
  /** JSON, one line. */
  readonly article: string;
  /** JSON, a line for each paragraph. */
  readonly paragraphs: string;
};

/** Writes an article out for the engine. */
export function toArticleLines(stored: StoredArticle): ArticleLines {
  return {
    id: stored.article.id,
    article: JSON.stringify(toArticleDocument(stored)),
    paragraphs: toLines(toParagraphDocuments(stored)),
  };
}

/** JSON, a line for each document. */
export function toLines(documents: readonly object[]): string {
  return documents.map((document) => JSON.stringify(document)).join("\n");
}
