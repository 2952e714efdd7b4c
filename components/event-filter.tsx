import type { ReactNode } from "react";
import { EVENT_GROUPS, type EventGroup } from "#lib/query/events-state";
import { eventsHref } from "#lib/query/hrefs";
import type { Notice } from "#lib/query/notice";
import type { EventsPage } from "#lib/use-cases/browse-events";

const NOUNS: Readonly<Record<EventGroup, { readonly label: string; readonly any: string }>> = {
  actor: { label: "Actor", any: "Any actor" },
  city: { label: "City", any: "Any city" },
  outlet: { label: "Outlet", any: "Any outlet" },
};

type Props = {
  readonly page: EventsPage;
  readonly notices: readonly Notice[];
  /** The ends of the range as they stand in the address, also one that is no date. */
  readonly typed: { readonly from: string; readonly to: string };
};

/** The filters of the list of events: one GET form, in a sheet below 64rem. */
export function EventFilter({ page, notices, typed }: Props) {
  const { state, chosen, choices } = page;
  return (
    <section id="filters" aria-labelledby="filters-heading" className="sheet text-dense">
      <form
        key={eventsHref(state)}
        action="/events#results"
        method="get"
        autoComplete="off"
        className="mx-auto max-w-[32rem]"
      >
        {state.sort === "newest" ? null : <input type="hidden" name="sort" value={state.sort} />}
        <div className="flex items-center justify-between gap-2 pb-4">
          <h2 id="filters-heading" className="text-base font-semibold">
            Filters
          </h2>
          <a href="#results" className="steady inline-flex min-h-10 items-center lg:hidden">
            Close
          </a>
        </div>
        <Field label="Words in the event or its headlines" id="event-words">
          <input
            id="event-words"
            name="q"
            type="search"
            defaultValue={state.q}
            maxLength={200}
            dir="auto"
            className="field min-h-9 px-2"
          />
        </Field>
        {EVENT_GROUPS.map((group) => (
          <Choice
            key={group}
            group={group}
            choices={choices[group]}
            chosen={chosen.filter((value) => value.group === group)}
          />
        ))}
        <Dates typed={typed} notices={notices} />
        <Tick name="disputed" value="1" isTicked={state.disputed}>
          Only where reports disagree
        </Tick>
        <Tick name="reports" value="any" isTicked={state.reports === "any"}>
          Also events with one report
        </Tick>
        <div className="sticky bottom-0 -mx-4 mt-2 border-t border-rule bg-page px-4 py-3 lg:static lg:mx-0 lg:px-0">
          <button type="submit" className="button button-second w-full">
            Apply filters
          </button>
        </div>
      </form>
    </section>
  );
}

type FieldProps = {
  readonly label: string;
  readonly id: string;
  readonly children: ReactNode;
};

function Field({ label, id, children }: FieldProps) {
  return (
    <div className="border-t border-rule pt-3 pb-4">
      <label htmlFor={id} className="block pb-1 font-semibold">
        {label}
      </label>
      {children}
    </div>
  );
}

type ChoiceProps = {
  readonly group: EventGroup;
  readonly choices: EventsPage["choices"][EventGroup];
  readonly chosen: EventsPage["chosen"];
};

/** What is chosen already stays as ticks; the list adds one more to them. */
function Choice({ group, choices, chosen }: ChoiceProps) {
  const { label, any } = NOUNS[group];
  const id = `event-${group}`;
  return (
    <Field label={label} id={id}>
      {chosen.map((value) => (
        <label key={value.id} className="flex min-h-8 cursor-pointer items-center gap-2 py-1">
          <input type="checkbox" name={group} value={value.id} defaultChecked />
          <bdi>{value.label}</bdi>
        </label>
      ))}
      <select id={id} name={group} defaultValue="" className="field min-h-9 px-2">
        <option value="">{chosen.length === 0 ? any : "or also …"}</option>
        {choices.map((value) => (
          <option key={value.id} value={value.id}>
            {value.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

function Dates({ typed, notices }: Pick<Props, "typed" | "notices">) {
  const faults = notices.filter(({ code }) => code === "invalid-date");
  return (
    <fieldset className="border-t border-rule pt-3 pb-4">
      <legend className="float-start w-full pb-1 font-semibold">Day of the event</legend>
      <div className="clear-both grid grid-cols-2 gap-3">
        {(["from", "to"] as const).map((name) => {
          const isFaulty = faults.some(({ field }) => field === name);
          return (
            <div key={name}>
              <label htmlFor={`event-${name}`} className="block pb-1 text-ink-2">
                {name === "from" ? "From" : "To"}
              </label>
              <input
                id={`event-${name}`}
                name={name}
                type="text"
                inputMode="numeric"
                maxLength={10}
                defaultValue={typed[name]}
                aria-invalid={isFaulty || undefined}
                aria-describedby={
                  isFaulty ? "event-date-faults event-date-hint" : "event-date-hint"
                }
                className="field tabular min-h-9 px-2 aria-[invalid]:border-2 aria-[invalid]:border-conflict"
              />
            </div>
          );
        })}
      </div>
      {faults.length === 0 ? null : (
        <p id="event-date-faults" className="pt-2 text-meta font-semibold text-conflict">
          {faults.map(({ message }) => message).join(" ")}
        </p>
      )}
      <p id="event-date-hint" className="pt-2 text-meta text-muted">
        2022, 2022-08 or 2022-08-31
      </p>
    </fieldset>
  );
}

type TickProps = {
  readonly name: string;
  readonly value: string;
  readonly isTicked: boolean;
  readonly children: string;
};

function Tick({ name, value, isTicked, children }: TickProps) {
  return (
    <label className="flex min-h-8 cursor-pointer items-center gap-2 border-t border-rule py-2">
      <input type="checkbox" name={name} value={value} defaultChecked={isTicked} />
      {children}
    </label>
  );
}
