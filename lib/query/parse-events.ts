import { EVENT_SORTS, type EventsState, NO_EVENT_FILTERS } from "#lib/query/events-state";
import type { Notice } from "#lib/query/notice";
import {
  faultyFields,
  readChoice,
  readDates,
  readPage,
  readQuery,
  readValues,
} from "#lib/query/read-params";
import { writeEvents } from "#lib/query/write-events";

const MAX_QUERY = 200;

export type ParsedEvents = {
  readonly state: EventsState;
  readonly notices: readonly Notice[];
  /** The one query string of this state, without `?`. */
  readonly canonical: string;
};

/** Reads the parameters of a list of events; never throws. `reports` is what is meant when they do not say. */
export function parseEvents(
  params: URLSearchParams,
  reports: EventsState["reports"] = NO_EVENT_FILTERS.reports,
): ParsedEvents {
  const notices: Notice[] = [];
  const { from, to } = readDates(params, notices);
  const state: EventsState = {
    q: readQuery(params, MAX_QUERY, notices),
    actor: readValues(params, "actor", notices),
    city: readValues(params, "city", notices),
    outlet: readValues(params, "outlet", notices),
    from,
    to,
    disputed: readChoice(params, "disputed", ["0", "1"], "0", notices) === "1",
    reports: readChoice(params, "reports", ["several", "any"], reports, notices),
    sort: readChoice(params, "sort", EVENT_SORTS, NO_EVENT_FILTERS.sort, notices),
    page: readPage(params, notices),
  };
  return { state, notices, canonical: writeEvents(state, faultyFields(params, notices)) };
}
