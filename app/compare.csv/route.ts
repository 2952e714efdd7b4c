import type { NextRequest } from "next/server";
import { refuse, respond } from "#app/api/answer";
import { answerClaims } from "#app/api/answer-claims";
import { readCompared } from "#app/api/read-compared";
import { portal } from "#lib/portal";

/** The figures of any two to eight articles as CSV. */
export function GET(request: NextRequest): Promise<Response> {
  return respond(async () => {
    const asked = readCompared(request.nextUrl.searchParams);
    if ("fault" in asked) return refuse(400, asked.fault);
    const view = await portal.compareArticles(asked.state, "records");
    return answerClaims(request, "figures", view);
  });
}
