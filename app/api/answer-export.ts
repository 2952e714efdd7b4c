import type { NextRequest } from "next/server";
import { refuse, respond } from "#app/api/answer";
import { describeExported, type ExportedRow } from "#app/api/exported-article";
import { findFault } from "#app/api/find-fault";
import { originOf } from "#app/api/origin-of";
import { portal } from "#lib/portal";
import { searchHref } from "#lib/query/hrefs";
import { parseSearch } from "#lib/query/parse-search";

/** What a format makes of the rows, which come in portions. */
type Write = (rows: AsyncGenerator<readonly ExportedRow[]>) => Promise<Response>;

/** All articles of the search that the request asks for, as a file of one format. */
export function answerExport(request: NextRequest, write: Write): Promise<Response> {
  return respond(async () => {
    const { state, notices } = parseSearch(request.nextUrl.searchParams);
    const fault = findFault(notices);
    if (fault) return refuse(400, fault);
    const origin = originOf(request);
    const from = { ...state, page: 1 };
    const source = { origin, page: `${origin}${searchHref(from)}`, at: new Date().toISOString() };
    const portions = await portal.exportArticles(from);
    const rows = async function* () {
      for await (const portion of portions) {
        yield portion.map((article) => describeExported(article, source));
      }
    };
    return write(rows());
  });
}
