import { answer } from "#app/api/answer";

export const dynamic = "force-dynamic";

/** `GET /api/health/live`: 200 as long as the process answers at all. */
export function GET(): Response {
  return answer({ status: "live" });
}
