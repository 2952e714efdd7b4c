import type { NextRequest } from "next/server";
import { refuse, respond } from "#app/api/answer";
import { answerLongCsv } from "#app/api/answer-csv";
import { EVENT_COLUMNS } from "#app/api/export-columns";
import { findFault } from "#app/api/find-fault";
import { originOf } from "#app/api/origin-of";
import { portal } from "#lib/portal";
import type { EventsState } from "#lib/query/events-state";
import { eventHref, eventsHref, MOST_EXPORTED } from "#lib/query/hrefs";
import { parseEvents } from "#lib/query/parse-events";

const AT_ONCE = 500;

/** A list of events with its filters, as a table for spreadsheets. */
export function GET(request: NextRequest): Promise<Response> {
  return respond(async () => {
    const { state, notices } = parseEvents(request.nextUrl.searchParams);
    const fault = findFault(notices);
    if (fault) return refuse(400, fault);
    return answerLongCsv("events", EVENT_COLUMNS, listRows(state, originOf(request)));
  });
}

async function* listRows(state: EventsState, origin: string) {
  const exported_from = `${origin}${eventsHref({ ...state, page: 1 })}`;
  const exported_at = new Date().toISOString();
  for (let offset = 0; offset < MOST_EXPORTED; offset += AT_ONCE) {
    const { total, events } = await portal.listEvents(state, offset, AT_ONCE);
    yield events.map((event) => ({
      exported_from,
      exported_at,
      id: event.id,
      event: event.label,
      date: event.date,
      place: event.place?.label ?? null,
      reports: event.articles.length,
      outlets: event.outlets.join("; "),
      actors: event.actors.map(({ label }) => label).join("; "),
      disputed: event.disputed ? "yes" : "no",
      disputes: event.disputes
        .map(({ label, values }) => `${label}: ${values.map(({ text }) => text).join(", ")}`)
        .join("; "),
      link: `${origin}${eventHref(event.id)}`,
    }));
    if (offset + events.length >= total || events.length === 0) return;
  }
}
