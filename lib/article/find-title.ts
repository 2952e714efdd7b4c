import type { Paragraph } from "#lib/article/article";

/** The title of an article: the one stated, else its headline's text, else null. */
export function findTitle(stated: string | null, paragraphs: readonly Paragraph[]): string | null {
  return stated ?? paragraphs.find(({ kind }) => kind === "headline")?.text ?? null;
}
