import type { Article, ParagraphKind } from "#lib/article/article";
import { type Token, tokenize } from "#lib/article/tokenize";

/** A headline or a paragraph of running text, without its dateline. */
export type ReportLine = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly headline: boolean;
};

const REPORTING: ReadonlySet<ParagraphKind> = new Set(["headline", "body", "subheading"]);

/**
 * What an article reports, line by line: headlines first if stated apart, no credits and site headers.
 * `tokens` are those of each paragraph where they are known.
 */
export function readReport(
  article: Article,
  tokens: readonly (readonly Token[])[] = [],
): ReportLine[] {
  const lines = article.paragraphs.flatMap(({ text, kind, dateline }, i) => {
    if (!REPORTING.has(kind)) return [];
    const running = dateline === undefined ? text : text.slice(dateline.end);
    const known = dateline === undefined ? tokens[i] : undefined;
    return [{ text: running, tokens: known ?? tokenize(running), headline: kind === "headline" }];
  });
  const written = lines.some(({ headline }) => headline);
  if (article.title === null || written) return lines;
  return [{ text: article.title, tokens: tokenize(article.title), headline: true }, ...lines];
}
