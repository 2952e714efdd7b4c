/** The order of a list of events. */
export const EVENT_SORTS = ["newest", "oldest", "disputed", "reports"] as const;
export type EventSort = (typeof EVENT_SORTS)[number];

/** Groups of values that events are filtered by. */
export const EVENT_GROUPS = ["actor", "city", "outlet"] as const;
export type EventGroup = (typeof EVENT_GROUPS)[number];

/** Events on a page of the list. */
export const EVENTS_PER_PAGE = 20;

/** Everything a list of events shows follows from this; it round-trips through the URL. */
export type EventsState = {
  readonly q: string;
  readonly actor: readonly string[];
  readonly city: readonly string[];
  readonly outlet: readonly string[];
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, inclusive. */
  readonly from: string | null;
  readonly to: string | null;
  /** true: only events over which reports disagree. */
  readonly disputed: boolean;
  /** `several`: only events with two reports or more. */
  readonly reports: "several" | "any";
  readonly sort: EventSort;
  /** 1-based. */
  readonly page: number;
};

export const NO_EVENT_FILTERS: EventsState = {
  q: "",
  actor: [],
  city: [],
  outlet: [],
  from: null,
  to: null,
  disputed: false,
  reports: "several",
  sort: "newest",
  page: 1,
};
