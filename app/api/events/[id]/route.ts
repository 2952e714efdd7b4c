import type { NextRequest } from "next/server";
import { answer, refuse, respond } from "#app/api/answer";
import { describeEvent } from "#app/api/describe-event";
import { portal } from "#lib/portal";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** `GET /api/events/{id}`: the event, its reports compared, and the events related to it. */
export function GET(_: NextRequest, { params }: Context): Promise<Response> {
  return respond(async () => {
    const { id } = await params;
    const event = await portal.readEvent(id);
    if (event !== null) {
      const { comparison, related } = event;
      return answer({
        ...describeEvent(event),
        comparison,
        related: related.map(describeEvent),
      });
    }
    const moved = await portal.movedEvent(id);
    if (moved === null) {
      return refuse(404, { code: "not_found", message: "There is no such event.", field: "id" });
    }
    // Relative: what we are called from outside only the reader knows.
    return new Response(null, { status: 308, headers: { location: `/api/events/${moved}` } });
  });
}
