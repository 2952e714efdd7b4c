import type { NextRequest } from "next/server";
import { answerCsv } from "#app/api/answer-csv";
import { originOf } from "#app/api/origin-of";
import type { Comparison } from "#lib/compare/comparison";
import { listClaims } from "#lib/compare/list-claims";
import { articleHref } from "#lib/query/hrefs";

const COLUMNS =
  "fact metric place relation status reason outlet headline published value low high bound parts attribution origin via words paragraph article link exported_from exported_at".split(
    " ",
  );

/** The table of figures as CSV: one line per claim with its words and a link to their paragraph. */
export function answerClaims(
  request: NextRequest,
  name: string,
  comparison: Comparison,
): Promise<Response> {
  const origin = originOf(request);
  const page = `${origin}${request.nextUrl.pathname.replace(/\.csv$/, "")}${request.nextUrl.search}`;
  const now = new Date().toISOString();
  const rows = listClaims(comparison).map((line) => ({
    ...line,
    link: `${origin}${articleHref(line.article, { paragraph: line.paragraph })}`,
    exported_from: page,
    exported_at: now,
  }));
  return answerCsv(name, COLUMNS, rows);
}
