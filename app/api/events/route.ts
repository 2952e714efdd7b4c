import type { NextRequest } from "next/server";
import { answer, refuse, respond } from "#app/api/answer";
import { describeEvent } from "#app/api/describe-event";
import { findFault } from "#app/api/find-fault";
import { portal } from "#lib/portal";
import type { Notice } from "#lib/query/notice";
import { parseEvents } from "#lib/query/parse-events";
import { readNumber } from "#lib/query/read-params";

const LIMIT = { least: 0, most: 500, fallback: 20 };
const OFFSET = { least: 0, most: 1_000_000, fallback: 0 };

/** `GET /api/events`: the filters of `/events`; events with one report too, unless `reports=several`. */
export function GET(request: NextRequest): Promise<Response> {
  return respond(async () => {
    const params = request.nextUrl.searchParams;
    const { state, notices } = parseEvents(params, "any");
    const faults: Notice[] = [];
    const limit = readNumber(params, "limit", LIMIT, faults);
    const offset = readNumber(params, "offset", OFFSET, faults);
    const fault = findFault([...faults, ...notices]);
    if (fault) return refuse(400, fault);
    const { total, events } = await portal.listEvents(state, offset, limit);
    return answer({ total, events: events.map(describeEvent) });
  });
}
