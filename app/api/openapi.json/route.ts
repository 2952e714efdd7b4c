import { answer } from "#app/api/answer";
import { describeApi } from "#app/api/describe-api";
import { portal } from "#lib/portal";

export const dynamic = "force-dynamic";

/** `GET /api/openapi.json`: this API described for programs. */
export function GET(): Response {
  return answer(describeApi(portal.siteName));
}
