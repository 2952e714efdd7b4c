import type { NextRequest } from "next/server";
import { refuse, respond } from "#app/api/answer";
import { answerClaims } from "#app/api/answer-claims";
import { portal } from "#lib/portal";
import { parseComparison } from "#lib/query/compare-state";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** The figures of an event as CSV: of the reports chosen in the address, else of all its reports. */
export function GET(request: NextRequest, { params }: Context): Promise<Response> {
  return respond(async () => {
    const { id } = await params;
    const { state } = parseComparison(request.nextUrl.searchParams);
    const view = await portal.compareEvent(id, state, "records");
    if (view !== null) return answerClaims(request, `figures ${id}`, view);
    return refuse(404, { code: "not_found", message: "There is no such event.", field: "id" });
  });
}
