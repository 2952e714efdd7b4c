import { answer, respond } from "#app/api/answer";
import { portal } from "#lib/portal";

export const dynamic = "force-dynamic";

/** `GET /api/health/ready`: 200 when searches can be answered, else 503. Says nothing of the collection. */
export function GET(): Promise<Response> {
  return respond(async () => {
    await portal.checkAnswering();
    return answer({ status: "ready" });
  });
}
