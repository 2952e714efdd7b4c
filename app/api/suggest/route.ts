import type { NextRequest } from "next/server";
import { answer, respond } from "#app/api/answer";
import { portal } from "#lib/portal";

/** `GET /api/suggest?q=`: at most eight names and headlines that the typed words begin. */
export function GET(request: NextRequest): Promise<Response> {
  return respond(async () => {
    const q = request.nextUrl.searchParams.get("q") ?? "";
    return answer({ suggestions: await portal.suggest(q) });
  });
}
