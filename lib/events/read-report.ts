import type { Article, ParagraphKind } from "#lib/article/article";
import { type Token, tokenize } from "#lib/article/tokenize";

/** A headline or a paragraph of running text, without its dateline. */
export type ReportLine = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly headline: boolean;
};

const REPORTING: ReadonlySet<ParagraphKind> = new Set(["headline", "body", "subheading"]);

/** What an article reports, line by line: headlines first if stated apart, no credits and site headers. */
export function readReport(article: Article): ReportLine[] {
  const lines = article.paragraphs
    .filter(({ kind }) => REPORTING.has(kind))
    .map(({ text, kind, dateline }) => {
      const running = dateline === undefined ? text : text.slice(dateline.end);
      return { text: running, tokens: tokenize(running), headline: kind === "headline" };
    });
  const written = lines.some(({ headline }) => headline);
  if (article.title === null || written) return lines;
  return [{ text: article.title, tokens: tokenize(article.title), headline: true }, ...lines];
}
