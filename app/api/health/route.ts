import { answer, respond } from "#app/api/answer";
import { portal } from "#lib/portal";

export const dynamic = "force-dynamic";

/** `GET /api/health`: 200 with the size of the collection, 503 while the engine does not answer. */
export function GET(): Promise<Response> {
  return respond(async () => {
    const { articles, paragraphs, events } = await portal.size();
    return answer({ status: "ok", engine: "ok", articles, paragraphs, events });
  });
}
