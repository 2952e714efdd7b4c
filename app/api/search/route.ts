import type { NextRequest } from "next/server";
import { answer, refuse, respond } from "#app/api/answer";
import { findFault } from "#app/api/find-fault";
import { portal } from "#lib/portal";
import { parseSearch } from "#lib/query/parse-search";

/** `GET /api/search`: the parameters of `/search`, the same answer as JSON. */
export function GET(request: NextRequest): Promise<Response> {
  return respond(async () => {
    const { state, notices } = parseSearch(request.nextUrl.searchParams);
    const fault = findFault(notices);
    if (fault) return refuse(400, fault);
    const page = await portal.searchArticles(state);
    return answer({
      total: page.total,
      page: page.page,
      pages: page.pages,
      hits: page.hits.map(({ id, file, title, outlet, published, event, snippets }) => ({
        id,
        file,
        title,
        outlet: outlet?.label ?? null,
        published,
        event,
        snippets,
      })),
      facets: page.facets,
      expansions: page.expansions,
      notices: [...notices, ...page.notices],
    });
  });
}
