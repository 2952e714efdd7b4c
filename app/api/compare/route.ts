import type { NextRequest } from "next/server";
import { answer, refuse, respond } from "#app/api/answer";
import { readCompared } from "#app/api/read-compared";
import { portal } from "#lib/portal";

/** `GET /api/compare?article=A&article=B`: two to eight articles side by side. */
export function GET(request: NextRequest): Promise<Response> {
  return respond(async () => {
    const asked = readCompared(request.nextUrl.searchParams);
    if ("fault" in asked) return refuse(400, asked.fault);
    const { comparison } = await portal.compareArticles(asked.state, "records");
    const missing = asked.state.articles.find(
      (id) => !comparison.articles.some((one) => one.id === id),
    );
    if (missing === undefined) return answer(comparison);
    const message = `There is no article "${missing}".`;
    return refuse(404, { code: "not_found", message, field: "article" });
  });
}
