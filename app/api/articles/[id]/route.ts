import type { NextRequest } from "next/server";
import { answer, refuse, respond } from "#app/api/answer";
import { describeArticle } from "#app/api/describe-article";
import { portal } from "#lib/portal";

/** `GET /api/articles/{id}`: the text with every fact and the words it came from. */
export function GET(
  _: NextRequest,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return respond(async () => {
    const { id } = await params;
    const view = await portal.readArticle(id, null, null);
    if (view !== null) return answer(describeArticle(view));
    const message = `No article has the id "${id.slice(0, 80)}".`;
    return refuse(404, { code: "not_found", message, field: "id" });
  });
}
