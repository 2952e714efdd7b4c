import type { NextRequest } from "next/server";
import { answerCsv } from "#app/api/answer-csv";
import { CLAIM_COLUMNS } from "#app/api/export-columns";
import { originOf } from "#app/api/origin-of";
import { paragraphAnchors } from "#lib/article/paragraph-anchors";
import { textsOf } from "#lib/article/version";
import { listClaims } from "#lib/compare/list-claims";
import { articleHref } from "#lib/query/hrefs";
import type { ComparisonView } from "#lib/use-cases/compare-articles";

/** The table of figures as CSV: one line per claim with its words and a link to their paragraph. */
export function answerClaims(
  request: NextRequest,
  name: string,
  { comparison, reports }: Pick<ComparisonView, "comparison" | "reports">,
): Promise<Response> {
  const origin = originOf(request);
  const page = `${origin}${request.nextUrl.pathname.replace(/\.csv$/, "")}${request.nextUrl.search}`;
  const now = new Date().toISOString();
  const anchors = new Map(
    reports.map(({ article }) => [article.id, paragraphAnchors(textsOf(article))]),
  );
  const rows = listClaims(comparison).map((line) => ({
    ...line,
    link: `${origin}${articleHref(line.article, { anchor: anchors.get(line.article)?.[line.paragraph - 1] })}`,
    exported_from: page,
    exported_at: now,
  }));
  return answerCsv(name, CLAIM_COLUMNS, rows);
}
