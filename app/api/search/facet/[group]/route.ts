import type { NextRequest } from "next/server";
import { answer, refuse, respond } from "#app/api/answer";
import { findFault } from "#app/api/find-fault";
import { portal } from "#lib/portal";
import { parseSearch, readFacetFind } from "#lib/query/parse-search";
import { FACET_GROUPS } from "#lib/query/search-state";
import { MOST_FACET_ROWS } from "#lib/query/summarise-filters";

type Context = { readonly params: Promise<{ readonly group: string }> };

/** `GET /api/search/facet/{group}`: the first values of a facet, or of those whose name holds `facet_q`. */
export function GET(request: NextRequest, { params }: Context): Promise<Response> {
  return respond(async () => {
    const asked = (await params).group;
    const group = FACET_GROUPS.find((each) => each === asked);
    if (group === undefined)
      return refuse(404, { code: "not_found", message: "There is no such facet.", field: "group" });
    const { searchParams } = request.nextUrl;
    const { state, notices } = parseSearch(searchParams);
    const fault = findFault(notices);
    if (fault) return refuse(400, fault);
    const values = await portal.listFacet(group, state, readFacetFind(searchParams));
    return answer({ total: values.length, values: values.slice(0, MOST_FACET_ROWS) });
  });
}
