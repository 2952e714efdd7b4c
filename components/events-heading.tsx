import { EventSorts } from "#components/event-sorts";
import { quantity } from "#components/quantity";
import { SheetLink } from "#components/sheet-link";
import type { EventsPage } from "#lib/use-cases/browse-events";

type Props = {
  readonly page: EventsPage;
  /** How many filters are in force. */
  readonly filters: number;
};

/** How many events are listed, and in which order they stand. */
export function EventsHeading({ page: { state, total }, filters }: Props) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 lg:items-end">
      <h1
        id="results"
        tabIndex={-1}
        className="tabular w-full font-serif text-[1.625rem] leading-tight font-semibold md:text-h1 lg:w-auto"
      >
        {countEvents(total)}
        {state.reports === "several" ? " with several reports" : ""}
      </h1>
      <div className="flex grow flex-wrap items-center justify-between gap-4 lg:justify-end">
        <SheetLink filters={filters} />
        {total > 1 ? <EventSorts state={state} /> : null}
      </div>
    </div>
  );
}

/** The number in plain words, for the title of the page. */
export function eventsTitle({ state, total }: EventsPage): string {
  return `${countEvents(total)}${state.page > 1 ? `, page ${state.page}` : ""}`;
}

const countEvents = (total: number) => (total === 0 ? "No events" : quantity(total, "event"));
